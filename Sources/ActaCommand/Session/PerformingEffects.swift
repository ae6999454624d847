import ActaMeeting
import ActaMinutes
import ActaScreens

/// What a session wants done, whichever way it speaks with the person.
extension Outside {
  /// Does what concerns files, documents and the printer, and gives back what there is to say of it.
  /// Nothing is done of what concerns the terminal or the program itself.
  mutating func perform(_ effect: Effect) -> [Event] {
    switch effect {
    case .save(let file, let bytes): save(file, bytes)
    case .accept(let file, let theirs, let text): accept(file, theirs: theirs, text: text)
    case .setAsideRecovered: setAsideRecovered()
    case .keepDocument(let document, let meeting, let format):
      return keepDocument(document, meeting, format)
    case .keepQuietly(let document, let meeting):
      return keepQuietly(document, meeting)
    case .renewKept(let document, let meeting):
      return renewKept(document, meeting)
    case .print(let document, let title, let printer):
      return print(document, title: title, printer: printer)
    case .takeOver, .saveNow, .edit, .redraw, .suspend, .quit: break
    }
    return []
  }

  private func keepDocument(
    _ document: PlainDocument, _ meeting: String, _ format: DocumentFormat
  ) -> [Event] {
    do throws(CommandFailure) {
      let made = try Paper.made(of: document, format, in: commands.language)
      let kept = try keeping.keep(
        made.bytes, of: document,
        name: document.fileName(meeting: meeting, ending: format.ending))
      let shown = Paths.shown(kept.path)
      let done = words("Guardado como \(shown)", "Saved as \(shown)")
      return [.report(said(done, unset: made.unset), failed: false)]
    } catch {
      return [.report(error.message, failed: true)]
    }
  }

  private var keeping: Keeping { Keeping(group: disk.folder, language: commands.language) }

  /// Only a failure is said, and that a copy which somebody changed is not the one of now.
  private func keepQuietly(_ document: PlainDocument, _ meeting: String) -> [Event] {
    do throws(CommandFailure) {
      let kept = try keeping.keep(
        Array(document.text.utf8), of: document, name: document.fileName(meeting: meeting))
      guard kept.changed != nil, let said = kept.words else { return [] }
      return [.report(words(said.portuguese, said.english), failed: false)]
    } catch {
      return [.report(error.message, failed: true)]
    }
  }

  private func renewKept(_ document: PlainDocument, _ meeting: String) -> [Event] {
    do throws(CommandFailure) {
      _ = try keeping.renew(
        Array(document.text.utf8), of: document, name: document.fileName(meeting: meeting))
      return []
    } catch {
      return [.report(error.message, failed: true)]
    }
  }

  private func print(_ document: PlainDocument, title: String, printer: String?) -> [Event] {
    // What lp says of itself would stand in the middle of the screen, or of what is read out.
    let sent = Printing.send(document, title: title, printer: printer, output: .discarded)
    guard sent.code == 0 else {
      return [.report(Printing.failure(sent.code, in: commands.language), failed: true)]
    }
    let done = words("Enviado para a impressora.", "Sent to the printer.")
    return [.report(said(done, unset: sent.unset), failed: false)]
  }

  /// With the letters that stand as boxes, if there are any.
  private func said(_ done: String, unset: String) -> String {
    let warning = UnsetLetters.warning(unset, in: commands.language)
    return warning.map { "\(done) (\($0))" } ?? done
  }
}
