import ActaMeeting

/// Where a paper is signed: a town, and no room in it.
extension MinutesWriter {
  /// The town that the meeting's place names; where it names none that can be told, the group's. Nil
  /// where nobody wrote down where they met.
  var town: String? {
    guard let place = placeInSentence else { return nil }
    let parts = place.utf8.split(separator: UInt8(ascii: ",")).map {
      trimmedWords(String($0) ?? "")
    }
    let last = parts.last ?? place
    if let known = group.place, parts.contains(where: { PlainWord($0) == PlainWord(known) }) {
      return known
    }
    return isTown(last) ? last : group.place
  }

  /// A place as it stands in a sentence, which has a stop of its own.
  var placeInSentence: String? { meeting.place.map(withoutFullStop) }

  private func withoutFullStop(_ place: String) -> String {
    let text = trimmedWords(place)
    guard text.utf8.last == UInt8(ascii: ".") else { return text }
    // The stop of `S.A.` is the word's own.
    let stops = text.utf8.split(separator: 0x20).last?.count { $0 == UInt8(ascii: ".") }
    return stops == 1 ? trimmedWords(String(text.dropLast())) : text
  }

  /// Whether a text can only be the name of a town: words in capitals and those that bind them, none of
  /// which is a kind of room, house, street or office.
  private func isTown(_ text: String) -> Bool {
    let words = text.utf8.split(separator: 0x20).map { DifferenceCause.unmarked(String($0) ?? "") }
    guard let first = words.first.map(PlainWord.init), words.count <= 4,
      Article(ofName: text) == nil || Town.openings.contains(where: first.isSame),
      !Town.venues.contains(where: first.isSame)
    else { return false }
    return words.allSatisfy { word in
      let isBinding = Town.bindings.contains(where: PlainWord(word).isSame)
      let isName = word.first.map { $0.isLetter && $0.isUppercase } ?? false
      let hasOnlyLetters = word.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.isDiacritic || "-'’".unicodeScalars.contains($0)
      }
      return (isBinding || isName) && hasOnlyLetters && (isBinding || word.utf8.count > 2)
        && !isAllCapitals(word)
    }
  }

  /// `SDSMAS` is an office.
  private func isAllCapitals(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }
}

private enum Town {
  static let bindings = ["da", "das", "de", "do", "dos", "a", "of"]

  /// Words that begin names of institutions and of towns.
  static let openings = ["alto", "porto", "santa", "vila"]

  /// Words by which rooms, houses and streets are called, beside those for institutions.
  static let venues = [
    "andar", "anexo", "anfiteatro", "armazem", "auditorio", "avenida", "bairro", "biblioteca",
    "bloco", "centro", "cine", "clube", "complexo", "edificio", "escritorio", "estrada", "gabinete",
    "hall", "hotel", "instalacoes", "largo", "lodge", "online", "parque", "pavilhao", "pavilion",
    "pensao", "piso", "praca", "predio", "quarteirao", "residencial", "room", "rua", "sala",
    "salao", "sede", "street", "teatro", "teams", "travessa", "virtual", "zoom", "conference",
    "building", "floor", "office", "avenue", "block", "boardroom", "recinto", "terraco", "tenda",
  ]
}
