// What an eye or a terminal makes of a colour: contrast, distance, colour blindness, rounding to 256.

import Foundation

/// Red, green and blue in linear light, 0 to 1.
typealias Light = [Double]

/// How a colour reaches the mind. The matrices, for linear light, are those of severity 1.0 in G. M. Machado,
/// M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
/// IEEE Transactions on Visualization and Computer Graphics 15 (2009), 1291-1298; milder forms lie in between.
enum Eye: CaseIterable {
  case usual, protanopia, deuteranopia

  func sees(_ colour: UInt32) -> Light {
    let rows: [[Double]] =
      switch self {
      case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanopia:
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
      case .deuteranopia:
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
      }
    return rows.map { max(0, min(1, dot($0, light(colour)))) }
  }

  /// How far apart two colours look in OKLab: 0.02 can just be told, 1 is black and white.
  func distance(_ first: UInt32, _ second: UInt32) -> Double {
    let differences = zip(lab(sees(first)), lab(sees(second))).map { $0 - $1 }
    return dot(differences, differences).squareRoot()
  }
}

/// WCAG 2's contrast of two colours 0xRRGGBB.
func contrast(_ first: UInt32, _ second: UInt32) -> Double {
  let luminances = [first, second].map { dot([0.2126, 0.7152, 0.0722], light($0)) }.sorted()
  return (luminances[1] + 0.05) / (luminances[0] + 0.05)
}

/// The nearest of xterm's colours 16 to 255.
func nearest(_ colour: UInt32) -> UInt32 {
  func distance(_ other: UInt32) -> Int {
    [16, 8, 0].reduce(0) { sum, shift in
      let difference = Int(colour >> shift & 0xFF) - Int(other >> shift & 0xFF)
      return sum + difference * difference
    }
  }
  return indexed.min { distance($0) < distance($1) } ?? 0
}

private let indexed: [UInt32] = {
  let steps: [UInt32] = [0, 95, 135, 175, 215, 255]
  let cube = steps.flatMap { red in steps.flatMap { green in steps.map { red << 16 | green << 8 | $0 } } }
  return cube + (0..<24).map { UInt32(8 + 10 * $0) * 0x010101 }
}()

private func light(_ colour: UInt32) -> Light {
  [16, 8, 0].map { shift in
    let share = Double(colour >> shift & 0xFF) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}

/// OKLab of B. Ottosson, 2020.
private func lab(_ light: Light) -> [Double] {
  let cones = [
    [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ].map { cbrt(dot($0, light)) }
  return [
    [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
  ].map { dot($0, cones) }
}

private func dot(_ one: [Double], _ other: [Double]) -> Double { zip(one, other).reduce(0) { $0 + $1.0 * $1.1 } }
