import ActaDisplay
import ActaMeeting

/// `age` or `gpg` as it is called here: by its path, with words as they are, a small environment, and
/// its exit code believed only together with what it gave.
struct SealingTool {
  private let cipher: Cipher
  private let process: PipedProcess
  private let words: SealingWords

  init(_ cipher: Cipher, _ words: SealingWords) throws(CommandFailure) {
    let name = cipher == .age ? "age" : "gpg"
    guard let process = PipedProcess(named: name) else {
      throw CommandFailure(
        code: .cannotReadOrWrite, message: "acta: " + words.toolMissing.filled(name))
    }
    self.cipher = cipher
    self.process = process
    self.words = words
  }

  /// What is added to a sealed file's name.
  var ending: String { cipher == .age ? ".age" : ".gpg" }

  /// The bytes sealed so that only the recipient can read them.
  func seal(_ plain: [UInt8], for recipient: String) throws(CommandFailure) -> [UInt8] {
    let sealed = try run(sealing(recipient), plain)
    guard cipher == .age ? SealingTool.isAge(sealed) : SealingTool.isPGP(sealed) else {
      throw failure(words.notSealed)
    }
    guard holdsAll(sealed, of: plain) else { throw failure(words.cutShort) }
    return sealed
  }

  /// The plain bytes; the whole of them was authentic, or this throws.
  func open(_ sealed: [UInt8], identity: String?) throws(CommandFailure) -> [UInt8] {
    switch cipher {
    case .age:
      var arguments = ["--decrypt"]
      for file in identity.map({ [$0] }) ?? identities { arguments += ["-i", file] }
      return try run(arguments, sealed)
    case .gpg: return try run(SealingTool.gpg + ["--decrypt"], sealed)
    }
  }

  /// Whether a sealed file is as long as all of the text makes it. What age makes of a text is known to the
  /// byte; what gpg makes of one that it does not compress is longer.
  private func holdsAll(_ sealed: [UInt8], of plain: [UInt8]) -> Bool {
    switch cipher {
    case .age: AgeFile.payload(of: sealed) == AgeFile.payload(ofPlain: plain.count)
    case .gpg: sealed.count > plain.count
    }
  }

  private func sealing(_ recipient: String) -> [String] {
    switch cipher {
    case .age:
      let isFile = !SealingTool.looksLikeKey(recipient) && Paths.exists(recipient)
      return ["--encrypt", isFile ? "-R" : "-r", recipient]
    case .gpg:
      // A fingerprint names one key; a name or an address is good only for a key that is trusted.
      let isFingerprint = recipient.utf8.count >= 16 && recipient.utf8.allSatisfy(isHex)
      let trust = isFingerprint ? ["--trust-model", "always"] : []
      return SealingTool.gpg + ["--batch", "--compress-algo", "none"] + trust
        + ["--encrypt", "--recipient", recipient]
    }
  }

  /// A key that is not here is not looked for on any network: who asks for it says who writes to whom.
  private static let gpg = [
    "--quiet", "--no-tty", "--disable-dirmngr", "--no-auto-key-locate", "--no-auto-key-retrieve",
  ]

  private func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  private func run(_ arguments: [String], _ input: [UInt8]) throws(CommandFailure) -> [UInt8] {
    guard
      let ended = process.run(
        arguments, settings: Programs.settingsWithoutLanguage, input: input)
    else { throw failure(words.notStarted) }
    if ended.hasRefused {
      throw failure(words.refused + "\n" + String(decoding: ended.messages, as: UTF8.self))
    }
    guard ended.isDone else { throw failure(words.cutShort) }
    return ended.output
  }

  private func failure(_ text: String) -> CommandFailure {
    CommandFailure(
      code: .cannotReadOrWrite,
      message: "acta: " + (cipher == .age ? "age: " : "gpg: ") + text)
  }

  /// Where keys usually lie, those that are there.
  private var identities: [String] {
    let home = Environment.value("HOME") ?? ""
    let config = Environment.value("XDG_CONFIG_HOME") ?? home + "/.config"
    return [
      config + "/acta/identity.txt", config + "/age/identity.txt", config + "/age/keys.txt",
      home + "/.ssh/id_ed25519", home + "/.ssh/id_rsa",
    ].filter(Paths.exists)
  }

  // MARK: shapes

  static func isForAge(_ recipient: String) -> Bool {
    looksLikeKey(recipient) || Paths.exists(recipient)
  }

  private static func looksLikeKey(_ recipient: String) -> Bool {
    ["age1", "ssh-ed25519 ", "ssh-rsa "].contains { recipient.utf8.starts(with: $0.utf8) }
  }

  static func isAge(_ bytes: [UInt8]) -> Bool {
    AgeFile.isOne(bytes) || bytes.starts(with: "-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  }

  /// A packet of OpenPGP begins with its highest bit set.
  private static func isPGP(_ bytes: [UInt8]) -> Bool {
    (bytes.first ?? 0) & 0x80 != 0 || bytes.starts(with: "-----BEGIN PGP MESSAGE-----".utf8)
  }

  /// The name without `.age` or `.gpg`; without either, with `.aberto` added.
  static func openedName(of file: String) -> String {
    for ending in [".age", ".gpg", ".pgp", ".asc"]
    where file.utf8.count > ending.utf8.count && file.utf8.suffix(4).elementsEqual(ending.utf8) {
      return String(file.dropLast(4))
    }
    return file + ".aberto"
  }
}
