import ActaFrame
import ActaMeeting
import ActaText

/// What is selected, open or typed stays with what it is about when another program changes a file.
extension Session {
  /// Reads another text of a file in the place of the present one; nil is no file any more.
  mutating func follow(_ file: FileName, to text: Document?) {
    let before = library.document(file)
    guard before != text else { return clampSelections() }
    let selected = selectedTarget
    let entry = shownPlace
    let had = (row: selection[view] ?? 0, entry: contentSelection)
    library.put(text, as: file)
    refreshReview()
    let moves = hasPlaces(file) ? before.map { PlaceMoves(file, from: $0, to: text) } : nil
    let kept = selected.flatMap { moves == nil ? $0 : moves?.target($0) }
    let row = kept.flatMap(place)
    if let row { selection[view] = row }
    let hasItem = moves.map { followAgenda($0, selected, entry) } ?? true
    clampSelections()
    let hasEntry = entry.map { place in moves.map { $0.place(place) != nil } ?? true } ?? true
    let windows = WindowMoves(
      places: moves, hasLostTarget: selected != nil && row == nil || !hasEntry,
      hasLostItem: !hasItem, sentence: safetyWords.placeIsGone)
    followWindows(windows, had)
  }

  /// Whether windows and the cursor know things of this file by their places in it.
  private func hasPlaces(_ file: FileName) -> Bool {
    switch file {
    case .meeting(let name): name == meetingName
    case .training(let name): name == trainingName
    case .group, .proposals, .updates: false
    }
  }

  /// The entry that the agenda has in sight as the selected one, gone into or not.
  private var shownPlace: EntryPlace? {
    guard let item = selectedItem, let meeting = currentMeeting?.meeting,
      meeting.items[item].entries.indices.contains(contentSelection)
    else { return nil }
    return EntryPlace(item: item, entry: contentSelection)
  }

  /// Goes on with the item and the entry that were selected; whether there is an item still, under
  /// whatever title.
  private mutating func followAgenda(
    _ moves: PlaceMoves, _ selected: Target?, _ entry: EntryPlace?
  ) -> Bool {
    guard case .meeting = moves.file else { return true }
    guard view == .agenda, case .item(let index)? = selected else {
      if let item = selection[.agenda].flatMap(moves.likelyItem) { selection[.agenda] = item }
      return true
    }
    guard let item = moves.likelyItem(index) else { return false }
    select(.item(item))
    if let place = entry.flatMap(moves.place), place.item == item { contentSelection = place.entry }
    return true
  }

  private mutating func followWindows(_ moves: WindowMoves, _ had: (row: Int, entry: Int)) {
    popup = moves.popup(popup)
    typing = followed(typing, in: popup, had)
    if var held = clockDoubt.held {
      held.popup = moves.popup(held.popup)
      held.typing = followed(held.typing, in: held.popup, had)
      clockDoubt.held = held
    }
    if var held = bigPaste {
      held.popup = moves.popup(held.popup)
      held.typing = followed(held.typing, in: held.popup, had)
      bigPaste = held
    }
    guard let kept = dropped?.typing, moves.places != nil else { return }
    let isHere = kept.place.view == view && kept.place.row == had.row && !moves.hasLostTarget
    dropped = isHere ? dropped : nil
    if let typing = followed(kept, in: nil, had) { dropped?.typing = typing }
  }

  /// The keys that opened a window, as they would open it now; those of one that lost its object open
  /// none.
  private func followed(
    _ typing: Typing?, in popup: Popup?, _ had: (row: Int, entry: Int)
  ) -> Typing? {
    guard var typing else { return nil }
    switch popup {
    case .form(let form) where form.hasLostPlace: typing.hasActed = true
    case .round(let round) where round.hasLostPlace: typing.hasActed = true
    case .menu(let menu) where menu.options.isEmpty: return nil
    default: break
    }
    guard typing.place.view == view else { return typing }
    if typing.place.row == had.row { typing.place.row = selection[view] ?? 0 }
    if typing.place.contentRow == had.entry { typing.place.contentRow = contentSelection }
    return typing
  }

  /// The steps that touch a file can no longer be taken back; a window that speaks of steps would
  /// speak of others.
  mutating func forget(_ file: FileName) {
    let count = history.done.count + history.undone.count
    history.forget(file)
    guard history.done.count + history.undone.count != count else { return }
    let notice = Popup.menu(.notice(safetyWords.placeIsGone))
    if case .menu(let menu) = popup, menu.speaksOfSteps { popup = notice }
    if case .menu(let menu) = clockDoubt.held?.popup, menu.speaksOfSteps {
      clockDoubt.held?.popup = notice
    }
  }

  /// Notes that have no item any more end; keys typed on are words still, and do nothing.
  mutating func loseEditor() {
    editor = nil
    let notice = Popup.menu(.notice(safetyWords.placeIsGone))
    if isAskingAboutPaste { bigPaste?.popup = notice } else { popup = notice }
  }
}
