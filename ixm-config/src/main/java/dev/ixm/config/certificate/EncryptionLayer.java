package dev.ixm.config.certificate;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;

/** What a JITC server encrypts. Source: guide chapter 9, Introduction. */
public enum EncryptionLayer {
  /** The files of the database. */
  DATABASE_FILES("FIPS approved encryption"),
  /** Other files and folders that security depends on. */
  FILES_AND_FOLDERS("Windows EFS"),
  /** What is sent, to the PBX and between servers. */
  COMMUNICATIONS("TLS");

  private final String technique;

  EncryptionLayer(String technique) {
    this.technique = technique;
  }

  /** {@return what encrypts it} */
  public String technique() {
    return technique;
  }

  /**
   * {@return what the edition always encrypts: everything or nothing}
   *
   * @param edition which edition is installed
   */
  public static ImmutableSet<EncryptionLayer> of(Edition edition) {
    return edition == Edition.JITC ? ImmutableSet.copyOf(values()) : ImmutableSet.of();
  }
}
