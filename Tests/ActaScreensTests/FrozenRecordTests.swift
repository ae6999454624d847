import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Draws
import Testing

/// What a meeting approved stays as it was, whatever is pressed; what another program changed in it is
/// seen.
struct FrozenRecordTests {
  private static let path = "meetings/2026-04-16.txt"

  private static func reading(_ text: String) -> Reading<Meeting> {
    readMeeting(Document(text: text), name: "2026-04-16")
  }

  private static func isSeenAsChanged(_ reading: Reading<Meeting>) -> Bool {
    var text = GroupText(folder: "", group: readGroup(Document(bytes: [])))
    text.meetings = [reading]
    return checkTogether([text], today: nil).contains {
      $0.diagnostic.name == .changedAfterApproval
    }
  }

  @Test(arguments: 200..<208)
  func noKeysChangeWhatIsSealed(seed: Int) throws {
    var dice = Chance(seed: UInt64(seed))
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let seal = try #require(Self.reading(room.text(Self.path)).value.seal)
    for step in 0..<300 {
      // Whatever leads away from the record, it is come back to.
      if step.isMultiple(of: 20) {
        room.press([.escape, .escape, .escape])
        room.session.show(meeting: "2026-04-16")
      }
      room.press(AnyKeyTests.keys.randomElement(using: &dice) ?? .enter)
    }
    let after = Self.reading(room.text(Self.path))
    #expect(ActaText.seal(of: after) == seal)
    #expect(after.value.seal == seal)
    #expect(!Self.isSeenAsChanged(after))
  }

  @Test(arguments: [
    ("reunião: 4.ª", "reunião: 5.ª"), ("data: 2026-04-16", "data: 2026-04-17"),
    ("início: 09:08", "início: 09:00"), ("quórum: 8 de 14", "quórum: 7 de 14"),
    ("ilda: presente desde 09:30", "ilda: presente"), ("marta: justificada\n", ""),
    ("## Defesa oficiosa e intérpretes", "## Intérpretes"), ("aberto: 09:50", "aberto: 09:51"),
    ("tem direito a intérprete", "pode ter intérprete"), ("e que o tribunal", "e o tribunal"),
    ("  quem: IPAJ", "  quem: TJD"), ("  prazo: 2026-06-15", "  prazo: 2026-07-15"),
    ("  presentes: 13 de 14", "  presentes: 12 de 14"),
    ("resultado: aprovada", "resultado: rejeitada"),
    ("  prova: Ofício", "  prova: Carta"),
    ("O IPAJ lembrou", "Parágrafo novo.\n\nO IPAJ lembrou"),
  ])
  func everyKindOfLaterChangeIsSeen(old: String, new: String) throws {
    let room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let text = room.text(Self.path)
    #expect(!Self.isSeenAsChanged(Self.reading(text)))
    let place = try #require(text.firstRange(of: old))
    let changed = Self.reading(text.replacingCharacters(in: place, with: new))
    #expect(changed.value.seal != ActaText.seal(of: changed))
    #expect(Self.isSeenAsChanged(changed))
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    var changed = self
    changed.replaceSubrange(range, with: text)
    return changed
  }
}
