package import ActaFrame

/// What the terminal, or the system through it, has to say to the program.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Pasted text as one piece: line feeds and tabs are its only controls, one megabyte the most. What is
  /// past that is dropped, and told.
  case paste(String, isCut: Bool)
  /// The first button of the mouse was pressed here.
  case click(Point)
  case resize(Size)
  /// The process was stopped and continued by somebody else; the screen has been restored.
  case resumed
  /// The wake descriptor had something to read.
  case woken
  case timeout
  /// The system asks the program to leave; it has time to write what it holds.
  case terminate
  /// The terminal is gone. Every further call says so again: write what is held and leave.
  case hangup
}
