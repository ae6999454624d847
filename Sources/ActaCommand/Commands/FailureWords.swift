import ActaArchive
import ActaMeeting
import Glibc

/// Failures of the file system in words.
enum FailureWords {
  static func text(_ failure: ArchiveFailure, in language: Language) -> String {
    let pt = language == .portuguese
    let what: String
    switch failure.step {
    case .create: what = pt ? "não consigo criar" : "cannot make"
    case .open, .read, .list: what = pt ? "não consigo ler" : "cannot read"
    case .write, .sync, .rename: what = pt ? "não consigo guardar" : "cannot save"
    case .lock: what = pt ? "não consigo reservar" : "cannot lock"
    case .notAFile: return pt ? "\(failure.path): não é um ficheiro" : "\(failure.path): is no file"
    case .badName:
      return pt
        ? "\(failure.path): o nome não está em UTF-8; dê-lhe outro"
        : "\(failure.path): its name is not UTF-8; give it another"
    case .tooLarge:
      return pt ? "\(failure.path): grande demais" : "\(failure.path): too large"
    case .tooManyLines:
      return pt
        ? "\(failure.path): grande demais: mais de \(TextLimit.lines) linhas"
        : "\(failure.path): too large: more than \(TextLimit.lines) lines"
    }
    return "\(what) \(failure.path): \(reason(failure.code, in: language))"
  }

  /// Said when results were cut off on their way out.
  static func output(_ code: Int32, in language: Language) -> String {
    let why = reason(code, in: language)
    return language == .portuguese
      ? "acta: não consigo escrever o resultado todo: \(why)"
      : "acta: cannot write the whole result: \(why)"
  }

  /// Said of something that was done when the line that tells of it cannot be written.
  static func done(_ text: String, _ code: Int32, in language: Language) -> String {
    let why = reason(code, in: language)
    return language == .portuguese
      ? "acta: está feito, não repita o comando: \(text) (a saída não aceita texto: \(why))"
      : "acta: this is done, do not run the command again: \(text) (standard output takes no text: \(why))"
  }

  /// Said beside a register that could not read a file at all.
  static func without(_ failure: ArchiveFailure, _ language: Language) -> String {
    "acta: \(missing(failure, language))"
  }

  /// What could not be read, and that what is shown is without it.
  static func missing(_ failure: ArchiveFailure, _ language: Language) -> String {
    let isFolder = failure.step == .list
    let rest =
      switch language {
      case .portuguese:
        "o que se mostra não conta com \(isFolder ? "o que lá está" : "este ficheiro")"
      case .english: "what is shown is without \(isFolder ? "what is there" : "this file")"
      }
    return "\(text(failure, in: language)); \(rest)"
  }

  /// Said beside minutes of a record that was not understood whole.
  static func unread(_ count: Int, in file: String, _ language: Language) -> String {
    switch language {
    case .portuguese:
      "acta: \(file): \(count) \(count == 1 ? "linha por perceber" : "linhas por perceber"), e o documento pode dizer menos; acta check mostra-as"
    case .english:
      "acta: \(file): \(count) \(count == 1 ? "line" : "lines") not understood, and the document may say less; acta check shows them"
    }
  }

  /// Said beside a document that is made of what contradicts itself.
  static func problems(_ count: Int, in file: String, _ language: Language) -> String {
    switch language {
    case .portuguese:
      "acta: \(count) \(count == 1 ? "problema" : "problemas") em \(file): veja acta check"
    case .english:
      "acta: \(count) \(count == 1 ? "problem" : "problems") in \(file): see acta check"
    }
  }

  /// Said beside minutes that bear no seal because they are not what was approved.
  static func altered(_ file: String, _ language: Language) -> String {
    switch language {
    case .portuguese:
      "acta: \(file): alterada depois de aprovada; o documento não leva selo (acta check mostra onde)"
    case .english:
      "acta: \(file): changed after it was approved; the document bears no seal (acta check shows where)"
    }
  }

  /// Said beside a register of files that are newer than the program.
  static func newerFormat(_ language: Language) -> String {
    switch language {
    case .portuguese:
      "acta: há ficheiros de um formato mais novo do que este programa, e pode faltar alguma coisa; acta check mostra-os"
    case .english:
      "acta: some files are of a newer format than this program, and something may be missing; acta check shows them"
    }
  }

  /// Said beside a register that could not read everything.
  static func errorsInFiles(_ language: Language) -> String {
    switch language {
    case .portuguese:
      "acta: há erros nos ficheiros, e pode faltar alguma coisa; acta check mostra-os"
    case .english:
      "acta: there are errors in the files, and something may be missing; acta check shows them"
    }
  }

  /// The system's reason alone.
  static func reason(_ code: Int32, in language: Language) -> String {
    let pt = language == .portuguese
    return switch code {
    case ENOENT: pt ? "não existe" : "it does not exist"
    case EEXIST: pt ? "já existe, e não se substitui" : "it exists already and is not replaced"
    case EACCES, EPERM: pt ? "sem permissão" : "permission denied"
    case ENOSPC, EDQUOT: pt ? "o disco está cheio" : "the disk is full"
    case ENOTDIR:
      pt ? "devia ser uma pasta e não é" : "it should be a folder and is not"
    case EROFS: pt ? "o disco é só de leitura" : "the disk is read-only"
    case EMFILE, ENFILE:
      pt ? "há ficheiros abertos a mais" : "too many files are open"
    case EINTR: pt ? "foi interrompido" : "it was interrupted"
    case EISDIR: pt ? "é uma pasta" : "it is a folder"
    case ENAMETOOLONG: pt ? "o nome é longo demais" : "the name is too long"
    case EBADF: pt ? "está fechada" : "it is closed"
    case EFBIG: pt ? "seria grande demais para o disco" : "it would be too large for the disk"
    case ENOMEM: pt ? "a memória não chega" : "there is not enough memory"
    case EBUSY, EAGAIN, ETXTBSY: pt ? "está em uso" : "it is in use"
    case ETIMEDOUT, ESTALE, EHOSTDOWN, EREMOTEIO:
      pt ? "o disco não responde a tempo" : "the disk does not answer in time"
    case ENOSYS, ENOTSUP, EINVAL: pt ? "o disco não o permite" : "the disk does not allow it"
    case ELOOP: pt ? "é uma ligação, que não se segue" : "it is a link, which is not followed"
    case EIO, ENODEV, ENXIO, ENOTCONN:
      pt ? "o disco não responde (foi retirado?)" : "the disk does not answer (was it pulled?)"
    default: pt ? "erro \(code) do sistema" : unsafe String(cString: strerror(code))
    }
  }
}
