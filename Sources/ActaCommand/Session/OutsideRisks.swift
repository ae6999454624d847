import ActaArchive
import ActaDisplay
import ActaScreens

extension Outside {
  /// Said before anything else: that others could read the folder, or that it may go away, what of it
  /// could not be read, and that a killed program left something.
  func risks() -> [Event] {
    let risks = FolderRisk.find(in: disk.folder, home: Environment.value("HOME")).map {
      RiskWords.text($0, in: commands.language)
    }
    let unread = disk.leftovers.unread.map { FailureWords.missing($0, commands.language) }
    return (risks + unread + leftovers).map { .report($0, failed: false) }
  }

  /// What programs that were cut short left and nobody is offered.
  private var leftovers: [String] {
    let salvaged = disk.leftovers.salvaged.map { name in
      words(
        "Ficou texto de um Acta interrompido em .acta/salvage/\(name).",
        "Text of an Acta that was cut short is in .acta/salvage/\(name).")
    }
    let unread = disk.leftovers.unreadJournals.map { failure in
      FailureWords.text(failure, in: commands.language)
        + words(
          "; o texto de um Acta interrompido fica lá.", "; an Acta's unsaved text stays there.")
    }
    return salvaged + unread + [strays].compactMap { $0 }
  }

  private var strays: String? {
    guard let first = disk.leftovers.strays.first else { return nil }
    let path = DisplayText.truncate(DisplayText.shown(first), columns: 60, mark: "…")
    let rest = disk.leftovers.strays.count - 1
    let more = rest > 0 ? words(" e mais \(rest)", " and \(rest) more") : ""
    return words(
      "Um Acta interrompido tinha texto de \(path)\(more), que não se restaura aqui: fica em .acta/salvage.",
      "An Acta that was cut short had text of \(path)\(more), which is not restored here: it stays in .acta/salvage."
    )
  }
}
