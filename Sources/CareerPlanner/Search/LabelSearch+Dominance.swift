import CareerGraph

extension LabelSearch {
  /// How much has been done, in labels: to make one costs about as much as some comparisons.
  var work: Int { labelCount + comparisonCount / 32 }

  /// Whether a label that is kept makes the candidate unnecessary.
  mutating func isDominated() -> Bool {
    let bucket = unions.bucket(slack(of: candidate))
    let moment = candidate.moment
    var previous = -1
    var place = frontier.first(of: candidate.role)
    while place >= 0 {
      let entry = frontier.entries[place]
      comparisonCount += 1
      if entry.hours <= moment.hours,
        countsOnlyHours
          || (entry.years <= moment.years && entry.lead >= moment.lead
            && (countsOnlyTime || entry.steps <= candidate.steps)),
        isMadeUnnecessary(by: Int(entry.label), bucket)
      {
        frontier.moveToFront(place, behind: previous, of: candidate.role)
        return true
      }
      previous = place
      place = Int(entry.next)
    }
    return false
  }

  /// Whether a label whose years, lead, hours and steps are no worse makes the candidate
  /// unnecessary.
  private func isMadeUnnecessary(by label: Int, _ bucket: Int) -> Bool {
    guard countsOnlyHours || labels[label].unlikeliness <= candidate.unlikeliness else {
      return false
    }
    let base = label * stride
    for word in wordCount..<stride where sets[base + word] & ~candidateSet[word] != 0 {
      return false
    }
    let limit = candidate.moment.hours
    var hours = labels[label].moment.hours
    for word in 0..<wordCount {
      let missing = candidateSet[word] & ~sets[base + word] & unions.needed(bucket, word: word)
      if missing != 0 {
        hours += tables.hours(missing: missing, at: word)
        if hours > limit { return false }
      }
    }
    return true
  }

  /// Drops the kept labels that the candidate makes unnecessary.
  mutating func dropDominated() {
    let moment = candidate.moment
    var previous = -1
    var place = frontier.first(of: candidate.role)
    while place >= 0 {
      let entry = frontier.entries[place]
      if moment.hours <= entry.hours,
        countsOnlyHours
          || (moment.years <= entry.years && moment.lead >= entry.lead
            && (countsOnlyTime || candidate.steps <= entry.steps)),
        makesUnnecessary(Int(entry.label))
      {
        isDropped[Int(entry.label)] = true
        frontier.remove(place, behind: previous, of: candidate.role)
      } else {
        previous = place
      }
      place = Int(entry.next)
    }
  }

  /// Whether the candidate, whose years, lead, hours and steps are no worse, makes a label
  /// unnecessary.
  private func makesUnnecessary(_ label: Int) -> Bool {
    let other = labels[label]
    guard countsOnlyHours || candidate.unlikeliness <= other.unlikeliness else { return false }
    let base = label * stride
    for word in wordCount..<stride where candidateSet[word] & ~sets[base + word] != 0 {
      return false
    }
    let bucket = unions.bucket(slack(of: other))
    var hours = candidate.moment.hours
    for word in 0..<wordCount {
      let missing = sets[base + word] & ~candidateSet[word] & unions.needed(bucket, word: word)
      if missing != 0 {
        hours += tables.hours(missing: missing, at: word)
        if hours > other.moment.hours { return false }
      }
    }
    return true
  }
}
