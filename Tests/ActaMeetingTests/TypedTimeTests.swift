import ActaMeeting
import Testing

/// Hours as people write them; files hold one form alone.
struct TypedTimeTests {
  @Test(arguments: [
    ("11:10", "11:10"), ("9:05", "09:05"), ("11h10", "11:10"), ("11H10", "11:10"), ("11h", "11:00"),
    ("11.10", "11:10"), ("11 h 10", "11:10"), ("11h10min", "11:10"), ("11h10m", "11:10"),
    ("0h", "00:00"),
  ])
  func anHourIsUnderstood(typed: String, time: String) {
    #expect(ClockTime(typed: typed)?.text == time)
  }

  @Test(arguments: [
    "", "11", "h10", "25h", "11h60", "11h1", "11:10:12", "1110", "min", "onze horas",
  ])
  func anHourIsNotGuessed(typed: String) {
    #expect(ClockTime(typed: typed) == nil)
  }

  @Test func aSpanIsUnderstoodAndEndsNoEarlierThanItBegins() {
    #expect(TimeSpan(typed: "9h-12h30") == TimeSpan("09:00-12:30"))
    #expect(TimeSpan(typed: "9.00 - 12.30") == TimeSpan("09:00-12:30"))
    #expect(TimeSpan(typed: "9h") == TimeSpan("09:00"))
    #expect(TimeSpan(typed: "12h-9h") == nil)
    #expect(TimeSpan(typed: "9h-10h-11h") == nil)
  }

  /// What files may hold is as narrow as before.
  @Test func noFileHoldsAnHourAsItIsTyped() {
    #expect(ClockTime("11h10") == nil)
    #expect(TimeSpan("9h-12h") == nil)
  }
}
