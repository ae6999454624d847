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
      return keepDocument(document, meeting, .text).filter(\.isFailure)
    case .print(let document, let title, let printer):
      return print(document, title: title, printer: printer)
    case .takeOver, .saveNow, .edit, .redraw, .suspend, .quit: break
    }
    return []
  }
}
