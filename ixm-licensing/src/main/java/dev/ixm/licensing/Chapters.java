package dev.ixm.licensing;

import dev.ixm.model.license.LicenseType;

/** The chapter that has the license rules of a type; chapter 2 repeats both, less completely. */
final class Chapters {

  private Chapters() {}

  static int of(LicenseType type) {
    return switch (type) {
      case WEBLM -> 12;
      case MESSAGING -> 13;
    };
  }
}
