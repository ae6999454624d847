import ActaMeeting
import ActaText
import Foundation

/// The fixtures as documents.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  static func document(_ path: String) throws -> Document {
    Document(bytes: Array(try Data(contentsOf: folder.appending(path: path))))
  }

  /// Every text file below a folder, by its path from `Fixtures`.
  static func texts(in path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: path).path)
      .filter { $0.hasSuffix(".txt") }.sorted().map { "\(path)/\($0)" }
  }

  /// The groups of a folder, read.
  static func groups(in path: String) throws -> [GroupText] {
    let all = try texts(in: path)
    let homes = all.filter { $0.hasSuffix("/group.txt") }.map { String($0.dropLast(10)) }
    return try homes.map { home in
      let inside = String(home.dropFirst(path.count).drop { $0 == "/" })
      var text = GroupText(folder: inside, group: readGroup(try document("\(home)/group.txt")))
      for file in all where file.hasPrefix("\(home)/") {
        let rest = String(file.dropFirst(home.count + 1))
        try add(rest, try document(file), to: &text)
      }
      return text
    }
  }

  private static func add(_ file: String, _ document: Document, to text: inout GroupText) throws {
    let parts = file.split(separator: "/").map(String.init)
    let name = String((parts.last ?? "").dropLast(4))
    switch (parts.first, parts.count) {
    case ("updates.txt", 1): text.updates = readUpdates(document)
    case ("wording.txt", 1):
      text.wording = readWording(document, in: text.group.value.language ?? .portuguese)
    case ("proposals.txt", 1): text.proposals = readProposals(document)
    case ("meetings", 2): text.meetings.append(readMeeting(document, name: name))
    case ("training", 2): text.trainings.append(readTraining(document, name: name))
    default: break
    }
  }
}
