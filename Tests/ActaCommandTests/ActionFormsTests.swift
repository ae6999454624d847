import Emulator
import Foundation
import Testing

/// Actions as other programs read them: iCalendar and todo.txt.
struct ActionFormsTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try SmallGroup.write(to: shop.folder.appending(path: "Teste"))
  }

  private func python(_ script: String) throws {
    let ended = try Child.run(
      "/usr/bin/python3", ["-c", script, Workshop.program],
      environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.code == 0, "\(ended.errors)")
  }

  @Test func aCalendarProgramReadsEveryActionWithItsDayAndWording() throws {
    try python(
      """
      import subprocess, sys, datetime, icalendar
      text = subprocess.run(
          [sys.argv[1], 'actions', 'Teste', '--ics', '--all', '--today', '2026-06-10'],
          capture_output=True).stdout
      assert text.count(b'\\n') == text.count(b'\\r\\n')
      assert all(len(line) <= 75 for line in text.split(b'\\r\\n')), text
      calendar = icalendar.Calendar.from_ical(text)
      todo, = calendar.walk('VTODO')
      assert not calendar.errors and not todo.errors
      assert todo['uid'] == 'GRD-TST/2026-01-15/A1@acta', todo['uid']
      assert todo['summary'] == 'Enviar a lista, incluindo «Acção»; fim.', todo['summary']
      assert todo['due'].dt == datetime.date(2026, 5, 31), todo['due'].dt
      assert todo['status'] == 'IN-PROCESS' and todo['priority'] == 1
      assert todo['categories'].cats == ['GRD-TST', 'PD']
      assert 'GRD-TST/2026-01-15/A1' in todo['description']
      """)
  }

  /// Fewer people may read what has a stricter label than its meeting, or stands in an item that has.
  @Test func whatIsForFewerLeavesForNoOtherProgramUnlessALabelAsksForIt() throws {
    let record = """
      ## Diversos

      ACTION A7: Falar com a família.
        who: PD
        share: TLP:RED

      ACTION A8: Arrumar a sala.
        who: PD

      ## Segurança
      share: TLP:AMBER+STRICT

      DECISION D7: Mudar a fechadura.
        result: adopted

      ACTION A9: Comprar a fechadura.
        who: PD

      """
    try SmallGroup.write(record, on: "2026-04-16", to: shop.folder.appending(path: "Teste"))
    let words = ["--today", "2026-06-10", "--language", "pt"]
    for form in ["--ics", "--todo"] {
      let given = try shop.run(all: ["actions", "Teste", form] + words)
      #expect(given.code == 0)
      #expect(given.output.contains("Arrumar a sala."))
      #expect(!given.output.contains("família") && !given.output.contains("fechadura"))
      #expect(
        given.errors
          == "acta: 2 acções ficam de fora, por se destinarem a um círculo mais restrito do que o da acta; --label TLP:RED inclui-as\n"
      )
      let strict = try shop.run(all: ["actions", "Teste", form, "--label", "AMBER+STRICT"] + words)
      #expect(strict.output.contains("fechadura") && !strict.output.contains("família"))
      #expect(strict.errors.isEmpty)
      let all = try shop.run(all: ["actions", "Teste", form, "--label", "TLP:RED"] + words)
      #expect(all.output.contains("fechadura") && all.output.contains("família"))
    }
    let csv = try shop.run(all: ["actions", "Teste", "--csv"] + words).output
    #expect(csv.contains(#""Falar com a família.","PD""#))
    #expect(
      csv.split(separator: "\r\n").first { $0.contains("família") }?.hasSuffix(#","TLP:RED""#)
        == true)
    let people = try shop.run(all: ["actions", "Teste"] + words).output
    #expect(people.contains("TLP:RED: Falar com a família."))
    #expect(people.contains("\tArrumar a sala."))
    let decided = try shop.run(all: ["decisions", "Teste"] + words).output
    #expect(decided.contains("TLP:AMBER+STRICT: Mudar a fechadura."))
    let thread = try shop.run(
      all: ["thread", "2026-04-16/D7", "--json", "--group", "Teste"] + words)
    #expect(
      thread.output.components(separatedBy: "TLP:AMBER+STRICT").count == 3, "\(thread.output)")
  }

  @Test func longLinesAreFoldedBetweenLettersAndHostileTextStaysText() throws {
    let record = """
      ## Diversos

      ACTION A7: \(String(repeating: "Acção é não, ", count: 30))\\q\u{1B}]0;x\u{07}END:VTODO
        who: PD

      """
    try SmallGroup.write(record, on: "2026-04-16", to: shop.folder.appending(path: "Teste"))
    try python(
      """
      import subprocess, sys, icalendar
      text = subprocess.run(
          [sys.argv[1], 'actions', 'Teste', '--ics', '--today', '2026-06-10'],
          capture_output=True).stdout
      assert all(len(line) <= 75 for line in text.split(b'\\r\\n'))
      for line in text.split(b'\\r\\n'): line.decode('utf-8')
      todos = icalendar.Calendar.from_ical(text).walk('VTODO')
      assert len(todos) == 2
      wanted = 'Acção é não, ' * 30 + '\\\\q' + ']0;xEND:VTODO'
      assert todos[1]['summary'] == wanted, todos[1]['summary']
      assert 'due' not in todos[1]
      """)
  }

  @Test func todoTxtListsWhatIsOpenByPriorityProjectAndContext() throws {
    let ended = try shop.run("actions", "Teste", "--todo", "--all", "--today", "2026-06-10")
    #expect(
      ended.output == """
        (A) 2026-01-15 Enviar a lista, incluindo «Acção»; fim. +GRD-TST @PD @PRM due:2026-05-31 \
        state:in-progress id:GRD-TST/2026-01-15/A1

        """)
    let todo = shop.folder.appending(path: "todo")
    try FileManager.default.createDirectory(at: todo, withIntermediateDirectories: true)
    try Data(ended.output.utf8).write(to: todo.appending(path: "todo.txt"))
    try Data("export TODO_DIR=\(todo.path)\nexport TODO_FILE=$TODO_DIR/todo.txt\n".utf8).write(
      to: todo.appending(path: "config"))
    let listed = try Child.run(
      "/usr/bin/todo-txt",
      ["-p", "-d", todo.appending(path: "config").path, "ls", "@PD", "+GRD-TST"],
      environment: Workshop.environment, folder: todo.path)
    #expect(listed.output.hasPrefix("1 (A) 2026-01-15 Enviar a lista"))
    #expect(listed.output.contains("TODO: 1 of 1 tasks shown"))
  }

  @Test func wordsOfATextAreNoFieldsOfTodoTxt() throws {
    let record = """
      ## Ponto

      ACTION A1: Ver https://exemplo.mz e due:2020-01-01 às 10:30
        who: PD
        due: 2026-05-31
      """
    try SmallGroup.write(record, on: "2026-04-16", to: shop.folder.appending(path: "Teste"))
    let ended = try shop.run("actions", "Teste", "--todo", "--today", "2026-06-10")
    let line = try #require(ended.output.split(separator: "\n").last)
    #expect(line.contains("https://exemplo.mz e due: 2020-01-01 às 10:30 "))
    #expect(line.matches(of: /due:\S/).count == 1)
  }

  @Test func aFinalActionIsCrossedOutWithTheDayItEnded() throws {
    let done = "acta: 1\n\n2026-05-02 2026-01-15/A1 done\n"
    try SmallGroup.write(["updates.txt": done], to: shop.folder.appending(path: "Teste"))
    let ended = try shop.run("actions", "Teste", "--todo", "--all", "--today", "2026-06-10")
    #expect(ended.output.hasPrefix("x 2026-05-02 2026-01-15 Enviar a lista"))
    #expect(ended.output.contains(" pri:A state:done id:"))
  }
}
