/// A label of the Traffic Light Protocol 2.0 (FIRST); never translated.
package enum Label: String, Hashable, Sendable, CaseIterable, Comparable {
  case red = "TLP:RED"
  case amberStrict = "TLP:AMBER+STRICT"
  case amber = "TLP:AMBER"
  case green = "TLP:GREEN"
  case clear = "TLP:CLEAR"

  /// Less is stricter: `TLP:RED < TLP:AMBER`.
  package static func < (left: Label, right: Label) -> Bool { left.order < right.order }

  /// The label as a file name may hold it: the colon is a hyphen.
  package var inFileName: String {
    rawValue.replacing(":", by: "-")
  }

  private var order: Int {
    switch self {
    case .red: 0
    case .amberStrict: 1
    case .amber: 2
    case .green: 3
    case .clear: 4
    }
  }
}

extension String {
  /// The text with every occurrence of one character replaced by another.
  package func replacing(_ old: Unicode.Scalar, by new: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: unicodeScalars.lazy.map { $0 == old ? new : $0 })
    return String(result)
  }
}
