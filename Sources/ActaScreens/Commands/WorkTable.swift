import ActaFrame
import ActaMeeting

extension Command {
  /// The rows of the commands that change a meeting or make something of it.
  var work: Binding {
    switch self {
    case .add, .edit, .editFile, .delete, .moveUp, .moveDown: writing
    case .mark, .clock, .meeting, .decide, .restrict: running
    default: following
    }
  }

  private var writing: Binding {
    switch self {
    case .add:
      Binding(
        keys: [.character("a"), .insert],
        views: [.agenda, .attendance, .proposals, .actions, .training, .group],
        hint: Words("add", "juntar"),
        title: Words(
          "add: item, note, decision, proposal, action, person, restricted text",
          "juntar: ponto, nota, deliberação, proposta, acção, pessoa, texto reservado"),
        priority: 85)
    case .edit:
      Binding(
        keys: [.character("e")],
        views: [.agenda, .attendance, .proposals, .actions, .training, .grid, .group],
        hint: Words("edit", "editar"),
        title: Words("edit what is selected", "editar o que está escolhido"), priority: 55)
    case .editFile:
      Binding(
        keys: [.character("E")], views: [.agenda, .proposals, .actions],
        hint: Words("editor", "editor"),
        title: Words(
          "open the file in your own editor at this line",
          "abrir o ficheiro no seu editor nesta linha"), priority: 0)
    case .delete:
      Binding(
        keys: [.delete, .character("-")], views: [.agenda, .attendance, .grid],
        hint: Words("delete", "apagar"),
        title: Words(
          "delete what is selected, after asking", "apagar o escolhido, depois de perguntar"),
        priority: 0)
    case .moveUp:
      Binding(
        keys: [.character("K")], views: [.agenda], hint: Words("move", "mover"),
        title: Words("move the agenda item up", "mover o ponto para cima"), priority: 0)
    default:
      Binding(
        keys: [.character("J")], views: [.agenda], hint: Words("move", "mover"),
        title: Words("move the agenda item down", "mover o ponto para baixo"), priority: 0)
    }
  }

  private var running: Binding {
    switch self {
    case .mark:
      Binding(
        keys: [.character(" ")], views: [.attendance, .actions, .grid],
        hint: Words("mark", "marcar"),
        title: Words(
          "attendance: the next word or mark; action items: mark for a change of several",
          "presença: a palavra ou marca seguinte; acções: marcar para mudar várias"),
        priority: 88)
    case .clock:
      Binding(
        keys: [.character("s")], views: [.agenda, .attendance], hint: Words("clock", "relógio"),
        title: Words(
          "start or close the agenda item; in attendance: arrives or leaves now",
          "abrir ou encerrar o ponto; nas presenças: chega ou sai agora"), priority: 80)
    case .meeting:
      Binding(
        keys: [.character("S")], views: [.agenda, .attendance], hint: Words("meeting", "sessão"),
        title: Words(
          "the meeting: open, break, resume, close, circulate",
          "a sessão: abrir, pausa, retomar, encerrar, pôr em revisão"), priority: 82)
    case .decide:
      Binding(
        keys: [.character("d")], views: [.agenda], hint: Words("decide", "deliberar"),
        title: Words(
          "decide: by consensus, by vote; postpone, refer, reject",
          "deliberar: por consenso, por votação; adiar, encaminhar, rejeitar"), priority: 84)
    default:
      Binding(
        keys: [.character("R")], views: [.agenda], hint: Words("restrict", "reservar"),
        title: Words(
          "restrict, or release, this paragraph", "reservar, ou libertar, este parágrafo"),
        priority: 81)
    }
  }

  private var following: Binding {
    switch self {
    case .done:
      Binding(
        keys: [.character("x")], views: [.actions, .agenda], hint: Words("done", "concluída"),
        title: Words("action: done, or open again", "acção: concluída, ou aberta outra vez"),
        priority: 70)
    case .review:
      Binding(
        keys: [.character("r")], views: [.actions, .agenda], hint: Words("review", "seguimento"),
        title: Words(
          "action: its state, as reported now", "acção: o estado que se comunica agora"),
        priority: 72)
    case .owner:
      Binding(
        keys: [.character("w")], views: [.actions, .agenda], hint: Words("who", "quem"),
        title: Words("action: who is responsible", "acção: quem responde por ela"), priority: 64)
    case .due:
      Binding(
        keys: [.character("t")], views: [.actions, .agenda], hint: Words("due", "prazo"),
        title: Words("action: until when", "acção: até quando"), priority: 66)
    case .order:
      Binding(
        keys: [.character("o")], views: [.actions], hint: Words("order", "ordem"),
        title: Words(
          "order: oldest promise, due date, institution",
          "ordem: promessa mais antiga, prazo, instituição"), priority: 20)
    case .minutes:
      Binding(
        keys: [.character("m")], views: [.agenda, .attendance, .minutes, .group],
        hint: Words("minutes", "acta"),
        title: Words("minutes: form, language and label", "acta: forma, língua e etiqueta"),
        priority: 30)
    case .trainingPapers:
      Binding(
        keys: [.character("m")], views: [.training, .grid], hint: Words("documents", "documentos"),
        title: Words(
          "documents of the activity: report, list, certificates, sheet to sign",
          "documentos da actividade: relatório, lista, certificados, lista para assinar"),
        priority: 60)
    default:
      Binding(
        keys: [.character("p")], views: [.agenda, .minutes, .training, .grid],
        hint: Words("print", "imprimir"),
        title: Words(
          "print: printer, file or cancel", "imprimir: impressora, ficheiro ou cancelar"),
        priority: 32)
    }
  }
}
