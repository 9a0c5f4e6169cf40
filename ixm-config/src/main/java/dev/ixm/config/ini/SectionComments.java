package dev.ixm.config.ini;

/** What becomes of the comments and blank lines of a section that is removed. */
public enum SectionComments {
  /**
   * They go with it, except the comment lines that touch the next header: those belong to the next
   * section.
   */
  REMOVE,
  /** They stay, as when Windows removes a section, and so become part of the section before. */
  KEEP
}
