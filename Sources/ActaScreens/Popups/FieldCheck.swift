import ActaMeeting
import ActaText

/// What is wrong with one field is said where it is answered, and not after those that follow it.
extension Session {
  /// Why what a field holds cannot be taken; nil when it can, or when only the whole form tells.
  func problem(of field: FormField, in form: Form) -> String? {
    let typed = trimmedWords(field.line.text)
    if case .found(let step, _) = form.purpose {
      if let problem = problem(of: field, foundingA: step) { return problem }
      if step == .institution, field.name == .text {
        return problem(ofName: typed, code: form[.label])
      }
    }
    if typed.isEmpty, let missing = missing(field, form) { return missing }
    switch (form.purpose, field.name) {
    case (.decision, .to): return problem(ofReceiver: typed)
    case (.person, .times):
      return TypedStays(typed, in: currentMeeting?.meeting) == nil ? room.timesWrong : nil
    case (.membership, .institution):
      return institution(typed: typed) == nil ? words.unknownInstitution : nil
    case (.action, .who), (.owner, .who):
      return institution(typed: typed) == nil ? words.unknownInstitution : nil
    case (.action, .with):
      let codes = listed(typed).filter { !$0.isEmpty }
      return codes.allSatisfy { institution(typed: $0) != nil } ? nil : words.unknownInstitution
    // Bands are suggested only; what is none says why in its own words.
    case (.training, .age): return nil
    default: return problem(of: typed, as: field.kind)
    }
  }

  /// What is said of a field that must not be empty.
  private func missing(_ field: FormField, _ form: Form) -> String? {
    switch (form.purpose, field.name) {
    case (.action, .text): words.actionTextMissing
    case (.item, .text): words.titleMissing
    case (.wording, .text): words.wordingMissing
    case (.person(nil), .text): words.nameMissing
    case (.proposal, .title): words.titleMissing
    case (.restricted, .text): words.restrictedTextMissing
    case (.correction, .note): LifePhrases.of(language).readsMissing
    case (.correction, .text): LifePhrases.of(language).shouldReadMissing
    case (.person, .word): words.wordNotKnown
    case (.membership, .text): words.nameMissing
    case (.action, .who): words.ownerMissing
    default: nil
    }
  }

  private func problem(of typed: String, as kind: FormField.Kind) -> String? {
    guard !typed.isEmpty else { return nil }
    switch kind {
    case .number:
      let number = decimal(Array(typed.utf8))
      return number.map { $0 <= 9999 } == true ? nil : words.numberWanted
    case .choice(let all):
      return all.contains { isSame($0, typed) } ? nil : words.wordNotKnown
    case .date:
      return TypedDate.read(typed, today: now.date) == nil ? words.dateNotUnderstood : nil
    default: return nil
    }
  }

  private func problem(of field: FormField, foundingA step: FoundingStep) -> String? {
    let typed = trimmedWords(field.line.text)
    switch (step, field.name) {
    case (.group, .text), (.member, .text): return typed.isEmpty ? words.nameMissing : nil
    case (.group, .label): return FoundingStep.identifier(typed).isEmpty ? founding.idWanted : nil
    case (.group, .rule): return GroupDraft.isQuorum(typed) ? nil : founding.quorumWanted
    case (.institution, .label):
      return problem(ofCodes: listed(typed).filter { !$0.isEmpty })
    case (.member, .institution):
      return institution(typed: typed) == nil ? words.unknownInstitution : nil
    case (.meeting, .until):
      return typed.isEmpty || TimeSpan(typed: typed) != nil ? nil : founding.timeWanted
    default: return nil
    }
  }

  /// What is strange about a day for a meeting or a promise, though it can be meant: it is past, or
  /// nobody works on it.
  func remark(on day: CalendarDate) -> String? {
    let said = CheckPhrases.of(language)
    if day < now.date { return said.isPast }
    return day.weekday >= 5 ? said.isWeekend : nil
  }
}
