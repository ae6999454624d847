// swift-tools-version: 6.2
import PackageDescription

/// Types are asked for as the compiler knows them, not by name: to find each by its name, and what it
/// conforms to among all conformances of the program, took a seventh of the time that a start takes.
let direct: SwiftSetting = .unsafeFlags(
  ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
  .when(configuration: .release))

/// What every target is built with: wrong imports, wrong existentials and warnings do not compile.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  direct,
]

/// The same for targets that touch C or memory: every unsafe expression says so.
let guarded: [SwiftSetting] = strict + [.strictMemorySafety()]

/// Where Debian keeps Pango's headers; pkg-config would say the same, and a flag that warns.
let paper: [CSetting] = [
  .define("_GNU_SOURCE"),
  .unsafeFlags(
    [
      "pango-1.0", "glib-2.0", "harfbuzz", "cairo", "freetype2", "fribidi", "pixman-1",
    ].flatMap { ["-isystem", "/usr/include/\($0)"] }
      + ["x86_64", "aarch64"].flatMap {
        ["-isystem", "/usr/lib/\($0)-linux-gnu/glib-2.0/include"]
      }),
]

let package = Package(
  name: "acta",
  products: [
    .executable(name: "acta", targets: ["acta"]),
    .executable(name: "acta-paper", targets: ["acta-paper"]),
  ],
  targets: [
    .target(name: "ActaMeeting", swiftSettings: strict),
    .target(name: "CDigest", linkerSettings: [.linkedLibrary("md")]),
    .target(name: "ActaText", dependencies: ["ActaMeeting", "CDigest"], swiftSettings: guarded),
    .target(name: "CWidth"),
    .target(name: "ActaDisplay", dependencies: ["CWidth"], swiftSettings: strict),
    .target(name: "ActaFrame", dependencies: ["ActaDisplay"], swiftSettings: strict),
    .target(name: "ActaSafeguard", dependencies: ["ActaMeeting"], swiftSettings: strict),
    .target(name: "CNumerals"),
    .target(
      name: "ActaMinutes",
      dependencies: ["ActaMeeting", "ActaText", "ActaSafeguard", "ActaDisplay", "CNumerals"],
      swiftSettings: guarded),
    .target(
      name: "ActaScreens",
      dependencies: [
        "ActaMeeting", "ActaText", "ActaSafeguard", "ActaMinutes", "ActaDisplay", "ActaFrame",
      ], swiftSettings: strict),
    .target(name: "CFiles"),
    .target(name: "ActaArchive", dependencies: ["CFiles"], swiftSettings: guarded),
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(
      name: "ActaTerminal", dependencies: ["ActaFrame", "CTerminal"], swiftSettings: guarded),
    .target(name: "COptions"),
    .target(
      name: "ActaCommand",
      dependencies: [
        "ActaMeeting", "ActaText", "ActaSafeguard", "ActaMinutes", "ActaDisplay", "ActaFrame",
        "ActaScreens", "ActaArchive", "ActaTerminal", "COptions",
      ], swiftSettings: guarded),
    .executableTarget(
      name: "acta", dependencies: ["ActaCommand"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),

    // Sets documents on paper; apart, so that the session does not carry Pango and Cairo.
    .executableTarget(
      name: "acta-paper", path: "Sources/CPaper", cSettings: paper,
      linkerSettings: [
        .linkedLibrary("pangocairo-1.0"), .linkedLibrary("pango-1.0"), .linkedLibrary("cairo"),
        .linkedLibrary("gobject-2.0"), .linkedLibrary("glib-2.0"),
      ]),

    // For tests and measurements only.
    .target(
      name: "CVTerm", path: "Tests/CVTerm",
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util")]),
    .target(
      name: "Emulator", dependencies: ["CVTerm"], path: "Tests/Emulator", swiftSettings: guarded),
    .target(name: "Scratch", path: "Tests/Scratch", swiftSettings: strict),
    .target(name: "Draws", path: "Tests/Draws", swiftSettings: strict),
    .executableTarget(
      name: "acta-bench",
      dependencies: ["ActaMeeting", "ActaText", "ActaArchive", "Draws", "Emulator", "acta"],
      path: "Tests/Bench", swiftSettings: guarded),
    .executableTarget(
      name: "acta-drill", dependencies: ["ActaArchive"], path: "Tests/Drill",
      swiftSettings: guarded),
    .testTarget(name: "LayeringTests", swiftSettings: strict),
    .testTarget(
      name: "ActaMeetingTests", dependencies: ["ActaMeeting", "Draws"], swiftSettings: strict),
    .testTarget(
      name: "ActaTextTests", dependencies: ["ActaText", "ActaMeeting", "Draws"],
      swiftSettings: strict),
    .testTarget(
      name: "ActaSafeguardTests", dependencies: ["ActaSafeguard", "ActaMeeting"],
      exclude: ["Examples"], swiftSettings: strict),
    .testTarget(
      name: "ActaFrameTests", dependencies: ["ActaFrame", "ActaDisplay"], swiftSettings: strict),
    .testTarget(
      name: "ActaMinutesTests",
      dependencies: ["ActaMinutes", "ActaSafeguard", "ActaText", "ActaMeeting", "Draws"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ActaScreensTests",
      dependencies: [
        "ActaScreens", "ActaFrame", "ActaMinutes", "ActaText", "ActaMeeting", "Draws",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ActaArchiveTests", dependencies: ["ActaArchive", "Scratch"], swiftSettings: strict),
    .testTarget(
      name: "ActaCommandTests",
      dependencies: [
        "Draws", "Emulator", "Scratch", "acta", "acta-paper", "ActaCommand", "ActaArchive",
        "ActaMeeting", "ActaText", "ActaFrame", "ActaTerminal", "ActaSafeguard",
      ], exclude: ["compare_forms.py", "count.py", "count_more.py", "make_archive.py"],
      swiftSettings: strict),
  ]
)

// The fuzzers need libFuzzer and its own way to begin; they are there only when asked for.
if Context.environment["ACTA_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "ActaFuzz",
      dependencies: [
        "ActaMeeting", "ActaText", "ActaSafeguard", "ActaMinutes", "ActaDisplay", "ActaArchive",
      ],
      path: "Tests/Fuzz",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]))
  package.products.append(.executable(name: "ActaFuzz", targets: ["ActaFuzz"]))
}

// The sanitizers take their time: with them nothing is built but what saves, what reads files, and the
// tests of both.
if Context.environment["ACTA_SANITIZED"] != nil {
  let wanted = [
    "ActaMeeting", "CDigest", "ActaText", "CFiles", "ActaArchive", "Draws", "Scratch", "acta-drill",
    "ActaArchiveTests", "ActaTextTests",
  ]
  package.targets.removeAll { !wanted.contains($0.name) }
  package.products = []
}
