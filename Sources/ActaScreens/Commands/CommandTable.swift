import ActaFrame
import ActaMeeting

extension Command {
  /// The command's row of the table.
  var binding: Binding {
    switch self {
    case .up, .down, .pageUp, .pageDown, .first, .last, .open, .into, .back, .cancel, .quitView,
      .leave, .nextPane, .previousPane:
      movement
    case .showAgenda, .showAttendance, .showProposals, .showActions, .showTraining, .showMinutes,
      .showGroup:
      viewSwitch
    case .help, .palette, .find, .findNext, .findPrevious, .filter, .undo, .redo, .veil, .saveNow,
      .redraw, .suspend:
      everywhere
    case .nextRow, .markPresent, .markAbsent, .markExcused, .markPartly, .clearMark, .markEveryone,
      .addPerson:
      grid
    case .readOn: readingOn
    case .turnPage: turningPage
    case .settle: settling
    case .history, .findEverywhere, .language, .birth: tracing
    case .add, .edit, .editFile, .delete, .moveUp, .moveDown, .mark, .clock, .meeting, .decide,
      .restrict, .done, .review, .owner, .due, .order, .minutes, .trainingPapers, .print:
      work
    }
  }

  private static func row(
    _ keys: [Key], _ hint: (String, String), _ title: (String, String), _ priority: Int = 0,
    in views: Set<ViewName>? = nil
  ) -> Binding {
    Binding(
      keys: keys, views: views, hint: Words(hint.1, hint.0), title: Words(title.1, title.0),
      priority: priority)
  }

  private static func row(
    _ keys: [Key], _ title: (String, String), in views: Set<ViewName>? = nil
  ) -> Binding {
    row(keys, title, title, 0, in: views)
  }

  private var movement: Binding {
    switch self {
    case .up: Self.row([.up, .character("k")], ("uma linha acima", "one row up"))
    case .down: Self.row([.down, .character("j")], ("uma linha abaixo", "one row down"))
    case .pageUp: Self.row([.pageUp, .control("u")], ("uma página acima", "one page up"))
    case .pageDown: Self.row([.pageDown, .control("d")], ("uma página abaixo", "one page down"))
    case .first: Self.row([.home, .character("g")], ("a primeira linha", "the first row"))
    case .last: Self.row([.end, .character("G")], ("a última linha", "the last row"))
    case .open:
      Self.row(
        [.enter], ("abrir", "open"), ("abrir, ou editar o campo", "open, or edit the field"), 90)
    case .into:
      Self.row([.right, .character("l")], ("abrir sem editar", "open without editing"))
    case .back: Self.row([.left, .character("h")], ("voltar à lista", "back to the list"))
    case .cancel:
      Self.row(
        [.escape, .control("c")],
        ("cancelar, limpar o filtro, fechar a janela", "cancel, clear the filter, close"))
    case .quitView:
      Self.row(
        [.character("q")], ("voltar", "back"),
        ("voltar; na vista do grupo, sair", "back; in the group's view, leave"), 40)
    case .leave: Self.row([.character("Q")], ("sair do Acta", "leave Acta"))
    case .nextPane: Self.row([.tab], ("o painel seguinte", "the next pane"))
    default: Self.row([.backTab], ("o painel anterior", "the previous pane"))
    }
  }

  private var viewSwitch: Binding {
    switch self {
    case .showAgenda: Self.row([.character("1")], ("a agenda", "the agenda"))
    case .showAttendance: Self.row([.character("2")], ("as presenças", "attendance"))
    case .showProposals:
      Self.row(
        [.character("3")],
        (
          "as propostas; outra vez, as deliberações de todas as reuniões",
          "proposals; again, the decisions of all meetings"
        ))
    case .showActions: Self.row([.character("4")], ("as acções", "actions"))
    case .showTraining: Self.row([.character("5")], ("a capacitação", "training"))
    case .showMinutes: Self.row([.character("6")], ("a acta como será impressa", "the minutes"))
    default: Self.row([.character("0")], ("o grupo", "the group"))
    }
  }

  private var everywhere: Binding {
    switch self {
    case .help:
      Self.row([.character("?"), .help], ("ajuda", "help"), ("ajuda desta vista", "help here"), 50)
    case .palette:
      Self.row(
        [.character(":"), .control("p")], ("todos os comandos do programa", "every command"))
    case .find: Self.row([.character("/")], ("procurar", "find"))
    case .findNext: Self.row([.character("n")], ("procurar o seguinte", "find the next"))
    case .findPrevious: Self.row([.character("N")], ("procurar o anterior", "find the previous"))
    case .filter:
      Self.row([.character("f")], ("filtrar a lista enquanto escreve", "filter as you type"))
    case .undo:
      Self.row(
        [.character("u")], ("desfazer", "undo"),
        ("desfazer, sem limite, mesmo depois de guardado", "undo, without limit, also when saved"),
        60)
    case .redo: Self.row([.character("U"), .control("r")], ("refazer", "redo"))
    case .veil:
      Self.row([.character("v")], ("esconder tudo até v outra vez", "hide all until v again"))
    case .saveNow: Self.row([.control("s")], ("guardar já e dizê-lo", "save now and say so"))
    case .redraw: Self.row([.control("l")], ("desenhar de novo", "redraw"))
    default: Self.row([.control("z")], ("suspender", "suspend"))
    }
  }
}
