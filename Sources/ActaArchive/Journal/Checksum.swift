/// CRC-32C, the checksum of storage: it finds torn and zeroed records, not forged ones.
enum Checksum {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1
    }
  }

  /// Continues from the checksum of what came before; 0 begins.
  static func continued(_ before: UInt32, _ bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(~before) { value, byte in
      table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8
    }
  }
}
