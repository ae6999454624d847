import ActaMeeting

/// What is said about text that could not be saved, was found again, or was changed by another.
struct SafetyPhrases: Sendable {
  let bigPaste: String
  let bigPasteNote: String
  let choose: String
  let clashLater: String
  let clockBehind: String
  let fileIsFull: String
  let filesTellOf: String
  let goneOutside: String
  let inRefuge: String
  let interrupted: String
  let interruption: String
  let keepAside: String
  let keepBoth: String
  let keepMine: String
  let keepTheirs: String
  let linesAdded: String
  let linesGone: String
  let merged: String
  let mayWriteHere: String
  let mine: String
  let noBreak: String
  let nothingPasted: String
  let nothingWritten: String
  let nowhere: String
  let placeIsGone: String
  let putBreak: String
  let readRestricted: String
  let restore: String
  let restored: String
  let recoverLater: String
  let setAside: String
  let stalled: String
  let theirs: String
  let unread: String
  let unsavedFound: String
  let writesHere: String

  static func of(_ language: Language) -> SafetyPhrases {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  static let portuguese = SafetyPhrases(
    bigPaste: "Colar aqui {0} KB, {1} linhas?",
    bigPasteNote: "Nada foi colado ainda. Com Enter ou Esc não se cola nada.",
    choose: "{0}: outro mudou as mesmas linhas. Com que fica?",
    clashLater: "Outro mudou as mesmas linhas: escolhe no fim.",
    clockBehind: "O relógio diz {0}. É mesmo hoje?",
    fileIsFull:
      "{0} está cheio: um ficheiro leva {1} MB e {2} linhas. O que lá está fica; encurte-o ou continue noutro.",
    filesTellOf: "Os ficheiros já falam de {0}.",
    goneOutside: "{0} foi apagado fora do Acta; o que há aqui fica e volta a ser guardado.",
    inRefuge: "O disco falhou. O texto fica em {0}.",
    interrupted: "A sessão foi interrompida entre as {0} e as {1}. Registar como pausa?",
    interruption: "interrupção",
    keepAside: "não; guardar de lado, em .acta/salvage",
    keepBoth: "ficar com as duas",
    keepMine: "ficar com a minha",
    keepTheirs: "ficar com a do disco",
    linesAdded: "+ {0}",
    linesGone: "- {0}",
    merged: "{0} foi alterado fora do Acta; as duas alterações ficaram juntas.",
    mayWriteHere: "A outra sessão terminou: o que alterar agora passa a escrever-se aqui.",
    mine: "AQUI",
    noBreak: "não registar",
    nothingPasted: "Nada foi colado; o que já estava escrito fica.",
    nothingWritten: "Nada foi escrito. Acerte o relógio do computador.",
    nowhere: "O disco falhou e o texto só está aqui. Não feche o Acta.",
    placeIsGone: "Outro programa mudou o que aqui estava. Nada foi escrito; Esc fecha.",
    putBreak: "registar a pausa",
    readRestricted: "ler o texto reservado",
    restore: "restaurar",
    restored: "Texto restaurado. u desfaz.",
    recoverLater: "Fica no diário; o Acta volta a perguntar quando abrir.",
    setAside: "O texto ficou em .acta/salvage.",
    stalled: "a escrever… {0} s",
    theirs: "NO DISCO",
    unread: "não lido: {0}",
    unsavedFound: "Da última vez ficou texto por guardar. Restaurar?",
    writesHere: "Agora escreve-se aqui; os ficheiros foram lidos de novo. Repita o que ia fazer.")

  static let english = SafetyPhrases(
    bigPaste: "Paste {0} KB here, {1} lines?",
    bigPasteNote: "Nothing was pasted yet. Enter and Esc paste nothing.",
    choose: "{0}: another changed the same lines. Which do you keep?",
    clashLater: "Another changed the same lines: you choose at the end.",
    clockBehind: "The clock says {0}. Is it today?",
    fileIsFull:
      "{0} is full: a file holds {1} MB and {2} lines. What is there stays; shorten it or go on in another.",
    filesTellOf: "The files already tell of {0}.",
    goneOutside: "{0} was deleted outside Acta; what is here stays and is saved again.",
    inRefuge: "The disk failed. The text stays in {0}.",
    interrupted: "The session was interrupted from {0} to {1}. Record it as a break?",
    interruption: "interruption",
    keepAside: "no; put it aside, in .acta/salvage",
    keepBoth: "keep both",
    keepMine: "keep mine",
    keepTheirs: "keep the disk's",
    linesAdded: "+ {0}",
    linesGone: "- {0}",
    merged: "{0} was changed outside Acta; both changes stand together.",
    mayWriteHere: "The other session ended: what you change now begins to be written here.",
    mine: "HERE",
    noBreak: "do not record it",
    nothingPasted: "Nothing was pasted; what was written stays.",
    nothingWritten: "Nothing was written. Set the computer's clock.",
    nowhere: "The disk failed and the text is only here. Keep Acta open.",
    placeIsGone: "Another program changed what stood here. Nothing was written; Esc closes.",
    putBreak: "record the break",
    readRestricted: "read the restricted text",
    restore: "restore it",
    restored: "Text restored. u takes it back.",
    recoverLater: "It stays in the journal; Acta asks again when it starts.",
    setAside: "The text is in .acta/salvage.",
    stalled: "writing… {0} s",
    theirs: "ON THE DISK",
    unread: "not read: {0}",
    unsavedFound: "Text was left unsaved last time. Restore it?",
    writesHere: "You write here now; the files were read again. Repeat what you were about to do.")
}
