/// Diagnostics in English.
extension DiagnosticWords {
  static func english(
    _ name: Diagnostic.Name, _ one: String, _ two: String, _ three: String, _ four: String
  ) -> String {
    switch name {
    case .versionMissing: "the first line is not “acta: 1”; read as version 1"
    case .newerVersion: "format version \(one) is newer than this program knows; it opens read-only"
    case .notUTF8: "this is not UTF-8; shown as \(one), and not changed; save it as UTF-8"
    case .mergeConflict: "an unresolved merge; keep one side and delete the marks"
    case .nearMiss: "“\(one)” is read as text; if a fact is meant, write “\(two)”"
    case .hiddenText:
      "characters that cannot be seen: \(two), the first of them \(one); take out what nobody meant"
    case .mixedScript:
      "“\(one)” mixes letters of two alphabets that look alike; write it again"
    case .restrictedMalformed:
      "this looks like restricted text and is not; write “RESTRICTED TLP:RED: title”, the text "
        + "indented below it, and a blank line after; no document is made until then"
    case .badValue:
      "“\(two)” cannot be the value of \(one); it is kept as text\(canBe(four, "; it can be"))"
    case .badDate: "“\(two)” is no date for \(one); write it as 2026-07-30"
    case .badTime: "“\(two)” is no time for \(one); write it as 09:15, or 09:00-12:00"
    case .badLabel: "“\(one)” cannot be the label here; write one such as \(two)"
    case .badRow where !two.isEmpty:
      "“\(one)” is not a row of this list; did you mean “\(two)”?"
    case .badRow: "“\(one)” is not a row of this list; see how the others are written"
    case .badColumns: "the columns do not fit; name, or age, F and M, must stand there once"
    case .duplicateField where one == "share":
      "\(one) is given a second time; the stricter counts"
    case .duplicateField: "\(one) is given a second time; the first counts"
    case .duplicateLabel: "\(one) is already used on line \(two); give this one a label of its own"
    case .missingDate: "there is no date; write “date: 2026-07-30” in the header"
    case .missingStatus:
      "there is no status that can be read; what was recorded counts; write “status: draft”"
    case .missingOwner: "no institution is responsible for \(one); add “who:” with one"
    case .missingResult:
      "\(one) does not say what came of it; add “result:” with a word such as adopted"
    case .missingID: "the group has no id; write “id: GRD-MXX”, by which all it decides is named"
    case .missingApproval:
      "this says that it was approved in \(one), and no decision there approves it; correct one of them"
    case .missingSeal where one.isEmpty:
      "this says that it is approved and bears no seal; approve it in Acta, which seals it"
    case .missingSeal:
      "this was approved at the meeting of \(one) and bears no seal; approve it in Acta, which seals it"
    case .withoutQuorum:
      "\(three) without a quorum: \(one) of the \(two) needed; write provisional"
    case .absentOfficer where four == "approved":
      "\(two): the attendance does not have \(one) there, and the minutes are approved; a CORRECTION "
        + "with “reads: \(one)” says who it was"
    case .absentOfficer where four == "late":
      "chair: the attendance has \(one) there from \(two), and the meeting was opened at \(three); "
        + "correct one of them, or write who opened it"
    case .absentOfficer where four == "left":
      "the attendance has \(one) there until \(two), and the meeting ended at \(three); correct one of "
        + "them if it is not so: minutes leave a hole for who followed"
    case .absentOfficer:
      "\(two): the attendance does not have \(one) there; mark them present, or write who it "
        + "was"
    case .absentPresenter:
      "\(one) was to present this item, and the attendance does not have \(one) there while it was "
        + "treated: minutes only say what was planned; mark them present, or write who presented it"
    case .dateOrder: "\(three): \(one) is before \(two); put them in order"
    case .tallyMismatch where three == "absent":
      "\(one) votes, and the attendance does not have it there\(two.isEmpty ? "" : " at \(two)"); "
        + "correct one of them"
    case .tallyMismatch where three == "block":
      "\(one) blocks what was adopted by consensus; correct “basis:” or “result:”, or write stand-aside"
    case .tallyMismatch:
      three == "roll"
        ? "\(one) is written, the roll call gives \(two); make them agree"
        : three == "present"
          ? "\(one) \(counted(one, "vote", "votes")), but only \(two) "
            + "\(counted(two, "institution", "institutions")) present; correct one of them"
          : "the counts \(one) do not give “\(two)” under the rule; correct one of them"
    case .quorumMismatch:
      three == "whole"
        ? "\(one) is more than there are; at most \(two) can be present"
        : "present: \(one), but the attendance at \(three) gives \(two)"
    case .correctionMismatch where three == "missing":
      "\(one) does not say what is right; add “should-read:” with it"
    case .correctionMismatch where three == "count":
      "\(one) corrects “\(two)”, which does not stand there, or is more than one of the counts; say "
        + "which, as in “reads: for: 2”, “should-read: for: 3”"
    case .correctionMismatch: "\(one) corrects “\(two)”, which does not stand there"
    case .caseConferenceText: "a case conference records no free text; take this out"
    case .changedAfterApproval where one.isEmpty:
      "this was added after approval; only corrections may follow: make a CORRECTION of it"
    case .changedAfterApproval:
      "the seal is \(one), the text gives \(two): it was changed after approval"
    case .secondEvent: "\(one) is reviewed a second time in this meeting; the last counts"
    case .earlyEvent: "\(one) was promised only on \(two); it still counts"
    case .futureEvent: "\(one) is later than today, \(two); it still counts"
    case .danglingReference:
      "“\(two): \(one)” names what is not there; look for its meeting and label"
    case .missingTarget: "“\(one)” does not say where it went; add “\(three):” with it"
    case .mergeCycle: "\(one) was merged into \(two), and that again into it; one must stay"
    case .contradictsEarlier where four == "again":
      "\(one) decides once more on \(two), on which \(three) of this meeting had decided otherwise; the "
        + "later one holds; if one of them was a slip, mend it"
    case .contradictsEarlier:
      "\(one) says the opposite of \(three) on \(two); the later one holds"
    case .duplicateRow where three == "person":
      "\(one) stands on line \(two) already and counts once; another person gets a fuller name, or “distinct”"
    case .duplicateRow: "\(one) stands on line \(two) already; keep one row for each member"
    case .doubleVote: "\(one) votes a second time; one vote for each institution"
    case .voteWithoutSeat: "\(one) has no vote on that day; take it out of the roll"
    case .caseConferenceLabel: "a case conference is TLP:RED, not \(one)"
    case .minorListed: "“\(one)”: nobody under 18 is listed by name; count them under ## Reached"
    case .ageBand: "“\(one)” is no age band; write one such as 25-35, never a date"
    case .marksMismatch:
      "\(one) \(counted(one, "mark", "marks")), where the others have \(two); one for each half-day"
    case .notPublic:
      "“\(one)” lets nothing through: a group can allow a fixed or foreign telephone, an address, a mail domain (iom.int) or a page; never a name or a mobile number"
    case .badID: "“\(one)” cannot be the id of a group; use capitals, digits and hyphens"
    case .danglingReview: "there is no action \(one); look for its meeting and label"
    case .unknownMember: "\(one) is no member in group.txt\(didYouMean(two, "; did you mean"))"
    case .unknownInstitution:
      "\(one) is no institution in group.txt\(didYouMean(two, "; did you mean"))"
    case .unknownProposal: "there is no proposal \(one) in proposals.txt"
    case .duplicateGroup: "the id \(one) is already that of \(two); each group has its own"
    case .parentCycle: "\(one) is above itself; correct “parent:” in one of the groups"
    case .unknownSentence: "“\(one)” is no sentence of the documents; did you mean “\(two)”?"
    case .outsideTerm:
      "\(one) came, but \(two) was not of the group on \(three) and does not count; correct “from:” or "
        + "“until:” in group.txt, or write guest"
    case .missingRepresentative where two.isEmpty:
      "\(one) is represented, and nobody is named; it counts all the same; write “represented by …”"
    case .missingRepresentative:
      "\(two) represents \(one) and is marked \(three); correct one of them"
    case .castingVote where two.isEmpty:
      "\(one) is no tie; a casting vote only breaks one"
    case .castingVote:
      "\(one) is not \(two), which has the chair; only the chair has a casting vote"
    case .brokenSentence:
      "“\(one)” has no partner and prints as it stands; each { needs its }, each [ its ]"
    case .emptySentence:
      "\(one) is empty: nothing prints there; delete the line to have the usual sentence"
    case .tooManySeats:
      "a group has at most \(three) blocks \(one); this one and those after it do not count: delete those "
        + "that are no longer needed"
    case .longSentence:
      "\(one) has more than \(three) letters, or more than \(four) facts in { } and parts in [ ]: the usual "
        + "sentence is printed; make it shorter"
    case .unreachableQuorum:
      "the quorum is \(one), and only \(two) \(counted(two, "institution votes", "institutions vote")): "
        + "there can be no quorum; correct “quorum:”, or the seat of who votes"
    case .leftSign:
      "“\(one)” stayed text, and documents print it so; say it anew in the notes, or delete the sign"
    case .withheldAction:
      "\(one) has no label and carries out \(two), which is \(three): outside that circle no document "
        + "shows it; write “share:” in it"
    case .missingHole:
      "“\(one)” lacks \(three), and what was recorded would not print: the usual sentence stays until it "
        + "is mended; it needs \(four), each outside [ ] or alone in [ ]"
    case .unknownHole: "\(one) is no fact of this sentence; it knows \(two)"
    }
  }
}
