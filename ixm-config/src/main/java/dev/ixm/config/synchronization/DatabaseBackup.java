package dev.ixm.config.synchronization;

import static com.google.common.base.Preconditions.checkArgument;

import dev.ixm.model.guide.Source;

/**
 * Where the backups of the database lie, and the file that a migration takes from them. Source:
 * guide chapter 17.
 */
public final class DatabaseBackup {

  /** Where the guide describes the folders. */
  public static final Source SOURCE = Source.of(17, "Migration Procedure (SIP)");

  /** The file with the connection to the database: the same in the backup of every day. */
  public static final String CONNECTION_FILE = "DSNConn.cfg";

  /** The folder of the database, without drive; the file is copied into it on the new server. */
  public static final String DATABASE_FOLDER = "\\UC\\DB\\";

  private static final int LAST_DAY = 7;

  private DatabaseBackup() {}

  /**
   * {@return the folder of the backup of a day, without drive}
   *
   * @param weekday the number of the day of the week, 0 to 7; the guide does not say which day is
   *     the first, nor whether its number is 0 or 1
   * @throws IllegalArgumentException if the number is out of range
   */
  public static String folder(int weekday) {
    checkArgument(weekday >= 0 && weekday <= LAST_DAY, "weekday must be 0 to 7: %s", weekday);
    return "\\UC\\DBbackup\\" + weekday + "\\";
  }
}
