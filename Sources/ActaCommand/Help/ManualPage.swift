/// A manual as a page for man(1), in the macros that every system's man has.
enum ManualPage {
  static func page(_ manual: Manual, version: String) -> String {
    var lines = [
      ".TH \(manual.name.uppercased()) \(manual.number) \"\" \"acta \(version)\" \"\"",
      ".SH \(quoted("NAME"))", "\(escaped(manual.name)) \\- \(escaped(manual.purpose))",
    ]
    for section in manual.sections {
      lines.append(".SH \(quoted(section.title.uppercased()))")
      for (index, part) in section.parts.enumerated() { lines += set(part, isFirst: index == 0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A heading begins a paragraph by itself.
  private static func set(_ part: Manual.Part, isFirst: Bool) -> [String] {
    let apart = isFirst ? [] : [".PP"]
    return switch part {
    case .paragraph(let text): apart + [line(text)]
    case .term(let term, let text): [".TP", ".B \(quoted(term))", line(text)]
    case .lines(let lines): apart + [".RS 4", ".nf"] + lines.map(line) + [".fi", ".RE"]
    }
  }

  /// A line of text: one that would read as a request is kept from it.
  private static func line(_ text: String) -> String {
    let escaped = escaped(text)
    let first = escaped.utf8.first
    return first == 0x2E || first == 0x27 ? "\\&" + escaped : escaped
  }

  private static func quoted(_ text: String) -> String {
    let safe = escaped(text).utf8.split(separator: 0x22, omittingEmptySubsequences: false)
      .map { String($0) ?? "" }.joined(separator: "\\(dq")
    return "\"\(safe)\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      // Long lists of words may be broken after each.
      case "|": result += "|\\:"
      case "-": result += "\\-"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
