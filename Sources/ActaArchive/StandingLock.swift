/// The right to write a group for as long as the program runs, also when its folder becomes another
/// one to the system: a stick that was pulled and put back bears no lock any more, and another program
/// may have taken it meanwhile. A class because the writer's thread asks it.
package final class StandingLock: Sendable {
  private let owner: String
  private let taken = Locked<[Holding]>([])

  /// `owner` is what this program has written into the lock that it holds already.
  package init(owner: String) { self.owner = owner }

  /// Whether this program has the group in this folder, by the lock it had or by one that it takes
  /// now and keeps to its end.
  package func covers(_ group: HeldFolder) -> Bool {
    do throws(ArchiveFailure) {
      let acquired = try GroupLock.acquire(try PrivateFolder(group: group), owner: owner)
      switch consume acquired {
      case .held(let lock):
        let holding = Holding(lock)
        taken.withLock { $0.append(holding) }
        return true
      case .busy(let other): return other == owner
      }
    } catch {
      return false
    }
  }

  /// A class because what cannot be copied stands in no array.
  private final class Holding: Sendable {
    private let lock: GroupLock

    init(_ lock: consuming GroupLock) { self.lock = lock }
  }
}
