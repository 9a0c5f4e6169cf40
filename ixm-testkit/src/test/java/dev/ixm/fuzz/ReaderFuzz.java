package dev.ixm.fuzz;

/** What Jazzer calls. */
public final class ReaderFuzz {

  private static FuzzTarget target;

  private ReaderFuzz() {}

  /** Called once, with the name of a target. */
  public static void fuzzerInitialize(String[] arguments) {
    target = FuzzTarget.valueOf(arguments[0]);
  }

  /** Called for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    target.read(input);
  }
}
