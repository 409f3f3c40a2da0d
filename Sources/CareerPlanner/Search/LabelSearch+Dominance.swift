import CareerGraph

extension LabelSearch {
  /// How much has been done, in labels: to make one costs about as much as some comparisons.
  var work: Int { labelCount + comparisonCount / 64 }

  /// What has been done in all runs.
  var statistics: SearchStatistics {
    var statistics = tally
    (statistics.labels, statistics.comparisons) = (labelCount, comparisonCount)
    return statistics
  }

  /// Whether a label that is kept makes the tentative label unnecessary.
  mutating func isDominated() -> Bool {
    let (place, hours) = dominator()
    guard place >= 0 else {
      comparisonCount += store.labelSets.count(of: tentative.role)
      return false
    }
    comparisonCount += place + 1
    if equalWays != nil, hours == tentative.moment.hours {
      let entry = store.labelSets[tentative.role][place]
      if !weighsSteps || entry.steps == tentative.steps {
        equalWays?.note(from: tentative.parent, by: tentative.move, to: entry.label)
      }
    }
    store.labelSets.moveForward(place, of: tentative.role)
    return true
  }

  /// The place of a label that makes the tentative label unnecessary, and the hours that it needs
  /// to hold as much; -1 for none.
  private func dominator() -> (place: Int, hours: Double) {
    let bucket = unions.bucket(slack(of: tentative))
    let moment = tentative.moment
    let entries = store.labelSets[tentative.role]
    for place in entries.indices {
      let entry = entries[place]
      guard entry.hours <= moment.hours,
        entry.years <= moment.years, entry.lead >= moment.lead,
        !weighsSteps || entry.steps <= tentative.steps
      else { continue }
      let hours = hours(needed: Int(entry.label), bucket)
      if hours <= moment.hours { return (place, hours) }
    }
    return (-1, 0)
  }

  /// Whether steps tell labels apart.
  private var weighsSteps: Bool { countsSteps && !aim.countsOnlyTime }

  /// The hours that a label whose years, lead, hours and steps are no worse needs to hold all that
  /// the tentative label holds; infinite where it does not make the tentative label unnecessary.
  private func hours(needed label: Int, _ bucket: Int) -> Double {
    let other = store.labels[label]
    guard other.negativeLogLikelihood <= tentative.negativeLogLikelihood,
      other.moment.canWait(likeOrBetterThan: tentative.moment)
    else { return .infinity }
    let base = label * store.stride
    for word in wordCount..<store.stride where store.sets[base + word] & ~tentativeSet[word] != 0 {
      return .infinity
    }
    let limit = tentative.moment.hours
    var hours = other.moment.hours
    for word in 0..<wordCount {
      let missing =
        tentativeSet[word] & ~store.sets[base + word] & unions.needed(bucket, word: word)
      if missing != 0 {
        hours += tables.hours(missing: missing, at: word)
        if hours > limit { return .infinity }
      }
    }
    return hours
  }

  /// Drops the kept labels that the tentative label makes unnecessary.
  mutating func dropDominated() {
    let moment = tentative.moment
    var place = store.labelSets[tentative.role].count - 1
    while place >= 0 {
      let entry = store.labelSets[tentative.role][place]
      if moment.hours <= entry.hours,
        moment.years <= entry.years, moment.lead >= entry.lead,
        !weighsSteps || tentative.steps <= entry.steps,
        case let hours = hoursNeeded(Int(entry.label)), hours <= entry.hours
      {
        store.drop(Int(entry.label))
        if equalWays != nil, hours == entry.hours, !weighsSteps || entry.steps == tentative.steps {
          equalWays?.note(from: entry.label, by: nil, to: Int32(store.count))
        }
        store.labelSets.remove(place, of: tentative.role)
        tally.dropped += 1
      }
      place -= 1
    }
  }

  /// Whether the tentative label, whose years, lead, hours and steps are no worse, makes a label
  /// unnecessary.
  private func hoursNeeded(_ label: Int) -> Double {
    let other = store.labels[label]
    guard tentative.negativeLogLikelihood <= other.negativeLogLikelihood,
      tentative.moment.canWait(likeOrBetterThan: other.moment)
    else { return .infinity }
    let base = label * store.stride
    for word in wordCount..<store.stride where tentativeSet[word] & ~store.sets[base + word] != 0 {
      return .infinity
    }
    let bucket = unions.bucket(slack(of: other))
    var hours = tentative.moment.hours
    for word in 0..<wordCount {
      let missing =
        store.sets[base + word] & ~tentativeSet[word] & unions.needed(bucket, word: word)
      if missing != 0 {
        hours += tables.hours(missing: missing, at: word)
        if hours > other.moment.hours { return .infinity }
      }
    }
    return hours
  }
}
