/// Numbers by bytes and by the space they are looked for in: what a word, a line or a name was found
/// to be. Its keys stand in one array one after the other.
struct ByteTable: ~Copyable {
  private struct Slot {
    var hash: UInt32 = 0
    var place: UInt32 = 0
    var length: UInt16 = 0
    var space: UInt16 = 0
    /// -1 is an empty slot.
    var value: Int32 = -1
  }

  private var slots: [Slot]
  private var keys: [UInt8] = []
  private(set) var count = 0
  /// Drawn anew in every run, so that no file can be made whose lines all meet in one slot.
  private let seed = UInt64.random(in: .min ... .max)

  /// Bytes that a key may have.
  static let longest = Int(UInt16.max)

  /// `capacity` is a power of two.
  init(capacity: Int = 1024) {
    slots = [Slot](repeating: Slot(), count: capacity)
  }

  /// The number of some bytes in a space; nil when they have none yet.
  @inline(__always) func find(_ key: ByteView, in space: UInt16) -> Int? {
    let slot = slots[place(of: key, in: space, hash(key, space))]
    return slot.value >= 0 ? Int(slot.value) : nil
  }

  /// Gives bytes that have no number in a space one of 0 or more.
  mutating func insert(_ key: ByteView, in space: UInt16, _ value: Int) {
    if count * 2 >= slots.count { grow() }
    let hash = hash(key, space)
    let index = place(of: key, in: space, hash)
    slots[index] = Slot(
      hash: UInt32(truncatingIfNeeded: hash), place: UInt32(keys.count),
      length: UInt16(key.count), space: space, value: Int32(value))
    key.append(to: &keys)
    count += 1
  }

  mutating func removeAll() {
    guard count > 0 else { return }
    for index in slots.indices { slots[index] = Slot() }
    keys.removeAll(keepingCapacity: true)
    count = 0
  }

  @inline(__always) private func hash(_ key: ByteView, _ space: UInt16) -> UInt64 {
    key.hash(seed &+ UInt64(space))
  }

  /// The slot that holds the key, or the empty one where it would stand.
  @inline(__always) private func place(
    of key: ByteView, in space: UInt16, _ hash: UInt64
  ) -> Int {
    let mask = slots.count - 1
    let short = UInt32(truncatingIfNeeded: hash)
    var index = Int(truncatingIfNeeded: hash >> 32) & mask
    return unsafe keys.withUnsafeBufferPointer { buffer in
      let all = unsafe ByteView(buffer)
      while slots[index].value >= 0 {
        let slot = slots[index]
        if slot.hash == short, slot.space == space, Int(slot.length) == key.count,
          all.slice(Int(slot.place), Int(slot.place) + key.count).isSame(as: key)
        {
          return index
        }
        index = (index + 1) & mask
      }
      return index
    }
  }

  /// Only slots move; where one goes is in the bytes of its key.
  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    unsafe keys.withUnsafeBufferPointer { buffer in
      let all = unsafe ByteView(buffer)
      for slot in old where slot.value >= 0 {
        let from = Int(slot.place)
        let key = all.slice(from, from + Int(slot.length))
        var index = Int(truncatingIfNeeded: hash(key, slot.space) >> 32) & (slots.count - 1)
        while slots[index].value >= 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = slot
      }
    }
  }
}
