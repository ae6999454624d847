import Emulator
import Foundation
import Testing

/// Files are sealed for one reader by the real `age` and `gpg`.
struct SealingTests {
  private func key(_ shop: Workshop) throws -> String {
    let made = try Child.run(
      "/usr/bin/age-keygen", ["-o", "key.txt"], environment: Workshop.environment,
      folder: shop.folder.path)
    return try #require(made.errors.split(separator: " ").last).trimmingCharacters(in: .newlines)
  }

  private func mode(_ shop: Workshop, _ path: String) throws -> Int? {
    let facts = try FileManager.default.attributesOfItem(
      atPath: shop.folder.appending(path: path).path)
    return facts[.posixPermissions] as? Int
  }

  private func names(_ shop: Workshop) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: shop.folder.path).sorted()
  }

  @Test func whatWasSealedWithAgeOpensAgainByteForByte() throws {
    let shop = try Workshop()
    let secret = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try secret.write(to: shop.folder.appending(path: "acta.txt"))
    let recipient = try key(shop)
    let sealed = try shop.run("encrypt", "acta.txt", "--to", recipient)
    #expect(sealed.code == 0)
    #expect(sealed.output == "acta.txt.age\n")
    #expect(try mode(shop, "acta.txt.age") == 0o600)
    try FileManager.default.removeItem(at: shop.folder.appending(path: "acta.txt"))
    let opened = try shop.run("decrypt", "acta.txt.age", "--identity", "key.txt")
    #expect(opened.code == 0)
    #expect(try Data(contentsOf: shop.folder.appending(path: "acta.txt")) == secret)
    #expect(try mode(shop, "acta.txt") == 0o600)
    #expect(try names(shop) == ["acta.txt", "acta.txt.age", "key.txt"])
  }

  @Test func aChangedSealedFileLeavesNothingBehind() throws {
    let shop = try Workshop()
    try Data(repeating: 0x41, count: 200_000).write(to: shop.folder.appending(path: "acta.txt"))
    _ = try shop.run("encrypt", "acta.txt", "--to", try key(shop))
    let path = shop.folder.appending(path: "acta.txt.age")
    var bytes = try Data(contentsOf: path)
    bytes[bytes.count - 20] ^= 1
    try bytes.write(to: path)
    try FileManager.default.removeItem(at: shop.folder.appending(path: "acta.txt"))
    let opened = try shop.run("decrypt", "acta.txt.age", "--identity", "key.txt")
    #expect(opened.code == 3)
    #expect(opened.output.isEmpty)
    #expect(try names(shop) == ["acta.txt.age", "key.txt"])
  }

  @Test func nothingThatIsThereIsReplaced() throws {
    let shop = try Workshop()
    try shop.write("um", to: "acta.txt")
    try shop.write("dois", to: "acta.txt.age")
    let sealed = try shop.run("encrypt", "acta.txt", "--to", try key(shop))
    #expect(sealed.code == 3)
    #expect(try shop.text("acta.txt.age") == "dois")
  }

  @Test func aWrongRecipientWritesNothing() throws {
    let shop = try Workshop()
    try shop.write("um", to: "acta.txt")
    #expect(try shop.run("encrypt", "acta.txt", "--to", "age1exemplo").code == 3)
    #expect(try shop.run("encrypt", "acta.txt").code == 2)
    #expect(try names(shop) == ["acta.txt"])
  }

  @Test func theGroupsGpgSealsAndOpens() throws {
    let shop = try Workshop()
    let home = FileManager.default.temporaryDirectory.appending(
      path: "g\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(
      at: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // gpg's agent goes when its folder does; the folder's path must stay short for its socket.
    defer { try? FileManager.default.removeItem(at: home) }
    let environment = Workshop.environment.merging(["GNUPGHOME": home.path]) { $1 }
    let made = try Child.run(
      "/usr/bin/gpg",
      [
        "--batch", "--quiet", "--passphrase", "", "--quick-generate-key",
        "exemplo@exemplo.mz", "default", "default", "never",
      ], environment: environment, folder: shop.folder.path)
    #expect(made.code == 0, "\(made.errors)")
    try shop.write("acta: 1\nid: GRE\ncifra: gpg\n", to: "group.txt")
    try shop.write("segredo", to: "acta.txt")
    let sealed = try shop.run(
      "encrypt", "acta.txt", "--to", "exemplo@exemplo.mz", environment: ["GNUPGHOME": home.path])
    #expect(sealed.code == 0, "\(sealed.errors)")
    #expect(try mode(shop, "acta.txt.gpg") == 0o600)
    try FileManager.default.removeItem(at: shop.folder.appending(path: "acta.txt"))
    let opened = try shop.run(
      "decrypt", "acta.txt.gpg", environment: ["GNUPGHOME": home.path])
    #expect(opened.code == 0, "\(opened.errors)")
    #expect(try shop.text("acta.txt") == "segredo")
    _ = try Child.run(
      "/usr/bin/gpgconf", ["--kill", "all"], environment: environment, folder: shop.folder.path)
  }

  /// A recipient whose key is not here: gpg would ask the network for it by itself.
  @Test func noKeyIsLookedForOnTheNetwork() throws {
    let shop = try Workshop()
    let home = FileManager.default.temporaryDirectory.appending(
      path: "g\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(
      at: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: home) }
    try shop.write("acta: 1\nid: GRE\ncifra: gpg\n", to: "group.txt")
    try shop.write("segredo", to: "acta.txt")
    let log = home.appending(path: "calls").path
    let ended = try Child.run(
      "/usr/bin/strace",
      [
        "-f", "-o", log, "-e", "trace=execve,socket,connect", Workshop.program, "encrypt",
        "acta.txt", "--to", "ninguem@exemplo.mz",
      ], environment: Workshop.environment.merging(["GNUPGHOME": home.path]) { $1 },
      folder: shop.folder.path)
    #expect(ended.code == 3)
    let calls = try String(contentsOfFile: log, encoding: .utf8)
    #expect(calls.contains("execve(\"/usr/bin/gpg\""))
    #expect(!calls.contains("/dirmngr"))
    #expect(!calls.contains("AF_INET"))
    #expect(try names(shop) == ["acta.txt", "group.txt"])
  }

  /// A pipe that takes no more must not pass for the end of the text, nor a full file for a sealed one.
  @Test(arguments: [1, 2, 3])
  func whatWasNotGivenWholeIsNotSealed(number: Int) throws {
    let shop = try Workshop()
    try Data(repeating: 0x41, count: 400_000).write(to: shop.folder.appending(path: "acta.txt"))
    let recipient = try key(shop)
    let ended = try Child.run(
      "strace",
      [
        "-o", "log", "-e", "trace=write", "-e", "inject=write:error=EIO:when=\(number)",
        Workshop.program, "encrypt", "acta.txt", "--to", recipient,
      ], environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.code == 3, "\(ended.output)\(ended.errors)")
    #expect(try !names(shop).contains("acta.txt.age"))
  }

  @Test func aFileThatMayNotGrowIsTakenAway() throws {
    let shop = try Workshop()
    try Data(repeating: 0x41, count: 400_000).write(to: shop.folder.appending(path: "acta.txt"))
    let ended = try Child.run(
      "sh",
      ["-c", "ulimit -f 100; exec \"$@\"", "sh", Workshop.program, "encrypt", "acta.txt", "--to"]
        + [try key(shop)], environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.code == 3, "\(ended.errors)")
    #expect(try !names(shop).contains("acta.txt.age"))
  }
}
