import ActaArchive
import ActaMeeting

/// What is said when a session begins in a folder that others could read.
enum RiskWords {
  static func text(_ risk: FolderRisk, in language: Language) -> String {
    let pt = language == .portuguese
    switch risk {
    case .readableByOthers:
      return pt
        ? "Outros neste computador podem ler a pasta; chmod -R go= fecha-a."
        : "Others on this machine can read the folder; chmod -R go= closes it."
    case .unhideable:
      return pt
        ? "Este disco não esconde ficheiros de outros utilizadores deste computador."
        : "This disk cannot hide files from other users of this computer."
    case .lockless:
      return pt
        ? "Este disco não permite bloquear ficheiros: .acta/lock.taken diz quem escreve; só se apaga se ninguém escrever."
        : "This disk locks no files: .acta/lock.taken says who writes; remove it only when nobody does."
    case .synced(let program):
      return pt
        ? "\(program) copia a pasta para fora; guarde o grupo noutro lugar."
        : "\(program) copies the folder elsewhere; keep the group out of it."
    case .indexed(let program):
      return pt
        ? "\(program) guarda o texto para o procurar; exclua a pasta nas suas definições."
        : "\(program) keeps the text to search it; leave the folder out in its settings."
    case .temporary:
      return pt
        ? "Pasta temporária, que o sistema apaga: mude o grupo de lugar."
        : "A temporary folder, which the system deletes: move the group."
    }
  }
}
