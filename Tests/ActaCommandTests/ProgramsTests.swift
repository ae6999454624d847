import Emulator
import Foundation
import Testing

@testable import ActaCommand

/// Other programs are found where the system has them, and learn no more than they need.
struct ProgramsTests {
  /// A program that leaves its settings in the folder `place`.
  private func tool(_ name: String, in place: URL, tells result: String) throws {
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let tool = place.appending(path: name)
    try "#!/bin/sh\ncat >/dev/null\n/usr/bin/env >\"\(result)\"\n"
      .write(to: tool, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
  }

  @Test(arguments: [".", "", "bin", "./bin", "../x"])
  func whatStandsInTheFolderIsNeverRun(entry: String) throws {
    let shop = try Workshop("Maxixe")
    let result = shop.folder.appending(path: "ran").path
    for folder in [shop.folder, shop.folder.appending(path: "bin")] {
      try tool("lp", in: folder, tells: result)
      try tool("age", in: folder, tells: result)
      try tool("pdftotext", in: folder, tells: result)
    }
    try Data("%PDF-1.4".utf8).write(to: shop.folder.appending(path: "x.pdf"))
    for search in ["\(entry):/nonexistent", "/nonexistent:\(entry)"] {
      for command in [
        ["print", "2026-07-30"], ["encrypt", "group.txt", "--to", "age1exemplo"],
        ["verify", "x.pdf"],
      ] {
        let ended = try shop.run(all: command, environment: ["PATH": search])
        #expect(ended.code != 0)
      }
    }
    #expect(!FileManager.default.fileExists(atPath: result))
  }

  @Test func aProgramGetsTheSettingsItNeedsAndNoOthers() throws {
    let shop = try Workshop("Maxixe")
    let place = try Workshop()
    let result = place.folder.appending(path: "seen").path
    try tool("lp", in: place.folder, tells: result)
    let ended = try shop.run(
      "print", "2026-07-30", "--format", "text",
      environment: [
        "PATH": ".:\(place.folder.path)::bin:/usr/bin:/bin", "CUPS_SERVER": "/run/x",
        "LC_PAPER": "pt_MZ.UTF-8", "XDG_DATA_HOME": "/x", "ACTA_SEGREDO": "sim", "LD_PRELOAD": "",
        "DISPLAY": ":9", "API_TOKEN": "sim",
      ])
    #expect(ended.code == 0, "\(ended.errors)")
    let seen = try place.text("seen").split(separator: "\n").map(String.init)
    #expect(seen.contains("PATH=\(place.folder.path):/usr/bin:/bin"))
    #expect(seen.contains("CUPS_SERVER=/run/x"))
    let names = Set(seen.map { String($0.prefix { $0 != "=" }) })
    #expect(names.isSuperset(of: ["HOME", "LANG", "LC_PAPER", "XDG_DATA_HOME", "USER", "TZ"]))
    // The shell adds these itself.
    let own: Set = ["PWD", "_", "SHLVL", "OLDPWD"]
    #expect(
      names.subtracting(own)
        == ["HOME", "LANG", "LC_PAPER", "XDG_DATA_HOME", "USER", "TZ", "PATH", "CUPS_SERVER"])
  }

  @Test func aNameWithASlashIsAPathFromTheRoot() throws {
    let place = try Workshop()
    try tool("editor", in: place.folder, tells: "/dev/null")
    let path = place.folder.appending(path: "editor").path
    #expect(Programs.path(of: path, in: "") == path)
    #expect(Programs.path(of: "./editor", in: place.folder.path) == nil)
    #expect(Programs.path(of: "bin/sh", in: "/") == nil)
    #expect(Programs.path(of: "editor", in: "::/nonexistent:\(place.folder.path)") == path)
    #expect(Programs.path(of: "", in: "/bin") == nil)
    // A folder may be entered, not run.
    #expect(Programs.path(of: place.folder.lastPathComponent, in: "/tmp") == nil)
    #expect(Programs.path(of: place.folder.path, in: "") == nil)
  }
}
