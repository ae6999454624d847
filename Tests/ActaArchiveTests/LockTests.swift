import ActaArchive
import Foundation
import Testing

/// One program writes a group at a time, also when its stick was pulled and put back.
struct LockTests {
  private struct NotHeld: Error {}

  private func hold(_ place: URL, as owner: String) throws -> GroupLock {
    let acquired = try GroupLock.acquire(try PrivateFolder(group: place.path), owner: owner)
    guard case .held(let lock) = consume acquired else { throw NotHeld() }
    return lock
  }

  /// What another is told of who has a group; nil when it is free.
  private func holder(_ place: URL) throws -> String? {
    switch try GroupLock.acquire(try PrivateFolder(group: place.path), owner: "visita") {
    case .held: nil
    case .busy(let owner): owner
    }
  }

  @Test func theFolderThatIsHeldIsStillHeld() throws {
    let place = try Place()
    let lock = try hold(place.url, as: "ana (1)")
    let folder = try HeldFolder(place.url.path)
    #expect(StandingLock(owner: "ana (1)").covers(folder))
    #expect(!StandingLock(owner: "rosa (2)").covers(folder))
    _ = consume lock
  }

  @Test func whoHasAGroupIsToldWithoutTakingItFromAnybody() throws {
    let place = try Place()
    let folder = try HeldFolder(place.url.path)
    #expect(GroupLock.holder(in: folder) == .nobody)
    let lock = try hold(place.url, as: "ana (1)")
    #expect(GroupLock.holder(in: folder) == .program("ana (1)"))
    _ = consume lock
    #expect(GroupLock.holder(in: folder) == .nobody)
    let next = try hold(place.url, as: "rosa (2)")
    _ = consume next
  }

  @Test func aStickThatComesBackIsLockedAnew() throws {
    let before = try Place()
    let old = try hold(before.url, as: "ana (1)")
    let again = try Place()
    let standing = StandingLock(owner: "ana (1)")
    let folder = try HeldFolder(again.url.path)
    #expect(try holder(again.url) == nil)
    #expect(standing.covers(folder))
    #expect(try holder(again.url) == "ana (1)")
    #expect(standing.covers(folder))
    _ = consume old
  }

  @Test func aStickThatAnotherTookMeanwhileIsNotWritten() throws {
    let again = try Place()
    let other = try hold(again.url, as: "rosa (2)")
    let standing = StandingLock(owner: "ana (1)")
    let folder = try HeldFolder(again.url.path)
    #expect(!standing.covers(folder))
    _ = consume other
    #expect(standing.covers(folder))
  }

  @Test func aLockThatIsKeptIsNotWaitedForForEver() throws {
    let place = try Place()
    let lock = try hold(place.url, as: "ana (1)")
    let start = ContinuousClock.now
    switch try GroupLock.acquire(
      try PrivateFolder(group: place.url.path), owner: "rosa (2)", within: 200)
    {
    case .held: throw NotHeld()
    case .busy(let owner): #expect(owner == "ana (1)")
    }
    // The two clocks do not begin a millisecond together.
    #expect(ContinuousClock.now - start >= .milliseconds(190))
    _ = consume lock
  }

  @Test func aLockIsWaitedForUntilItIsLetGo() throws {
    let place = try Place()
    _ = try hold(place.url, as: "ana (1)")
    let other = Process()
    other.executableURL = URL(filePath: "/usr/bin/flock")
    let script = "echo held; exec sleep 0.5 >&-"
    other.arguments = [place.url.appending(path: ".acta/lock").path, "sh", "-c", script]
    let said = Pipe()
    other.standardOutput = said
    try other.run()
    #expect(try said.fileHandleForReading.read(upToCount: 5) == Data("held\n".utf8))
    #expect(try holder(place.url) != nil)
    let acquired = try GroupLock.acquire(
      try PrivateFolder(group: place.url.path), owner: "rosa (2)", within: 20_000)
    guard case .held = acquired else { throw NotHeld() }
    other.waitUntilExit()
  }
}
