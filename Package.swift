// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "CareerPath",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "CareerGraph", targets: ["CareerGraph"]),
    .library(name: "CareerPlanner", targets: ["CareerPlanner"]),
    .library(name: "CareerFormats", targets: ["CareerFormats"]),
    .library(name: "BundledGraphs", targets: ["BundledGraphs"]),
    .executable(name: "careerpath", targets: ["careerpath"]),
  ],
  targets: [
    // Each module knows only those above it.
    .target(name: "CareerGraph", swiftSettings: settings),
    .target(name: "CareerPlanner", dependencies: ["CareerGraph"], swiftSettings: settings),
    .target(
      name: "CareerFormats", dependencies: ["CareerGraph", "CareerPlanner"],
      swiftSettings: settings),
    .target(
      name: "BundledGraphs", path: "Graphs", exclude: ["ml-careers.json"], swiftSettings: settings),
    .executableTarget(
      name: "careerpath",
      dependencies: ["BundledGraphs", "CareerFormats", "CareerGraph", "CareerPlanner"],
      swiftSettings: settings),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["BundledGraphs", "CareerFormats", "CareerGraph", "CareerPlanner"],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["CareerGraph", "CareerPlanner"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "CareerGraphTests", dependencies: ["CareerGraph", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CareerPlannerTests",
      dependencies: ["BundledGraphs", "CareerFormats", "CareerPlanner", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CareerFormatsTests",
      dependencies: ["BundledGraphs", "CareerFormats", "CareerPlanner", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: ["BundledGraphs", "CareerFormats", "TestSupport", "careerpath"],
      exclude: ["Snapshots"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
