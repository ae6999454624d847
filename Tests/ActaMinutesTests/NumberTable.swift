import ActaMeeting
import ActaMinutes

/// Whole numbers in words by hand, to hold against what the program spells.
enum NumberTable {
  /// From 0 to 9999; anything else stays in figures.
  static func text(
    _ number: Int, _ gender: GrammaticalGender, in language: Language
  ) -> String {
    guard (0...9999).contains(number) else { return String(number) }
    switch language {
    case .portuguese: return portuguese(number, gender)
    case .english: return english(number)
    }
  }

  private static func portuguese(_ number: Int, _ gender: GrammaticalGender) -> String {
    let (thousands, rest) = (number / 1000, number % 1000)
    guard thousands > 0 else { return portugueseHundreds(rest, gender) }
    let head = thousands == 1 ? "mil" : "\(portugueseHundreds(thousands, gender)) mil"
    guard rest > 0 else { return head }
    // «mil e duzentos», «mil e dez», but «mil duzentos e dez».
    let joint = rest < 100 || rest % 100 == 0 ? " e " : " "
    return head + joint + portugueseHundreds(rest, gender)
  }

  private static func portugueseHundreds(_ number: Int, _ gender: GrammaticalGender) -> String {
    let (hundreds, rest) = (number / 100, number % 100)
    guard hundreds > 0 else { return portugueseTens(rest, gender) }
    guard rest > 0 else { return hundreds == 1 ? "cem" : hundred(hundreds, gender) }
    return "\(hundred(hundreds, gender)) e \(portugueseTens(rest, gender))"
  }

  private static func hundred(_ hundreds: Int, _ gender: GrammaticalGender) -> String {
    guard hundreds > 1 else { return "cento" }
    let stem = [
      "duzent", "trezent", "quatrocent", "quinhent", "seiscent", "setecent", "oitocent", "novecent",
    ][hundreds - 2]
    return stem + (gender == .feminine ? "as" : "os")
  }

  private static func portugueseTens(_ number: Int, _ gender: GrammaticalGender) -> String {
    guard number >= 20 else { return portugueseUnit(number, gender) }
    let tens = [
      "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa",
    ][number / 10 - 2]
    return number % 10 == 0 ? tens : "\(tens) e \(portugueseUnit(number % 10, gender))"
  }

  private static func portugueseUnit(_ number: Int, _ gender: GrammaticalGender) -> String {
    switch (number, gender) {
    case (1, .feminine): "uma"
    case (2, .feminine): "duas"
    default:
      [
        "zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez",
        "onze", "doze", "treze", "catorze", "quinze", "dezasseis", "dezassete", "dezoito",
        "dezanove",
      ][number]
    }
  }

  private static func english(_ number: Int) -> String {
    let (thousands, rest) = (number / 1000, number % 1000)
    guard thousands > 0 else { return englishHundreds(rest) }
    let head = "\(englishTens(thousands)) thousand"
    guard rest > 0 else { return head }
    return head + (rest < 100 ? " and " : " ") + englishHundreds(rest)
  }

  private static func englishHundreds(_ number: Int) -> String {
    let (hundreds, rest) = (number / 100, number % 100)
    guard hundreds > 0 else { return englishTens(rest) }
    let head = "\(englishTens(hundreds)) hundred"
    return rest == 0 ? head : "\(head) and \(englishTens(rest))"
  }

  private static func englishTens(_ number: Int) -> String {
    guard number >= 20 else {
      return [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
      ][number]
    }
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"][
      number / 10 - 2]
    return number % 10 == 0 ? tens : "\(tens)-\(englishTens(number % 10))"
  }
}
