import ActaMeeting
import ActaMinutes
import Testing

/// Days, hours and counts in words, held against a table of its own.
struct FormalWordsTests {
  private let portuguese = FormalWords(.portuguese)
  private let english = FormalWords(.english)

  private static let months = [
    "Janeiro", "Fevereiro", "Março", "Abril", "Maio", "Junho", "Julho", "Agosto", "Setembro",
    "Outubro", "Novembro", "Dezembro",
  ]

  @Test func everyDayOfSixteenYearsOpensARecord() throws {
    var day = try #require(CalendarDate(year: 2012, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2035, month: 12, day: 31))
    while day <= last {
      let number = NumberTable.text(day.day, .masculine, in: .portuguese)
      let begin = day.day == 1 ? "Ao primeiro dia" : "Aos \(number) dias"
      let year = NumberTable.text(day.year, .masculine, in: .portuguese)
      let expected = "\(begin) do mês de \(Self.months[day.month - 1]) de \(year)"
      try #require(portuguese.opening(day) == expected)
      day = try #require(day.adding(days: 1))
    }
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
    "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
    "twenty-ninth", "thirtieth", "thirty-first",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  @Test func everyDayOfALeapYearIsNamedInBothLanguages() throws {
    var day = try #require(CalendarDate(iso: "2028-01-01"))
    for _ in 0..<366 {
      let number = NumberTable.text(day.day, .masculine, in: .portuguese)
      let month = Self.months[day.month - 1]
      try #require(portuguese.day(day) == "\(number) de \(month) de dois mil e vinte e oito")
      let begin = day.day == 1 ? "ao 1.º" : "aos \(day.day)"
      try #require(portuguese.placeAndDay("Tete", day) == "Tete, \(begin) de \(month) de 2028")
      let ordinal = Self.ordinals[day.day - 1]
      let englishMonth = Self.englishMonths[day.month - 1]
      let year = "two thousand and twenty-eight"
      try #require(english.opening(day) == "On the \(ordinal) day of \(englishMonth), \(year)")
      try #require(english.day(day) == "the \(ordinal) of \(englishMonth), \(year)")
      day = try #require(day.adding(days: 1))
    }
    #expect(day == CalendarDate(iso: "2029-01-01"))
  }

  @Test func everyCountTakesItsNoun() {
    let vote = Noun("voto", "votos", .masculine)
    let abstention = Noun("abstenção", "abstenções", .feminine)
    for count in 0...200 {
      let many = count != 1
      #expect(
        portuguese.counted(count, vote)
          == NumberTable.text(count, .masculine, in: .portuguese) + (many ? " votos" : " voto"))
      #expect(
        portuguese.counted(count, abstention)
          == NumberTable.text(count, .feminine, in: .portuguese)
          + (many ? " abstenções" : " abstenção"))
    }
  }

  @Test func everyMinuteOfTheDayIsSaidWithItsGenderAndNumberAndInEnglishInFigures() throws {
    for minutes in 0..<1440 {
      let time = try #require(ClockTime(minutes: minutes))
      let (hour, minute) = (minutes / 60, minutes % 60)
      let hours =
        NumberTable.text(hour, .feminine, in: .portuguese) + (hour == 1 ? " hora" : " horas")
      let rest =
        minute == 0
        ? ""
        : " e " + NumberTable.text(minute, .masculine, in: .portuguese)
          + (minute == 1 ? " minuto" : " minutos")
      try #require(portuguese.at(time) == (hour == 1 ? "pela " : "pelas ") + hours + rest)
      let figures = [hour, minute].map { $0 < 10 ? "0\($0)" : String($0) }
      try #require(english.at(time) == "at \(figures.joined(separator: ":"))")
    }
  }

  @Test func spansOfTimeTakeTheArticleOfTheirHour() throws {
    let one = try #require(ClockTime("01:00"))
    let two = try #require(ClockTime("02:30"))
    let midnight = try #require(ClockTime("00:00"))
    #expect(portuguese.between(one, two) == "da uma hora às duas horas e trinta minutos")
    #expect(portuguese.between(midnight, one) == "das zero horas à uma hora")
    #expect(portuguese.between(two, nil) == "das duas horas e trinta minutos às ____")
    #expect(english.between(one, two) == "from 01:00 to 02:30")
    #expect(english.between(midnight, one) == "from 00:00 to 01:00")
    #expect(english.between(one, nil) == "from 01:00 to ____")
  }

  @Test func whatBeganAndEndedInOneMinuteHasOneHour() throws {
    let one = try #require(ClockTime("01:00"))
    let late = try #require(ClockTime("11:53"))
    #expect(portuguese.between(one, one) == "à uma hora")
    #expect(portuguese.between(late, late) == "às onze horas e cinquenta e três minutos")
    #expect(english.between(late, late) == "at 11:53")
  }

  @Test(arguments: [GrammaticalGender.masculine, .feminine])
  func everyCountToTwoHundredAgrees(gender: GrammaticalGender) {
    for language in Language.allCases {
      let spelled = (0...200).map { NumberWords.text($0, gender, in: language) }
      #expect(spelled == (0...200).map { NumberTable.text($0, gender, in: language) })
    }
  }

  @Test func yearsAgreeWithTheTable() {
    for language in Language.allCases {
      let years = Array(1990...2110)
      #expect(
        years.map { NumberWords.text($0, .masculine, in: language) }
          == years.map { NumberTable.text($0, .masculine, in: language) })
    }
  }

  @Test func theExamplesOfTheCustomHold() throws {
    let day = try #require(CalendarDate(iso: "2026-04-15"))
    let first = try #require(CalendarDate(iso: "2026-07-01"))
    let time = try #require(ClockTime("09:30"))
    #expect(
      "\(portuguese.opening(day)), \(portuguese.at(time))"
        == "Aos quinze dias do mês de Abril de dois mil e vinte e seis, pelas nove horas e trinta "
        + "minutos")
    #expect(
      portuguese.opening(first) == "Ao primeiro dia do mês de Julho de dois mil e vinte e seis")
    #expect(portuguese.placeAndDay("Maxixe", day) == "Maxixe, aos 15 de Abril de 2026")
    #expect(english.opening(day) == "On the fifteenth day of April, two thousand and twenty-six")
    #expect(portuguese.opening(nil) == "____")
    #expect(portuguese.at(nil) == "pelas ____")
  }
}
