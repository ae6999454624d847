package import ActaMeeting

/// Every problem of every file, those that only several files together show included, in the order
/// of files and lines; of one line the first hundred. `today` is needed to know what is later than it.
package func checkTogether(_ groups: [GroupText], today: CalendarDate?) -> [FileProblem] {
  var problems: [FileProblem] = []
  let names = KnownNames(groups)
  for group in groups {
    for file in group.files {
      problems += file.diagnostics.map { FileProblem(file: file.path, diagnostic: $0) }
    }
    problems += problemsWithErrors(of: group, names, today: today)
    problems += ProfileCheck(text: group).unreachable(on: today)
    problems += ReferenceCheck(text: group, names: names).problems
    problems += TermCheck(text: group).problems
  }
  problems += KinshipCheck(groups: groups).problems
  problems += VerdictCheck(groups: groups).problems
  let ordered = problems.sorted { one, two in
    if one.file != two.file { return one.file.utf8.lexicographicallyPrecedes(two.file.utf8) }
    return (one.diagnostic.line, one.diagnostic.column) < (
      two.diagnostic.line, two.diagnostic.column
    )
  }
  var (latest, count) = (ordered.first, 0)
  return ordered.filter { problem in
    let isOfSameLine =
      problem.diagnostic.line == latest?.diagnostic.line && problem.file == latest?.file
    (latest, count) = (problem, isOfSameLine ? count + 1 : 1)
    return count <= mostOfOneLine
  }
}

/// More problems of one line tell nobody more than the line itself.
private let mostOfOneLine = 100

/// Whether only several files together show an error, for those who need no more than that. What each
/// file shows by itself is not looked at again.
package func holdErrorsTogether(_ groups: [GroupText]) -> Bool {
  let names = KnownNames(groups)
  let isError: (FileProblem) -> Bool = { $0.diagnostic.severity == .error }
  for group in groups {
    if problemsWithErrors(of: group, names, today: nil).contains(where: isError) { return true }
  }
  return KinshipCheck(groups: groups).problems.contains(where: isError)
}

/// Of the checks of one group those that can find an error; the others only warn.
private func problemsWithErrors(
  of group: GroupText, _ names: KnownNames, today: CalendarDate?
) -> [FileProblem] {
  ProfileCheck(text: group).problems + NameCheck(text: group, names: names).problems
    + VoteCheck(text: group).problems + ApprovalCheck(text: group).problems
    + EventCheck(text: group, names: names, today: today).problems
}
