/// The passages of a text that documents print line by line, each joined by blanks: what a reader reads
/// on from one line to the next. Only those of several lines; a line that is empty, or of a list, begins
/// another, as in a file.
package func passagesOverLines(_ lines: [String]) -> [String] {
  var passages: [[String]] = [[]]
  for line in lines {
    let isApart = line.isEmpty || line.utf8.starts(with: "- ".utf8)
    if isApart { passages.append([]) }
    if !line.isEmpty { passages[passages.count - 1].append(line) }
  }
  return passages.filter { $0.count > 1 }.map { $0.joined(separator: " ") }
}
