import ActaMeeting

/// Whether ids of groups are given once and parents do not go round in a circle.
struct KinshipCheck {
  let groups: [GroupText]

  var problems: [FileProblem] { duplicates + cycles }

  private var duplicates: [FileProblem] {
    var seen: [String: String] = [:]
    return groups.compactMap { text in
      let id = text.group.value.id
      guard !id.isEmpty, id.utf8.count <= 80 else { return nil }
      defer { seen[id] = seen[id] ?? text.path("group.txt") }
      return seen[id].map { problem(.duplicateGroup, text, .id, [id, $0]) }
    }
  }

  private var cycles: [FileProblem] {
    let ids = groups.filter { $0.group.value.id.utf8.count <= 80 }
    let parents = Dictionary(
      ids.map { ($0.group.value.id, $0.group.value.parent ?? "") },
      uniquingKeysWith: { one, _ in one })
    return ids.compactMap { text in
      var visited: Set<String> = []
      var next = text.group.value.parent ?? ""
      while !next.isEmpty, visited.insert(next).inserted {
        if next == text.group.value.id {
          return problem(.parentCycle, text, .parent, [text.group.value.id])
        }
        next = parents[next] ?? ""
      }
      return nil
    }
  }

  private func problem(
    _ name: Diagnostic.Name, _ text: GroupText, _ key: FieldKey, _ arguments: [String]
  ) -> FileProblem {
    let spot = text.group.outline.header.spot(key) ?? Spot(line: 1)
    return FileProblem(name, in: text.path("group.txt"), at: spot, arguments)
  }
}
