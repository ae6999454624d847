package import ActaMeeting

/// Every problem of every file, those that only several files together show included, in the order
/// of files and lines. `today` is needed to know what is later than it.
package func checkTogether(_ groups: [GroupText], today: CalendarDate?) -> [FileProblem] {
  var problems: [FileProblem] = []
  let names = KnownNames(groups)
  for group in groups {
    for file in group.files {
      problems += file.diagnostics.map { FileProblem(file: file.path, diagnostic: $0) }
    }
    problems += ProfileCheck(text: group).problems
    problems += NameCheck(text: group, names: names).problems
    problems += VoteCheck(text: group).problems
    problems += ApprovalCheck(text: group).problems
    problems += EventCheck(text: group, names: names, today: today).problems
    problems += ReferenceCheck(text: group, names: names).problems
    problems += TermCheck(text: group).problems
  }
  problems += KinshipCheck(groups: groups).problems
  problems += VerdictCheck(groups: groups).problems
  return problems.sorted { one, two in
    if one.file != two.file { return one.file.utf8.lexicographicallyPrecedes(two.file.utf8) }
    return (one.diagnostic.line, one.diagnostic.column) < (
      two.diagnostic.line, two.diagnostic.column
    )
  }
}
