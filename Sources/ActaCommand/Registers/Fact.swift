/// A value as a register gives it to other programs, the same in JSON and in CSV.
enum Fact: Encodable {
  /// What is not known: `null`, an empty cell.
  case unknown
  case text(String)
  case number(Int)
  case ratio(Double)
  case flag(Bool)
  /// Strings in an array; in one cell with blanks between.
  case texts([String])
  /// An object, or objects, inside; only in JSON.
  case record(Record)
  case records([Record])

  init(_ text: String?) { self = text.map { .text($0) } ?? .unknown }

  init(_ number: Int?) { self = number.map { .number($0) } ?? .unknown }

  init(_ ratio: Double?) { self = ratio.map { .ratio($0) } ?? .unknown }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .unknown: try value.encodeNil()
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    case .ratio(let ratio): try value.encode(ratio)
    case .flag(let flag): try value.encode(flag)
    case .texts(let texts): try value.encode(texts)
    case .record(let record): try value.encode(record)
    case .records(let records): try value.encode(records)
    }
  }

  /// The value as the text of one cell.
  var cell: String {
    switch self {
    case .unknown, .record, .records: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .ratio(let ratio): String(ratio)
    case .flag(let flag): flag ? "true" : "false"
    case .texts(let texts): texts.joined(separator: " ")
    }
  }
}

/// One thing that a register lists: its fields by their English names, in the order of the columns.
struct Record: Encodable, ExpressibleByDictionaryLiteral {
  /// A fact with its name.
  struct Field {
    let name: String
    let fact: Fact
  }

  let fields: [Field]

  init(fields: [Field]) { self.fields = fields }

  init(dictionaryLiteral fields: (String, Fact)...) {
    self.fields = fields.map { Field(name: $0.0, fact: $0.1) }
  }

  func adding(_ other: Record) -> Record { Record(fields: fields + other.fields) }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Name.self)
    for field in fields { try object.encode(field.fact, forKey: Name(stringValue: field.name)) }
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}
