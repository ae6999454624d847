import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Every form of every fixture meeting in both languages, as somebody read it and would sign it.
struct GoldenMinutesTests {
  @Test(arguments: FixtureGroup.all, [MinutesForm.acta, .table, .summary, .agenda])
  func readAsTheyWereApproved(group: FixtureGroup, form: MinutesForm) throws {
    for reading in group.meetings {
      for language in Language.allCases {
        let document = Minutes.document(group.request(reading.value, form, language))
        let name = "\(group.name)/\(reading.value.name)-\(form.rawValue)-\(language.rawValue).txt"
        try Golden.expect(document.text, is: name)
      }
    }
  }

  @Test func everyFixtureIsThere() {
    #expect(FixtureGroup.all.map(\.name) == ["Maxixe", "Inhambane", "Cross-border"])
  }

  @Test(arguments: FixtureGroup.all, MinutesForm.allCases)
  func noLineIsWiderThanThePage(group: FixtureGroup, form: MinutesForm) {
    for reading in group.meetings {
      let document = Minutes.document(group.request(reading.value, form, .portuguese))
      for page in document.pages {
        #expect(page.allSatisfy { $0.unicodeScalars.count <= 78 })
        #expect(page.count <= 60)
      }
    }
  }

  /// Other paper, other pages: a heading stands with its text, and who signs on one page.
  @Test(arguments: FixtureGroup.all, [MinutesForm.acta, .table])
  func noPageEndsBetweenWhatBelongsTogether(group: FixtureGroup, form: MinutesForm) {
    for reading in group.meetings {
      for lines in 20...62 {
        var request = group.request(reading.value, form, .portuguese)
        request.pageLines = lines
        for page in Minutes.document(request).pages {
          let body = page.dropFirst(2).dropLast(form == .acta ? 3 : 2).filter { !$0.isEmpty }
          #expect(body.last?.allSatisfy { $0 == "-" } != true, "\(lines): \(body.last ?? "")")
          let signs = body.filter { $0.hasPrefix("_____") }.count
          let qualities = body.filter { $0.contains("Secretariado") && $0.contains("Presid") }.count
          if signs > 0 { #expect(qualities >= 1, "\(lines)") }
        }
      }
    }
  }
}
