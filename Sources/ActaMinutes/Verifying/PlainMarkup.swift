import ActaMeeting

/// Whether a page of the web holds nothing but what Acta writes there, and marks of emphasis: then its
/// words stand on the screen as they stand in the file. Anything else may hide, strike out, add or move
/// them, so this asks what is known to be harmless and not what is known to be harmful.
struct PlainMarkup {
  private var isInTitle = false
  private var hasBody = false
  private var hasFoot = false
  private var tables: [OpenTable] = []

  private struct OpenTable {
    var hasRows = false
    var isInCell = false
  }

  mutating func isPlain(_ token: WebToken) -> Bool {
    switch token {
    case .unread: true
    case .style(let sheet):
      PlainDocument.foreignLine(ofSheet: String(decoding: sheet, as: UTF8.self)) == nil
    case .text(let text): isPlain(text)
    case .tag(let tag): isInPlace(tag) && tag.attributes.allSatisfy { isPlain($0, of: tag) }
    }
  }

  // MARK: text

  /// Text between cells is shown before its table, and marks of direction turn what is read.
  private mutating func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(where: { !WebToken.isBlank($0) }) else { return true }
    guard !isInTitle else { return true }
    hasBody = true
    let turns = WebText.plain(text).unicodeScalars.contains { scalar in
      (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    return tables.last?.isInCell ?? true && !turns
  }

  // MARK: elements

  private static let head: Set<String> = ["head", "meta", "title", "style"]
  private static let body: Set<String> = [
    "body", "main", "h1", "h2", "p", "div", "br", "table", "colgroup", "col", "thead", "tbody",
    "tfoot", "tr", "th", "td", "strong", "b", "em", "i", "u", "span",
  ]

  /// A head is not shown, so that none may stand in the body.
  private mutating func isInPlace(_ tag: WebTag) -> Bool {
    let isEnd = tag.name.utf8.first == UInt8(ascii: "/")
    let name = isEnd ? String(tag.name.dropFirst()) : tag.name
    guard name != "html" else { return true }
    guard PlainMarkup.body.contains(name) else {
      isInTitle = name == "title" && !isEnd
      return PlainMarkup.head.contains(name) && !hasBody
    }
    hasBody = true
    return isEnd ? end(of: name) : isInTable(name)
  }

  private mutating func end(of name: String) -> Bool {
    guard let last = tables.indices.last else { return true }
    switch name {
    case "table": tables.removeLast()
    case "td", "th", "tr": tables[last].isInCell = false
    default: break
    }
    return true
  }

  /// A head or foot of a table is shown at its top or bottom, wherever it stands in the file.
  private mutating func isInTable(_ name: String) -> Bool {
    if name == "table" {
      tables.append(OpenTable())
      return true
    }
    guard let last = tables.indices.last else { return true }
    switch name {
    case "thead": return !tables[last].hasRows
    case "tfoot":
      defer { hasFoot = true }
      return !hasFoot && tables.count == 1
    case "tr": tables[last] = OpenTable(hasRows: true)
    case "td", "th": tables[last].isInCell = true
    default: break
    }
    return true
  }

  // MARK: attributes

  private func isPlain(_ attribute: WebTag.Attribute, of tag: WebTag) -> Bool {
    let value = attribute.value
    return switch attribute.name {
    case "class", "lang", "role", "scope": true
    case "charset": ["utf-8", "windows-1252", "iso-8859-1"].contains { value.lowercased() == $0 }
    case "name": tag.name == "meta" && (value == "generator" || value == "viewport")
    case "content":
      tag.name == "meta" && (value == "Acta" || value == "width=device-width, initial-scale=1")
    case "style": tag.name == "p" && isIndent(value)
    case "width": value == "100%" || isShare(value)
    case "border", "cellspacing", "cellpadding": ["0", "1", "4"].contains(value)
    case "align": ["left", "center", "right"].contains(value)
    case "valign": value == "top"
    default: false
    }
  }

  /// `12%`.
  private func isShare(_ width: String) -> Bool {
    number(in: width, after: "", before: "%") != nil
  }

  /// `margin-left: 4ch`, `margin-left: 6ch; text-indent: -2ch`: a first row that does not leave the page.
  private func isIndent(_ style: String) -> Bool {
    let parts = style.utf8.split(separator: UInt8(ascii: ";")).map {
      trimmedWords(String($0) ?? "")
    }
    guard let margin = parts.first.flatMap({ number(in: $0, after: "margin-left: ", before: "ch") })
    else { return false }
    guard parts.count > 1 else { return true }
    let indent = number(in: parts[1], after: "text-indent: -", before: "ch")
    return parts.count == 2 && indent.map { $0 <= margin } ?? false
  }

  /// A number of at most two digits between two texts that are all there is beside it.
  private func number(in text: String, after start: String, before end: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.starts(with: start.utf8), bytes.reversed().starts(with: end.utf8.reversed()) else {
      return nil
    }
    let digits = bytes.dropFirst(start.utf8.count).dropLast(end.utf8.count)
    return digits.count <= 2 ? decimal(Array(digits)) : nil
  }
}
