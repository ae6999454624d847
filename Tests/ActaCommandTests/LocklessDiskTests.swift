import Emulator
import Foundation
import Testing

/// A group on a disk that has no locks, as some network disks have none.
@Suite(.serialized) struct LocklessDiskTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try SmallGroup.write(to: shop.folder)
  }

  private func shell(_ script: String) throws -> Child.Ended {
    try Child.run(
      "/bin/bash", ["-c", script, Workshop.program], environment: Workshop.environment,
      folder: shop.folder.path)
  }

  private func without(_ error: String) -> String {
    "strace -f -o log.$RANDOM -e trace=flock -e inject=flock:error=\(error) \"$0\""
  }

  private let today = "--today 2026-06-10 --language pt"

  /// One program at a time writes there too, and one that was killed keeps nobody out.
  @Test(arguments: ["ENOLCK", "ENOSYS"])
  func onlyOneProgramWrites(error: String) throws {
    let ended = try shell(
      """
      sleep 15 | \(without(error)) . --accessible \(today) >said &
      for i in $(seq 100); do [ -s .acta/lock.taken ] && grep -q lock.taken said && break; sleep 0.1; done
      \(without(error)) new . \(today); echo $? >second
      kill -9 $(awk '{ print $3; exit }' .acta/lock.taken)
      sleep 0.5
      \(without(error)) new . \(today); echo $? >third
      """)
    #expect(try shop.text("said").contains(".acta/lock.taken diz quem escreve"))
    #expect(try shop.text("second") == "5\n", "\(ended.errors)")
    #expect(ended.errors.contains("está em uso por teste ("), "\(ended.errors)")
    #expect(try shop.text("third") == "0\n", "\(ended.errors)")
    let own = try FileManager.default.contentsOfDirectory(
      atPath: shop.folder.appending(path: ".acta").path)
    #expect(!own.contains { $0.hasPrefix("lock.taken") })
  }

  /// Nobody here can tell whether a program of another machine runs, or what something else means.
  @Test(arguments: ["outra/maquina boot 1 1\nrosa (1)\n", "", "x\n"])
  func whatAnotherMachineHasIsLeftToIt(lock: String) throws {
    try FileManager.default.createDirectory(
      at: shop.folder.appending(path: ".acta"), withIntermediateDirectories: true)
    try shop.write(lock, to: ".acta/lock.taken")
    let ended = try shell("exec \(without("ENOLCK")) new . \(today)")
    #expect(ended.code == 5, "\(ended.errors)")
    #expect(
      ended.errors.contains(
        "está em uso por \(lock.contains("rosa") ? "rosa (1)" : "outro programa")"))
    #expect(try shop.text(".acta/lock.taken") == lock)
  }

  /// What came with a copy from such a disk says nothing of this one.
  @Test func aDiskWithLocksIsNotSaidToHaveNone() throws {
    let ended = try shell(
      """
      mkdir -p .acta
      echo "$(cat /etc/machine-id)/$(hostname) boot 4194304 1" >.acta/lock.taken
      (sleep 2; printf 'q\\n') | "$0" . --accessible \(today)
      """)
    #expect(ended.output.contains("Grupo de Teste"), "\(ended.errors)")
    #expect(!ended.output.contains("lock.taken"))
  }

  /// A number of a program may be another's by now.
  @Test func aProgramThatRunsNoMoreKeepsNobodyOut() throws {
    let ended = try shell(
      """
      mkdir -p .acta
      echo "$(cat /etc/machine-id)/$(hostname) boot $$ 1" >.acta/lock.taken
      \(without("ENOLCK")) new . \(today)
      """)
    #expect(ended.code == 0, "\(ended.errors)")
  }

  /// A program that another numbering counts cannot be seen from here, and may well run.
  @Test(arguments: [("pid:[1]", 5), ("$(readlink /proc/self/ns/pid)", 0)])
  func whatCannotBeSeenHolds(numbering: String, code: Int32) throws {
    let ended = try shell(
      """
      mkdir -p .acta
      boot=$(cat /proc/sys/kernel/random/boot_id)
      echo "$(cat /etc/machine-id)/$(hostname) $boot 4194304 1 \(numbering)" >.acta/lock.taken
      \(without("ENOLCK")) new . \(today)
      """)
    #expect(ended.code == code, "\(ended.errors)")
  }

  /// A write that failed leaves no lock that nobody has.
  @Test func aFailedWriteLeavesNoLock() throws {
    let program = without("ENOLCK").replacing(" -o log.$RANDOM", with: " -o /dev/null")
    let refused = try shell(
      "mkdir -p .acta; touch .acta/lock; (ulimit -f 0; trap '' XFSZ; \(program) new . \(today))")
    #expect(refused.code == 3, "\(refused.errors)")
    let own = try FileManager.default.contentsOfDirectory(
      atPath: shop.folder.appending(path: ".acta").path)
    #expect(!own.contains { $0.hasPrefix("lock.taken") }, "\(own)")
    let next = try shell("exec \(without("ENOLCK")) new . \(today)")
    #expect(next.code == 0, "\(next.errors)")
  }
}
