import ActaArchive

/// Records that are made when they are written, by all processors at once and a few thousand at a
/// time, so that a long list is quick and needs little room.
struct Records: Sendable {
  /// Some records that follow each other, with their places among all.
  typealias Shard = LazyMapSequence<Range<Int>, (place: Int, record: Record)>

  private let count: Int
  private let record: @Sendable (Int) -> Record

  /// Records of one shard, and shards that are made before they are written.
  private static let (shard, round) = (128, 32)

  init<Elements: RandomAccessCollection & Sendable>(
    _ elements: Elements, _ record: @escaping @Sendable (Elements.Element) -> Record
  ) where Elements.Index == Int {
    count = elements.count
    self.record = { record(elements[$0]) }
  }

  /// Writes them to standard output in order, in the form that `text` gives a shard. Each processor
  /// has a state of its own.
  func write<State: ~Copyable>(
    state: @autoclosure @escaping @Sendable () -> State,
    _ text: @escaping @Sendable (Shard, inout State) -> [UInt8]
  ) {
    let shards = (count + Records.shard - 1) / Records.shard
    for first in stride(from: 0, to: shards, by: Records.round) {
      let number = min(Records.round, shards - first)
      let texts = Cores.map(number, state: state()) { place, state in
        text(self.shard(first + place), &state)
      }
      for text in texts { Output.data(text) }
    }
  }

  private func shard(_ number: Int) -> Shard {
    let first = number * Records.shard
    return (first..<min(count, first + Records.shard)).lazy.map { ($0, record($0)) }
  }
}
