internal import CTerminal

/// What a session that is spoken in lines needs to know of its surroundings, without a screen.
package enum PlainTerminal {
  /// From now on a hang-up, an interrupt and a request to end only end the wait for a line.
  package static func begin() { acta_lines_begin() }

  /// Whether one of these came.
  package static var isAskedToEnd: Bool { acta_lines_asked_to_end() }

  /// Whether the locale has nothing but ASCII to show.
  package static var isASCII: Bool { acta_locale_is_ascii() }
}
