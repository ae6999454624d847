/// What a scalar is to the rules, without tables of Unicode for Latin text.
enum Shape {
  /// Blanks, hyphens and digits in the one shape that the rules know.
  static func simple(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x09, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFF0D: 0x2D
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x660...0x669: scalar - 0x660 + 0x30
    case 0x6F0...0x6F9: scalar - 0x6F0 + 0x30
    default: scalar
    }
  }

  /// What a reader cannot see and a number could be broken up with.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x34F, 0x61C, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  static func plain(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x41...0x5A: UInt8(scalar) + 0x20
    case 0..<0x80: UInt8(scalar)
    case 0xBA, 0xB0, 0xAA: degree
    case 0xC0...0xFF: latin[Int(scalar - 0xC0)]
    case 0x370..<0x530: lookalikes[Int(scalar - 0x370)]
    default: 0xFF
    }
  }

  /// How `º`, `°` and `ª` stand in plain text.
  static let degree: UInt8 = 0x80

  static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    case 0..<0xAA: false
    case 0xAA, 0xBA, 0xB5: true
    case 0xC0...0x24F: scalar != 0xD7 && scalar != 0xF7
    case ..<0x370: false
    default: Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
    }
  }

  static func isUpper(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x391...0x3A9, 0x400...0x42F: true
    case 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F:
      scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E, 0x4C1...0x4CE: scalar & 1 == 1
    default: false
    }
  }

  static func isLower(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61...0x7A, 0x3AC...0x3CE, 0x430...0x45F: true
    case 0xDF...0xFF: scalar != 0xF7
    case 0x100...0x17E, 0x460...0x481, 0x48A...0x52F: !isUpper(scalar)
    default: false
    }
  }

  /// A Latin letter with one accent of Portuguese; nil when they make no single letter.
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    let lower = base | 0x20
    guard base < 0x80, let whole = accents[mark]?[lower] else { return nil }
    return base == lower ? whole : whole - 0x20
  }

  private static let accents: [UInt32: [UInt32: UInt32]] = [
    0x300: [0x61: 0xE0, 0x65: 0xE8, 0x69: 0xEC, 0x6F: 0xF2, 0x75: 0xF9],
    0x301: [0x61: 0xE1, 0x65: 0xE9, 0x69: 0xED, 0x6F: 0xF3, 0x75: 0xFA],
    0x302: [0x61: 0xE2, 0x65: 0xEA, 0x69: 0xEE, 0x6F: 0xF4, 0x75: 0xFB],
    0x303: [0x61: 0xE3, 0x6E: 0xF1, 0x6F: 0xF5],
    0x308: [0x75: 0xFC],
    0x327: [0x63: 0xE7],
  ]

  /// Base letters of U+00C0 to U+00FF.
  private static let latin =
    Array("aaaaaaaceeeeiiiidnooooo*ouuuuyts".utf8) + Array("aaaaaaaceeeeiiiidnooooo/ouuuuyty".utf8)

  /// Letters of the Greek and the Cyrillic alphabet, U+0370 to U+052F, that look like a Latin one, as
  /// that one in small: a word that is written with them reads the same.
  private static let lookalikes: [UInt8] = {
    var table = [UInt8](repeating: 0xFF, count: 0x530 - 0x370)
    let latin: [(Character, String)] = [
      ("a", "АаΑα"), ("b", "ВвΒ"), ("c", "СсϹϲ"), ("d", "Ԁԁ"), ("e", "ЕеЁёΕε"), ("h", "НнҺһΗ"),
      ("i", "ІіЇїΙι"), ("j", "Јј"), ("k", "КкΚκ"), ("l", "Ӏӏ"), ("m", "МмΜ"), ("n", "Νη"),
      ("o", "ОоΟο"), ("p", "РрΡρ"), ("q", "Ԛԛ"), ("s", "Ѕѕ"), ("t", "ТтΤτ"), ("u", "υ"), ("v", "ν"),
      ("w", "Ԝԝ"), ("x", "ХхΧχ"), ("y", "УуΥγ"), ("z", "Ζ"),
    ]
    for (letter, others) in latin {
      for other in others.unicodeScalars {
        table[Int(other.value) - 0x370] = letter.asciiValue ?? 0xFF
      }
    }
    return table
  }()
}
