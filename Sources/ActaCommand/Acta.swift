import ActaMeeting
import ActaTerminal
import Glibc

/// The program: arguments in, exit code out.
package enum Acta {
  package static let version = "0.1.0"

  package static func run(_ arguments: [String]) -> ExitCode {
    ProcessProtection.begin()
    let language = Options.languageBefore(arguments)
    do throws(UsageError) {
      try RawArguments.check()
      let request = try Request(arguments)
      let code = perform(request)
      guard let failure = Output.failure, !Output.hasToldWhatIsDone else { return code }
      Output.error(FailureWords.output(failure, in: Commands(request: request).language))
      return .cannotReadOrWrite
    } catch {
      Output.error(error.text(in: language))
      return .usage
    }
  }

  private static func perform(_ request: Request) -> ExitCode {
    do throws(CommandFailure) {
      let code = try Commands(request: request).perform()
      if request.command?.isRegister == true {
        let language = Commands(request: request).language
        if code == .errorsInFiles { Output.error(FailureWords.errorsInFiles(language)) }
        if code == .newerVersion { Output.error(FailureWords.newerFormat(language)) }
      }
      return code
    } catch {
      Output.error(error.message)
      return error.code
    }
  }
}

/// What the program's exit says.
package enum ExitCode: Int32, Sendable {
  case well = 0
  case errorsInFiles = 1
  case usage = 2
  case cannotReadOrWrite = 3
  case newerVersion = 4
  case inUse = 5
  case wouldDisclose = 6
}

/// Ends the process; whatever it holds has been given back.
package func exitWith(_ code: ExitCode) -> Never {
  exit(code.rawValue)
}

/// Why a command could not do its work, in words for the person at the keyboard.
struct CommandFailure: Error {
  var code: ExitCode
  var message: String
}
