import ActaMeeting
import ActaText

/// Finds actions, proposals and decisions by the names that people type: in full, without the group
/// inside a group, or any ending that fits only one.
struct Naming {
  /// Everything that can be named, by its full name.
  var all: [Reference]
  /// The group in whose folder the command is given; "" above several.
  var home: String

  /// The one that was meant.
  func find(_ typed: String) throws(UsageError) -> Reference {
    let wanted = Naming.folded(typed)
    let fitting = all.filter { Naming.ends(Naming.folded($0.text), in: wanted) }
    let here = fitting.filter { $0.group == home }
    let best = fitting.filter { Naming.folded($0.text) == wanted }
    for some in [best, here, fitting] where some.count == 1 { return some[0] }
    if fitting.isEmpty { throw .unknownName(typed, nearest(typed)) }
    throw .ambiguousName(typed, (here.isEmpty ? fitting : here).prefix(6).map(\.text))
  }

  /// As the person would type it: without the group where that is understood.
  private func nearest(_ typed: String) -> String? {
    let names = all.flatMap { name -> [String] in
      let short = Reference(meeting: name.meeting, label: name.label).text
      return name.group == home ? [short, name.text] : [name.text]
    }
    return ActaText.nearest(to: typed, among: names)
  }

  /// Whether the name is the wanted one, or ends in it after a slash.
  private static func ends(_ name: [UInt8], in wanted: [UInt8]) -> Bool {
    guard name.count > wanted.count else { return name == wanted }
    return name.suffix(wanted.count).elementsEqual(wanted)
      && name[name.count - wanted.count - 1] == UInt8(ascii: "/")
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }
}
