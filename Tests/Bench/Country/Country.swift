import ActaMeeting
import Glibc

/// A country of groups that met every month for ten years: 1 national, 11 provincial and 161 of
/// districts, with invented people and institutions that exist. Written to a folder that goes away
/// with the value.
struct Country: ~Copyable {
  let folder: String
  let size: Size

  /// What was written.
  struct Size {
    var groups = 0
    var meetings = 0
    var actions = 0
    var reviews = 0
    var bytes = 0
  }

  /// The day that the archive ends at.
  static let today = "2026-11-24"

  /// Fewer groups or years make a smaller country of the same kind.
  static func make(groups: Int = 173, years: Int = 10) throws -> Country {
    let folder = try temporaryFolder("acta-country")
    let size = try write(places.prefix(groups), years: years, to: folder)
    return Country(folder: folder, size: size)
  }

  private init(folder: String, size: Size) {
    self.folder = folder
    self.size = size
  }

  private static func write(
    _ places: some Collection<Place>, years: Int, to folder: String
  ) throws -> Size {
    var size = Size()
    for (index, place) in places.enumerated() {
      var writer = GroupWriter(
        place: place, folder: "\(folder)/\(place.folder)", seed: UInt64(index + 1), years: years)
      try writer.write()
      size.add(writer.size)
    }
    return size
  }

  deinit {
    removeTree(folder)
  }

  /// One seat of a group in the country.
  struct Place {
    var id: String
    var parent: String?
    var level: GroupLevel
    var name: String
    var province: String?
    var folder: String
  }

  /// The national group, each province, and its districts by number.
  static let places: [Place] = {
    var places = [
      Place(
        id: "GRN", parent: nil, level: .national, name: "Grupo de Referência Nacional",
        province: nil, folder: "Nacional")
    ]
    for (index, province) in provinces.enumerated() {
      let parent = "GRP-\(province.code)"
      places.append(
        Place(
          id: parent, parent: "GRN", level: .provincial,
          name: "Grupo de Referência Provincial de \(province.name)", province: province.name,
          folder: province.name))
      for number in 1...(index < 7 ? 15 : 14) {
        places.append(
          Place(
            id: "GRD-\(province.code)\(padded(number, 2))", parent: parent, level: .district,
            name: "Grupo de Referência Distrital \(number) de \(province.name)",
            province: province.name, folder: "\(province.name)/Distrito \(padded(number, 2))"))
      }
    }
    return places
  }()

  private static let provinces: [(code: String, name: String)] = [
    ("CDL", "Cabo Delgado"), ("NIA", "Niassa"), ("NPL", "Nampula"), ("ZBZ", "Zambézia"),
    ("TET", "Tete"), ("MAN", "Manica"), ("SOF", "Sofala"), ("INH", "Inhambane"), ("GAZ", "Gaza"),
    ("MPT", "Maputo Província"), ("MPC", "Maputo Cidade"),
  ]
}

extension Country.Size {
  mutating func add(_ other: Country.Size) {
    groups += other.groups
    meetings += other.meetings
    actions += other.actions
    reviews += other.reviews
    bytes += other.bytes
  }
}
