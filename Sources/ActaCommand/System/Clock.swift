import ActaMeeting
import ActaScreens
import Glibc

/// The machine's clock, with the day fixed when the caller fixed it.
struct Clock: Sendable {
  var fixedDay: CalendarDate?

  var now: Moment {
    var seconds = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    let day = unsafe CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    let minute = unsafe ClockTime(minutes: Int(parts.tm_hour) * 60 + Int(parts.tm_min))
    return Moment(date: fixedDay ?? day ?? TimeOrigin.day, time: minute ?? TimeOrigin.midnight)
  }

  var today: CalendarDate { now.date }

  /// Milliseconds on a clock that nobody sets.
  static var milliseconds: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// Where days and minutes begin.
enum TimeOrigin {
  static let day: CalendarDate = {
    guard let day = CalendarDate(daysSince1970: 0) else { preconditionFailure("1970 is a year") }
    return day
  }()
  static let midnight: ClockTime = {
    guard let time = ClockTime(minutes: 0) else { preconditionFailure("0 is a minute") }
    return time
  }()
}
