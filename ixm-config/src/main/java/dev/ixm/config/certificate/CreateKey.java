package dev.ixm.config.certificate;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.password.PasswordPurpose;

/**
 * The program that makes the keys of the synchronization, and what to answer it on the Primary.
 * Source: guide chapter 9, Creating Public and Private Keys.
 */
public final class CreateKey {

  /** The program's name. */
  public static final String PROGRAM = "createkey";

  /** The folder of the program, on the drive of the installation. */
  public static final String FOLDER = "Sybase\\SQL Anywhere 17\\BIN64";

  /** The size of the keys, in bits. */
  public static final int KEY_SIZE = 2_048;

  /** Which password is asked last: the one that the Consolidated server was installed with. */
  public static final PasswordPurpose PASSWORD = PasswordPurpose.MOBILINK_COMMUNICATIONS;

  private CreateKey() {}

  /**
   * {@return what to answer, in order: key size, file of the public key, file of the private key}
   * What is asked next is the {@link #PASSWORD}.
   *
   * @param folder any folder, without a backslash at the end unless it is the root of a drive
   */
  public static ImmutableList<String> answers(String folder) {
    String prefix = folder.endsWith("\\") ? folder : folder + "\\";
    return ImmutableList.of(
        Integer.toString(KEY_SIZE),
        prefix + MobilinkFile.PUBLIC_KEY.fileName(),
        prefix + MobilinkFile.PRIVATE_KEY.fileName());
  }
}
