package dev.ixm.model.plugin;

/** What a plug-in threw, told apart from what no plug-in is to blame for, and put into words. */
public final class PlugInTrouble {

  private static final int LONGEST = 1_000;

  /** By its name, since a later Java may lack the class. */
  private static final String THREAD_DEATH = "java.lang.ThreadDeath";

  private PlugInTrouble() {}

  /**
   * Throws on what is trouble of the machine: a lack of memory, the death of the thread. An endless
   * recursion is not.
   *
   * @param trouble what was caught
   */
  public static void throwIfOfTheMachine(Throwable trouble) {
    boolean exhausted =
        trouble instanceof VirtualMachineError && !(trouble instanceof StackOverflowError);
    if (exhausted || trouble.getClass().getName().equals(THREAD_DEATH)) {
      throw (Error) trouble;
    }
    if (trouble instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * {@return what was thrown, in at most a thousand characters; no more than the name of its class
   * if it fails to describe itself}
   *
   * @param trouble what was caught
   */
  public static String describe(Throwable trouble) {
    try {
      return shortened(String.valueOf(trouble));
    } catch (Throwable e) {
      throwIfOfTheMachine(e);
      return trouble.getClass().getName();
    }
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return text.substring(0, end) + "\u2026";
  }
}
