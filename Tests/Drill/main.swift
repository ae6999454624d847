import ActaArchive
import Glibc

// Saves, types and recovers as a session does, and says at every step what it may be held to, so that
// others can break the disk under it: see Tests/Faults.
//
//   acta-drill save FOLDER      prints SAVED n once version n is on the disk
//   acta-drill type FOLDER      prints TYPED n once a crash of the program cannot lose version n, and
//                               SAVED n once a power cut cannot
//   acta-drill take FOLDER      takes the last version away: prints TAKEN, or LEFT where another wrote
//   acta-drill recover FOLDER   what a session does when it starts
//   acta-drill verify FOLDER N  recovers twice and fails when less than version N is there, or when
//                               the file is no whole version, or when a draft is left

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { exit(2) }
umask(0o077)
do {
  let drill = try Drill(arguments[2])
  switch arguments[1] {
  case "save": try drill.save()
  case "type": try drill.type()
  case "take": try drill.take()
  case "recover": try drill.recover()
  case "verify": try drill.verify(atLeast: Int(arguments.dropFirst(3).first ?? "") ?? 0)
  default: exit(2)
  }
} catch {
  say("FAILED \(error)")
  exit(1)
}

func say(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = unsafe write(STDOUT_FILENO, bytes, bytes.count)
}
