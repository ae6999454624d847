package import ActaMeeting

/// Every key that some file of the format knows, by what it means; which place knows which key
/// stands in `Grammar`.
package enum FieldKey: FormatWord {
  case group, id, level, parent, province, place, lang, frequency, quorum, share, letterhead
  case coordinator, secretariat, standing, sector, alias, seat, of, role, function, sex, from, until
  case meeting, number, date, time, started, ended, pause, type, chair, secretary, status, next
  case approvedIn, seal, kind, lead, proposal, opened, closed, state, stage, training
  case on, result, basis, votesFor, votesAgainst, abstain, votedFor, votedAgainst, abstained, rule
  case casting, present, at, counted, ratifies, to, into, by, standAside, block, consults
  case who, with, due, priority, origin, evidence, reads, shouldRead
  case problem, indicator, withdrawn, answer, referral
  case topic, organiser, trainer, funder, certificate, passMark, campaign, columns
  case refresher, distinct
  case allow, hints, veil, cipher

  package var words: Words {
    switch self {
    case .group: Words("group", "grupo")
    case .id: Words("id", "id")
    case .level: Words("level", "nível")
    case .parent: Words("parent", "superior")
    case .province: Words("province", "província")
    case .place: Words("place", "local")
    case .lang: Words("lang", "idioma")
    case .frequency: Words("frequency", "periodicidade")
    case .quorum: Words("quorum", "quórum")
    case .share: Words("share", "partilha")
    case .letterhead: Words("letterhead", "cabeçalho")
    case .coordinator: Words("coordinator", "coordenação")
    case .secretariat: Words("secretariat", "secretariado")
    case .standing: Words("standing", "permanente")
    case .sector: Words("sector", "sector")
    case .alias: Words("alias", "também")
    case .seat: Words("seat", "assento")
    case .of: Words("of", "de")
    case .role: Words("role", "papel")
    case .function: Words("function", "função")
    case .sex: Words("sex", "sexo")
    case .from: Words("from", "desde")
    case .until: Words("until", "até")
    case .meeting: Words("meeting", "reunião")
    case .number: Words("number", "número")
    case .date: Words("date", "data")
    case .time: Words("time", "hora", also: ["tempo"])
    case .started: Words("started", "início")
    case .ended: Words("ended", "fim")
    case .pause: Words("break", "pausa")
    case .type: Words("type", "tipo")
    case .chair: Words("chair", "presidência")
    case .secretary: Words("secretary", "secretário", also: ["secretária"])
    case .status: Words("status", "estado")
    case .next: Words("next", "próxima")
    case .approvedIn: Words("approved-in", "aprovada-em")
    case .seal: Words("seal", "selo")
    case .kind: Words("kind", "natureza")
    case .lead: Words("lead", "apresenta")
    case .proposal: Words("proposal", "proposta")
    case .opened: Words("opened", "aberto")
    case .closed: Words("closed", "encerrado")
    case .state: Words("state", "situação")
    case .stage: Words("stage", "etapa")
    case .training: Words("training", "capacitação")
    case .on: Words("on", "sobre")
    case .result: Words("result", "resultado")
    case .basis: Words("basis", "forma")
    case .votesFor: Words("for", "a-favor")
    case .votesAgainst: Words("against", "contra")
    case .abstain: Words("abstain", "abstenções")
    case .votedFor: Words("voted-for", "votou-a-favor")
    case .votedAgainst: Words("voted-against", "votou-contra")
    case .abstained: Words("abstained", "absteve-se")
    case .rule: Words("rule", "regra")
    case .casting: Words("casting", "qualidade")
    case .present: Words("present", "presentes")
    case .at: Words("at", "às")
    case .counted: Words("counted", "contada")
    case .ratifies: Words("ratifies", "ratifica")
    case .to: Words("to", "para")
    case .into: Words("into", "em")
    case .by: Words("by", "por")
    case .standAside: Words("stand-aside", "reserva")
    case .block: Words("block", "veta")
    case .consults: Words("consults", "consulta")
    case .who: Words("who", "quem")
    case .with: Words("with", "com")
    case .due: Words("due", "prazo")
    case .priority: Words("priority", "prioridade")
    case .origin: Words("origin", "origem")
    case .evidence: Words("evidence", "prova")
    case .reads: Words("reads", "onde-se-lê")
    case .shouldRead: Words("should-read", "leia-se")
    case .problem: Words("problem", "problema")
    case .indicator: Words("indicator", "indicador")
    case .withdrawn: Words("withdrawn", "retirada")
    case .answer: Words("answer", "resposta")
    case .referral: Words("referral", "remessa")
    case .topic: Words("topic", "tema")
    case .organiser: Words("organiser", "organiza")
    case .trainer: Words("trainer", "formador", also: ["formadora"])
    case .funder: Words("funder", "financia")
    case .certificate: Words("certificate", "certificado")
    case .passMark: Words("pass-mark", "nota-mínima")
    case .campaign: Words("campaign", "campanha")
    case .columns: Words("columns", "colunas")
    case .refresher: Words("refresher", "reciclagem")
    case .distinct: Words("distinct", "distinto", also: ["distinta"])
    case .allow: Words("allow", "permite")
    case .hints: Words("hints", "sugestões")
    case .veil: Words("veil", "véu")
    case .cipher: Words("cipher", "cifra")
    }
  }
}

extension FieldKey {
  /// The key in English and in Portuguese, as diagnostics quote it.
  var inBoth: [String] { [words.english, words.portuguese] }
}
