import ActaMeeting
import Testing

struct CalendarTests {
  @Test func everyDayOfFourHundredYearsComesBackAndWeekdaysFollow() throws {
    let first = try day("1800-01-01").daysSince1970
    let last = try day("2199-12-31").daysSince1970
    #expect(last - first + 1 == 146_097)
    var before: CalendarDate?
    for number in first...last {
      let date = try #require(CalendarDate(daysSince1970: number))
      guard date.daysSince1970 == number, CalendarDate(iso: date.iso) == date else {
        Issue.record("day \(number) came back as \(date.iso)")
        return
      }
      if let before, before >= date || (before.weekday + 1) % 7 != date.weekday {
        Issue.record("\(date.iso) does not follow \(before.iso)")
        return
      }
      before = date
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0, 3), ("2000-02-29", 11_016, 1), ("2026-07-30", 20_664, 3),
    ("0001-01-01", -719_162, 0), ("9999-12-31", 2_932_896, 4),
  ])
  func knownDaysHaveTheirNumberAndWeekday(iso: String, number: Int, weekday: Int) throws {
    #expect(try day(iso).daysSince1970 == number)
    #expect(CalendarDate(daysSince1970: number) == (try day(iso)))
    #expect(try day(iso).weekday == weekday)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-01", "0000-01-01",
    "2026-07-30 ", "２026-07-30", "2026/07/30", "", "2026-07-3é",
  ])
  func whatTheCalendarDoesNotHaveIsNoDate(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func thereIsNothingBeforeTheFirstAndAfterTheLastDay() {
    #expect(CalendarDate(daysSince1970: -719_163) == nil)
    #expect(CalendarDate(daysSince1970: 2_932_897) == nil)
    #expect(CalendarDate(iso: "9999-12-31")?.adding(days: 1) == nil)
    #expect(CalendarDate(iso: "9999-12-31")?.adding(months: 1) == nil)
  }

  @Test(arguments: [
    ("2027-03-12", "2027-03-12"), ("2027-03-13", "2027-03-15"), ("2027-03-14", "2027-03-15"),
    ("2027-03-15", "2027-03-15"),
  ])
  func nobodyMeetsOnAWeekend(date: String, workday: String) throws {
    #expect(try day(date).workday.iso == workday)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-10-31", 4, "2027-02-28"),
    ("2026-07-30", 3, "2026-10-30"), ("2026-12-15", 12, "2027-12-15"),
  ])
  func aMonthLaterIsTheSameDayOrTheLastOne(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months)?.iso == to)
  }
}

struct ClockTimeTests {
  @Test func everyMinuteOfTheDayComesBack() {
    let times = (0..<1440).map { ClockTime(minutes: $0) }
    #expect(times.map { $0.flatMap { ClockTime($0.text) } } == times)
    #expect(ClockTime(minutes: -1) == nil)
    let next = ClockTime(minutes: 1440)
    #expect(next?.text == "00:00" && next?.isNextDay == true && next?.hour == 0)
    #expect(ClockTime(minutes: 2880) == nil)
  }

  @Test(arguments: ["24:00", "09:60", "9", "09:5", "009:05", "09h05", "09:05 ", "", ":05", "-1:00"])
  func whatIsNoTimeIsRefused(text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test func theHourMayHaveOneDigitAndIsWrittenWithTwo() throws {
    #expect(try clock("9:15").text == "09:15")
    #expect(try clock("9:15") < clock("10:00"))
  }

  @Test func aMeetingStaysWithinTwoDays() throws {
    #expect(try clock("23:30").adding(90).text == "01:00")
    #expect(try clock("23:30").adding(9000).text == "23:59")
    #expect(try clock("00:30").adding(-90).text == "00:00")
  }

  @Test func aSpanNeverEndsBeforeItStarts() throws {
    #expect(TimeSpan("09:00-12:00")?.length == 180)
    #expect(TimeSpan("09:00 - 09:00")?.length == 0)
    #expect(TimeSpan("09:00") == TimeSpan(start: try clock("09:00"), end: nil))
    #expect(TimeSpan("12:00-09:00") == nil)
    #expect(TimeSpan("09:00-") == nil)
  }
}
