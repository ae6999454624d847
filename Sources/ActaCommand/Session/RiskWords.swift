import ActaArchive
import ActaMeeting

/// What is said when a session begins in a folder that others could read.
enum RiskWords {
  static func text(_ risk: FolderRisk, in language: Language) -> String {
    let pt = language == .portuguese
    switch risk {
    case .readableByOthers:
      return pt
        ? "Outros utilizadores deste computador podem ler esta pasta: chmod -R go= fecha-a."
        : "Others on this machine can read this folder: chmod -R go= closes it."
    case .synced(let program):
      return pt
        ? "\(program) copia esta pasta para outras máquinas; guarde o grupo fora dela."
        : "\(program) copies this folder to other machines; keep the group elsewhere."
    case .temporary:
      return pt
        ? "Esta pasta é temporária: o sistema pode apagá-la. Guarde o grupo noutro lugar."
        : "This folder is temporary: the system may delete it. Keep the group elsewhere."
    }
  }
}
