import Foundation
import Testing

@testable import CareerDocuments

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite("Files")
struct FilesTests {
  /// Makes a folder for as long as it is used.
  private func withFolder(_ use: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("files-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try use(folder)
  }

  /// Why a file can't be read, or `nil` where it can.
  private func reasonNotToRead(_ path: String) -> String? {
    do throws(FileProblem) {
      _ = try Files.read(path)
      return nil
    } catch {
      return error.reason
    }
  }

  /// Why a file can't be written, or `nil` where it can.
  private func reasonNotToWrite(_ text: String, _ path: String) -> String? {
    do throws(FileProblem) {
      try Files.write(text, to: path)
      return nil
    } catch {
      return error.reason
    }
  }

  private func permissions(_ file: URL) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  // MARK: Reading

  @Test("are read to the last byte")
  func reading() throws {
    try withFolder { folder in
      for count in [0, 1, 4096, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_000] {
        let file = folder.appendingPathComponent("\(count)")
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try Data(bytes).write(to: file)
        #expect(try Files.read(file.path) == bytes, "\(count) bytes")
      }
      let link = folder.appendingPathComponent("link")
      try FileManager.default.createSymbolicLink(
        atPath: link.path, withDestinationPath: "4096")
      #expect(try Files.read(link.path).count == 4096)
    }
    #expect(try Files.read("/dev/null").isEmpty)
  }

  @Test("may be pipes", .timeLimit(.minutes(1)))
  func pipe() throws {
    try withFolder { folder in
      let pipe = folder.appendingPathComponent("pipe").path
      #expect(mkfifo(pipe, 0o600) == 0)
      let text = String(repeating: "0123456789", count: 30_000)
      let writer = Thread { try? Files.write(text, to: pipe) }
      writer.start()
      let bytes = try Files.read(pipe)
      #expect(bytes == Array(text.utf8))
    }
  }

  @Test("that can't be read are told with the reason")
  func unreadable() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("file")
      try Data("x".utf8).write(to: file)
      for (path, reason) in [
        (folder.path, "is a folder, not a file"), ("/", "is a folder, not a file"),
        (folder.appendingPathComponent("none").path, "no such file"), ("", "no such file"),
        (file.appendingPathComponent("x").path, "Not a directory"),
      ] {
        #expect(reasonNotToRead(path) == reason, "\(path)")
      }
      #expect("\(FileProblem(path: "a", reason: "b"))" == "a: error: b")
      #expect("\(FileProblem(path: "", reason: "b"))" == "'': error: b")
    }
  }

  @Test("that others keep to themselves are not read", .disabled(if: getuid() == 0, "root may"))
  func forbidden() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("file")
      try Data("x".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
      #expect(
        reasonNotToRead(file.path)
          == "permission denied")
      #expect(
        reasonNotToWrite("y", file.path)
          == "permission denied")
    }
  }

  // MARK: Writing

  @Test("are written whole, new ones and old ones", arguments: ["", "a\n", "é😀\0"])
  func writing(text: String) throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("file")
      for _ in 0..<2 {
        try Files.write(text, to: file.path)
        #expect(try Data(contentsOf: file) == Data(text.utf8))
      }
      #expect(try names(folder) == ["file"])
    }
  }

  @Test("lose the right to act as their owner")
  func setUserID() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("out")
      try Files.write("old", to: file.path)
      try FileManager.default.setAttributes([.posixPermissions: 0o6755], ofItemAtPath: file.path)
      try Files.write("new", to: file.path)
      #expect(try permissions(file) == 0o755)
    }
  }

  @Test("keep their permissions", arguments: [0o600, 0o640, 0o644, 0o755])
  func permissions(mode: Int) throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("file")
      try Data("old".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
      try Files.write("new", to: file.path)
      #expect(try permissions(file) == mode)
      #expect(try Data(contentsOf: file) == Data("new".utf8))
    }
  }

  @Test("stay links where they are links", arguments: [true, false])
  func links(isThere: Bool) throws {
    try withFolder { folder in
      let manager = FileManager.default
      let (file, link) = (
        folder.appendingPathComponent("file"), folder.appendingPathComponent("link")
      )
      if isThere { try Data("old".utf8).write(to: file) }
      try manager.createSymbolicLink(atPath: link.path, withDestinationPath: "file")
      try Files.write("new", to: link.path)
      #expect(try manager.destinationOfSymbolicLink(atPath: link.path) == "file")
      #expect(try Data(contentsOf: file) == Data("new".utf8))
      #expect(try names(folder) == ["file", "link"])
    }
  }

  @Test("are found through links to links, from the folder of each")
  func linksToLinks() throws {
    try withFolder { folder in
      let manager = FileManager.default
      let inner = folder.appendingPathComponent("inner")
      try manager.createDirectory(at: inner, withIntermediateDirectories: false)
      for (name, target) in [
        ("first", "inner/second"), ("inner/second", "../inner/file"), ("circle", "circle"),
        ("whole", inner.appendingPathComponent("file").path),
      ] {
        try manager.createSymbolicLink(
          atPath: folder.appendingPathComponent(name).path, withDestinationPath: target)
      }
      for link in ["first", "whole"] {
        try Files.write(link, to: folder.appendingPathComponent(link).path)
        #expect(
          try Data(contentsOf: inner.appendingPathComponent("file")) == Data(link.utf8))
      }
      let circle = folder.appendingPathComponent("circle").path
      #expect(
        reasonNotToWrite("x", circle) == "can't be written: Too many levels of symbolic links")
      #expect(try names(folder) == ["circle", "first", "inner", "whole"])
      #expect(try names(inner) == ["file", "second"])
    }
  }

  @Test("that can't be written stay as they are, and nothing is left behind")
  func unwritable() throws {
    try withFolder { folder in
      let (file, inner) = (
        folder.appendingPathComponent("file"), folder.appendingPathComponent("folder")
      )
      try Data("old".utf8).write(to: file)
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
      for (path, reason) in [
        (inner.path, "is a folder, not a file"), (inner.path + "/", "is a folder, not a file"),
        (folder.path + "/none/file", "can't be written: no such folder"), ("", "no such file"),
        (folder.path + "/none/", "is a folder, not a file"),
        (
          folder.path + "/" + String(repeating: "x", count: 300),
          "can't be written: File name too long"
        ),
      ] {
        #expect(
          reasonNotToWrite("new", path) == reason,
          "\(path)")
      }
      #expect(
        reasonNotToWrite("new", "\(file.path)/x") != nil)
      #expect(try Data(contentsOf: file) == Data("old".utf8))
      #expect(try names(folder) == ["file", "folder"] && names(inner) == [])
    }
  }

  @Test(
    "in a folder that can't be written to stay as they are",
    .disabled(if: getuid() == 0, "root may"))
  func unwritableFolder() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("file")
      try Data("old".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
      #expect(reasonNotToWrite("new", file.path) != nil)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
      #expect(try Data(contentsOf: file) == Data("old".utf8) && names(folder) == ["file"])
    }
  }

  @Test("may be devices", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func devices() throws {
    try Files.write("x", to: "/dev/null")
    #expect(
      reasonNotToWrite("x", "/dev/full")
        == "can't be written: No space left on device")
  }
}
