import ActaMeeting

/// The tutorial's group, its proposals, and its meetings in English.
extension TutorialFiles {
  var englishGroup: String {
    """
    acta: 1
    group: Practice Reference Group
    id: GR-PRA
    level: district
    lang: en
    frequency: quarterly
    quorum: half+1
    share: TLP:AMBER

    INSTITUTION PD: District Prosecutor's Office

    INSTITUTION SDSMAS: District Service for Health, Women and Social Action
      alias: Social Action

    INSTITUTION PRM: Police of the Republic of Mozambique
      alias: Police

    INSTITUTION IOM: International Organization for Migration
      seat: observer

    MEMBER pedro: Pedro Exemplo
      of: PD
      role: chair
      sex: M

    MEMBER ana: Ana Exemplo
      of: SDSMAS
      role: secretary
      sex: F

    MEMBER joao: João Exemplo
      of: PRM
      role: focal
      sex: M

    MEMBER carla: Carla Exemplo
      of: IOM
      role: observer
      sex: F

    """
  }

  var englishProposals: String {
    """
    acta: 1

    PROPOSAL P-\(today.year)-01: Referral within 72 hours
      by: SDSMAS
      date: \(submitted)
      stage: referral
      problem: Referral takes more than a week.
      The service that identifies refers within 72 hours, and within 24 hours when the risk is high.

    """
  }

  func englishPast(_ date: String) -> String {
    """
    acta: 1
    meeting: 1st ordinary session
    number: 1
    date: \(date)
    time: 09:00-12:00
    started: 09:05
    ended: 11:30
    type: ordinary
    chair: pedro
    secretary: ana
    quorum: 2 of 3
    status: draft
    share: TLP:AMBER

    ## Attendance

    pedro: present
    ana: present
    joao: present

    ## Focal points
    kind: discussion
    time: 30
    opened: 09:15
    closed: 09:50

    ACTION A1: Make the list of focal points.
      who: PRM
      due: \(day(-20))

    """
  }

  var englishMeeting: String {
    """
    acta: 1
    meeting: Practice session
    number: 2
    date: \(today.iso)
    time: 09:00-10:00
    type: ordinary
    chair: pedro
    secretary: ana
    status: planned
    share: TLP:AMBER

    ## Begin here
    kind: information
    time: 5

    This is a practice meeting, in a folder that goes away at the end: try everything.

    Each agenda item is a lesson. Go down with Down or j; ? shows the keys of this view.

    ## Roll call and opening
    kind: information
    time: 5

    Press 2 for attendance. Space marks who is there: present, excused, absent. Three institutions make the quorum.

    Come back with 1. Press S and o: the meeting opens at this minute.

    ## Earlier action items
    kind: follow-up
    time: 10

    Press s: the clock of this item starts.

    Press 4: the action of PRM is overdue. With x it is done; with r you say another state. Come back with 1.

    ## Notes that are actions already
    kind: discussion
    time: 10

    Press s, then a and n, and write what was said. On a line of its own write: !a PRM: send the list by fri. What was understood shows below. Esc ends; u undoes.

    With !r the rest of the line is for those present only.

    ## Referral within 72 hours
    kind: decision
    lead: SDSMAS
    time: 15
    proposal: P-\(today.year)-01

    Press s, then d: the proposal is on the table. c is by consensus, v by vote; Enter accepts.

    ## Closing
    kind: other
    time: 5

    Press 6: these are the minutes. p shows how to print; c leaves it.

    Come back with 1. S and e close the meeting. Q leaves.

    """
  }
}
