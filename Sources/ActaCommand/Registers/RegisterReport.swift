import ActaMinutes
import ActaText

/// What a register says, in each form that it can be asked for. Only the form that was asked for is
/// made.
protocol RegisterReport {
  /// What holds for the whole in JSON, without the version.
  var head: Record { get }
  /// The lists of the JSON, by name.
  var lists: [(name: String, records: Records)] { get }
  var table: CSVTable { get }
  var listing: Listing { get }
}

extension RegisterReport {
  var head: Record { [:] }

  /// Writes JSON or CSV when asked for, else aligned columns on a terminal and one record a line
  /// elsewhere.
  func write(_ options: Options) throws(CommandFailure) {
    if options.has(.json) { return JSONText.write(head, lists) }
    if options.has(.csv) { return table.write() }
    let text = Output.isTerminal ? listing.columns(Output.terminal) : listing.records()
    Output.people(text.composedLetters)
  }
}

extension [GroupText] {
  /// A register prints all that could be read and says by its code that something could not.
  var registerExit: ExitCode {
    let problems = flatMap(\.files).flatMap(\.diagnostics)
    if problems.contains(where: { $0.name == .newerVersion }) { return .newerVersion }
    let hasError = problems.contains { $0.severity == .error } || holdErrorsTogether(self)
    return hasError ? .errorsInFiles : .well
  }
}
