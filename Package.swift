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
    .library(name: "CareerReview", targets: ["CareerReview"]),
    .library(name: "CareerDocuments", targets: ["CareerDocuments"]),
    .library(name: "CareerImports", targets: ["CareerImports"]),
    .library(name: "CareerFormats", targets: ["CareerFormats"]),
    .library(name: "BundledGraphs", targets: ["BundledGraphs"]),
    .executable(name: "careerpath", targets: ["careerpath"]),
  ],
  targets: [
    // Each module knows only those above it.
    .target(name: "CareerGraph", swiftSettings: settings),
    .target(name: "CareerPlanner", dependencies: ["CareerGraph"], swiftSettings: settings),
    .target(
      name: "CareerReview", dependencies: ["CareerGraph", "CareerPlanner"],
      swiftSettings: settings),
    .target(name: "CareerDocuments", dependencies: ["CareerGraph"], swiftSettings: settings),
    .target(
      name: "CareerImports", dependencies: ["CareerDocuments", "CareerGraph"],
      swiftSettings: settings),
    .target(
      name: "CareerFormats",
      dependencies: ["CareerDocuments", "CareerGraph", "CareerPlanner", "CareerReview"],
      swiftSettings: settings),
    .target(
      name: "BundledGraphs", path: "Graphs", exclude: ["ml-careers.json"], swiftSettings: settings),
    .executableTarget(
      name: "careerpath",
      dependencies: [
        "BundledGraphs", "CareerDocuments", "CareerFormats", "CareerGraph", "CareerImports",
        "CareerPlanner", "CareerReview",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "BundledGraphs", "CareerDocuments", "CareerFormats", "CareerGraph", "CareerImports",
        "CareerPlanner", "CareerReview",
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["CareerDocuments", "CareerGraph", "CareerPlanner"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "CareerGraphTests", dependencies: ["CareerGraph", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CareerPlannerTests",
      dependencies: [
        "BundledGraphs", "CareerDocuments", "CareerFormats", "CareerPlanner", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CareerReviewTests",
      dependencies: [
        "BundledGraphs", "CareerDocuments", "CareerPlanner", "CareerReview", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CareerDocumentsTests",
      dependencies: ["BundledGraphs", "CareerDocuments", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CareerImportsTests",
      dependencies: [
        "BundledGraphs", "CareerDocuments", "CareerFormats", "CareerImports", "CareerPlanner",
        "CareerReview", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CareerFormatsTests",
      dependencies: [
        "BundledGraphs", "CareerDocuments", "CareerFormats", "CareerPlanner", "CareerReview",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "BundledGraphs", "CareerDocuments", "CareerFormats", "CareerImports", "CareerReview",
        "TestSupport", "careerpath",
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
