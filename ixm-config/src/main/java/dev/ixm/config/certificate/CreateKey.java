package dev.ixm.config.certificate;

/**
 * The program that makes the keys of the synchronization, on the Primary. Source: guide chapter 9,
 * Creating Public and Private Keys.
 */
public final class CreateKey {

  /** The program's name. */
  public static final String PROGRAM = "createkey";

  /** The folder of the program, on the drive of the installation. */
  public static final String FOLDER = "Sybase\\SQL Anywhere 17\\BIN64";

  /** The size of the keys, in bits. */
  public static final int KEY_SIZE = 2_048;

  private CreateKey() {}
}
