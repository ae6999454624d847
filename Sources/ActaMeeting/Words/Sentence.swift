/// A sentence of the formal documents that a group may word in its own way, in `wording.txt`.
package enum Sentence: FormatWord {
  case title, opening, conferenceOpening, presiding, agenda
  case presences, nobodyPresent, guests, excused, unexcused, missing, missingOthers, unmarked
  case arrived, returned, left, pause
  case quorate, inquorate, opened, quorumLost, quorumFound
  case lead, leadPlanned, about, training, treated, postponed, skipped, notReached, restNotReached,
    nothingRaised
  case reviewed, review, decision, action
  case next, nextUnset, leftOver, closing, closingEarly, stillOpen, approved, correction
  case notYetHeld, wasCancelled
  case chair, secretary, stamp, initials
  case notice, conferenceNotice, slip, slipOfDraft, extract, actionSheet
  case referral, referralProblem, referralAsks, referralReply

  /// The key in wording.txt.
  package var words: Words {
    switch self {
    case .title: Words("title", "título")
    case .opening: Words("opening", "abertura")
    case .conferenceOpening: Words("conference-opening", "abertura-de-conferência")
    case .presiding: Words("presiding", "mesa")
    case .agenda: Words("agenda", "ordem-de-trabalhos")
    case .presences: Words("presences", "presenças")
    case .nobodyPresent: Words("nobody-present", "sem-presenças")
    case .guests: Words("guests", "convidados")
    case .excused: Words("excused", "faltas-justificadas")
    case .unexcused: Words("unexcused", "faltas-injustificadas")
    case .missing: Words("missing", "membros-em-falta")
    case .missingOthers: Words("other-absences", "outras-faltas")
    case .unmarked: Words("unmarked", "sem-marcação")
    case .arrived: Words("arrived", "chegada")
    case .returned: Words("returned", "regresso")
    case .left: Words("left", "saída")
    case .pause: Words("break", "pausa")
    case .quorate: Words("quorate", "com-quórum")
    case .inquorate: Words("inquorate", "sem-quórum")
    case .opened: Words("opened", "declaração-de-abertura")
    case .quorumLost: Words("quorum-lost", "quórum-perdido")
    case .quorumFound: Words("quorum-found", "quórum-alcançado")
    case .lead: Words("lead", "apresentação")
    case .leadPlanned: Words("lead-planned", "apresentação-prevista")
    case .about: Words("item-proposal", "proposta-do-ponto")
    case .training: Words("item-training", "capacitação-do-ponto")
    case .treated: Words("treated", "tratado")
    case .postponed: Words("postponed", "adiado")
    case .skipped: Words("skipped", "saltado")
    case .notReached: Words("not-reached", "não-tratado")
    case .restNotReached: Words("other-business-not-reached", "diversos-não-tratado")
    case .nothingRaised: Words("nothing-raised", "sem-outros-assuntos")
    case .reviewed: Words("reviewed", "balanço")
    case .review: Words("review", "seguimento")
    case .decision: Words("decision", "deliberação")
    case .action: Words("action", "acção")
    case .next: Words("next", "próxima")
    case .nextUnset: Words("next-unset", "próxima-sem-data")
    case .leftOver: Words("left-over", "por-tratar")
    case .closing: Words("closing", "encerramento")
    case .closingEarly: Words("closing-early", "encerramento-antecipado")
    case .stillOpen: Words("still-open", "por-encerrar")
    case .notYetHeld: Words("not-yet-held", "por-realizar")
    case .wasCancelled: Words("cancelled", "cancelada")
    case .approved: Words("approved", "aprovação")
    case .correction: Words("correction", "em-tempo")
    case .chair: Words("chair", "presidência")
    case .secretary: Words("secretary", "secretariado")
    case .stamp: Words("stamp", "carimbo")
    case .initials: Words("initials", "rubricas")
    case .notice: Words("notice", "convocatória")
    case .conferenceNotice: Words("conference-notice", "convocatória-de-conferência")
    case .slip: Words("slip", "certidão")
    case .slipOfDraft: Words("slip-of-draft", "certidão-de-projecto")
    case .extract: Words("extract", "extracto")
    case .actionSheet: Words("action-sheet", "folha-de-acções")
    case .referral: Words("referral", "encaminhamento")
    case .referralProblem: Words("referral-problem", "encaminhamento-problema")
    case .referralAsks: Words("referral-asks", "encaminhamento-pedido")
    case .referralReply: Words("referral-reply", "encaminhamento-resposta")
    }
  }

  /// What the sentence can be given; a hole that is not one of these would stay empty.
  package var holes: [Hole] {
    switch self {
    case .title: [.number, .acronym, .year, .type]
    case .opening, .conferenceOpening: [.date, .time, .type, .group, .place]
    case .presiding: [.chair, .secretary]
    case .presences: [.people, .institutions]
    case .guests, .excused, .unexcused, .missing, .missingOthers, .unmarked, .about, .training:
      [.list]
    case .arrived, .returned, .left: [.person, .time]
    case .pause: [.span, .note]
    case .quorate, .inquorate: [.present, .voting, .needed]
    case .quorumLost, .quorumFound: [.time]
    case .lead, .leadPlanned: [.lead]
    case .treated: [.span]
    case .reviewed: [.actions, .counts]
    case .review: [.number, .date, .group, .text, .institution, .state, .due, .note]
    case .decision: [.number, .text, .result]
    case .action: [.number, .text, .institution, .support, .due, .priority, .origin]
    case .next: [.date, .time]
    case .leftOver: [.list, .state, .session]
    case .closing, .closingEarly: [.time]
    case .notYetHeld, .wasCancelled: [.group, .date, .time, .place, .type]
    case .approved: [.date]
    case .correction: [.number, .on, .reads, .shouldRead, .date]
    case .notice, .conferenceNotice: [.group, .session, .date, .time, .place, .type]
    case .slip, .slipOfDraft, .extract: [.title, .date, .group, .number]
    case .actionSheet: [.institution, .group, .date]
    case .referral: [.proposal, .group, .parent, .date, .number, .text]
    case .referralProblem, .referralAsks: [.text]
    case .agenda, .nobodyPresent, .opened, .postponed, .skipped, .notReached, .restNotReached,
      .nothingRaised, .nextUnset, .stillOpen, .chair, .secretary, .stamp, .initials, .referralReply:
      []
    }
  }
}

/// A place in a sentence that a fact of the meeting fills, written `{data}` or `{date}`.
package enum Hole: FormatWord {
  case date, time, span, group, acronym, year, number, type, place, chair, secretary
  case people, institutions, list, person, note, present, voting, needed, lead
  case actions, counts, text, institution, state, support, due, priority, origin, result
  case reads, shouldRead, on, session, title, parent, proposal

  package var words: Words {
    switch self {
    case .date: Words("date", "data")
    case .time: Words("time", "hora")
    case .span: Words("span", "intervalo")
    case .group: Words("group", "grupo")
    case .acronym: Words("acronym", "sigla")
    case .year: Words("year", "ano")
    case .number: Words("number", "número")
    case .type: Words("type", "tipo")
    case .place: Words("place", "local")
    case .chair: Words("chair", "presidência")
    case .secretary: Words("secretary", "secretariado")
    case .people: Words("people", "pessoas")
    case .institutions: Words("institutions", "instituições")
    case .list: Words("list", "lista")
    case .person: Words("person", "pessoa")
    case .note: Words("note", "nota")
    case .present: Words("present", "presentes")
    case .voting: Words("voting", "votantes")
    case .needed: Words("needed", "necessárias")
    case .lead: Words("lead", "apresenta")
    case .actions: Words("actions", "acções")
    case .counts: Words("counts", "contagem")
    case .text: Words("text", "texto")
    case .institution: Words("institution", "instituição")
    case .state: Words("state", "estado")
    case .support: Words("support", "apoio")
    case .due: Words("due", "prazo")
    case .priority: Words("priority", "prioridade")
    case .origin: Words("origin", "origem")
    case .result: Words("result", "resultado")
    case .reads: Words("reads", "onde-se-lê")
    case .shouldRead: Words("should-read", "leia-se")
    case .on: Words("on", "sobre")
    case .session: Words("session", "sessão")
    case .title: Words("heading", "título")
    case .parent: Words("parent", "superior")
    case .proposal: Words("proposal", "proposta")
    }
  }
}

/// The sentences that a group words in its own way, by the language of the document.
package struct Wording: Hashable, Sendable {
  package var sentences: [Language: [Sentence: String]] = [:]

  /// Bytes of a sentence. The longest of the standard ones has fewer than 300.
  package static let longestSentence = 4000
  /// Of a sentence, holes and parts in brackets together. The standard ones have 11 at most.
  package static let mostMarks = 60

  package init() {}

  package subscript(sentence: Sentence, language: Language) -> String? {
    sentences[language]?[sentence]
  }
}
