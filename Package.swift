// swift-tools-version: 6.2
import PackageDescription

/// What every target is built with: wrong imports, wrong existentials and warnings do not compile.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The same for targets that touch C or memory: every unsafe expression says so.
let guarded: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "acta",
  products: [.executable(name: "acta", targets: ["acta"])],
  targets: [
    .target(name: "ActaMeeting", swiftSettings: strict),
    .target(name: "CDigest", linkerSettings: [.linkedLibrary("md")]),
    .target(name: "ActaText", dependencies: ["ActaMeeting", "CDigest"], swiftSettings: guarded),
    .testTarget(name: "ActaTextTests", dependencies: ["ActaText", "ActaMeeting"], swiftSettings: strict),
  ]
)
