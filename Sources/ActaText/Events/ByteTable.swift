/// Numbers by bytes and by the space they are looked for in: what a word, a line or a name was found
/// to be. Its keys stand in one array one after the other.
struct ByteTable: ~Copyable {
  /// 16 bytes: it is the size of the table that makes it slow or quick.
  private struct Slot {
    var place: UInt32 = 0
    var length: UInt16 = 0
    var space: UInt8 = 0
    /// Some bits of the hash: most keys that meet in a slot are told apart by them.
    var mark: UInt8 = 0
    /// -1 is an empty slot.
    var value: Int32 = -1
    /// The slot that was found after this one the last time.
    var next: UInt32 = 0
  }

  private var slots: [Slot]
  private var keys: [UInt8] = []
  private(set) var count = 0
  /// The slot that was found last. Lines follow each other as they did in the file before, so the one
  /// that came after it then is tried first.
  private var latest = 0
  /// Drawn anew in every run, so that no file can be made whose lines all meet in one slot.
  private let seed = UInt64.random(in: .min ... .max)

  /// Bytes that a key may have.
  static let longest = Int(UInt16.max)

  /// `capacity` is a power of two.
  init(capacity: Int = 1024) {
    slots = [Slot](repeating: Slot(), count: capacity)
  }

  /// The number of some bytes in a space; nil when they have none yet.
  @inline(__always) mutating func find(_ key: ByteView, in space: UInt8) -> Int? {
    let expected = Int(slots[latest].next)
    if holds(key, in: space, slots[expected]) {
      latest = expected
      return Int(slots[expected].value)
    }
    let found = place(of: key, in: space, hash(key, space))
    guard slots[found].value >= 0 else { return nil }
    slots[latest].next = UInt32(found)
    latest = found
    return Int(slots[found].value)
  }

  /// Gives bytes that have no number in a space one of 0 or more.
  mutating func insert(_ key: ByteView, in space: UInt8, _ value: Int) {
    if count * 3 >= slots.count * 2 { grow() }
    let hash = hash(key, space)
    let index = place(of: key, in: space, hash)
    slots[index] = Slot(
      place: UInt32(keys.count), length: UInt16(key.count), space: space,
      mark: UInt8(truncatingIfNeeded: hash), value: Int32(value))
    key.append(to: &keys)
    count += 1
  }

  mutating func removeAll() {
    guard count > 0 else { return }
    for index in slots.indices { slots[index] = Slot() }
    keys.removeAll(keepingCapacity: true)
    (count, latest) = (0, 0)
  }

  @inline(__always) private func hash(_ key: ByteView, _ space: UInt8) -> UInt64 {
    key.hash(seed &+ UInt64(space))
  }

  /// The slot that holds the key, or the empty one where it would stand.
  @inline(__always) private func place(
    of key: ByteView, in space: UInt8, _ hash: UInt64
  ) -> Int {
    let mask = slots.count - 1
    let mark = UInt8(truncatingIfNeeded: hash)
    var index = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[index].value >= 0 {
      let slot = slots[index]
      if slot.mark == mark, holds(key, in: space, slot) { return index }
      index = (index + 1) & mask
    }
    return index
  }

  /// Whether a slot is that of a key; false for an empty one.
  @inline(__always) private func holds(
    _ key: ByteView, in space: UInt8, _ slot: Slot
  ) -> Bool {
    guard slot.value >= 0, slot.space == space, Int(slot.length) == key.count else { return false }
    let from = Int(slot.place)
    return unsafe keys.withUnsafeBufferPointer { buffer in
      unsafe ByteView(buffer).slice(from, from + key.count).isSame(as: key)
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
