package dev.ixm.model.plugin;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/** What a plug-in threw, told apart from what no plug-in is to blame for, and put into words. */
public final class PlugInTrouble {

  private static final int LONGEST = 1_000;

  private static final String LAMBDA = "$$Lambda";

  /** By its name, since a later Java may lack the class. */
  private static final String THREAD_DEATH = "java.lang.ThreadDeath";

  private PlugInTrouble() {}

  /**
   * {@return the class that is to blame for a part of a plug-in; of a lambda the class that it
   * stands in}
   *
   * @param part such as a rule
   */
  public static String author(Object part) {
    String name = part.getClass().getName();
    int lambda = name.indexOf(LAMBDA);
    return lambda < 0 ? name : name.substring(0, lambda);
  }

  /**
   * {@return the class that is to blame, with the provider that offers it where that is another}
   *
   * @param author the class
   * @param provider the provider
   */
  public static String origin(String author, Object provider) {
    String name = provider.getClass().getName();
    return author.equals(name) ? name : author + " of " + name;
  }

  /**
   * {@return what a plug-in answers}
   *
   * @param origin who is to blame
   * @param question what is asked, such as {@code info()}
   * @param answer asks it
   * @param <T> the type of the answer
   * @throws PlugInException if it throws, or answers null; the message names who, what and why
   */
  public static <T> T ask(String origin, String question, Supplier<T> answer) {
    try {
      return requireNonNull(answer.get(), "the answer is null");
    } catch (Throwable e) {
      throwIfOfTheMachine(e);
      throw new PlugInException("%s: %s failed: %s".formatted(origin, question, describe(e)), e);
    }
  }

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
   * if it fails to describe itself, and no less than the words of a {@link PlugInException}}
   *
   * @param trouble what was caught
   */
  public static String describe(Throwable trouble) {
    try {
      return shortened(
          trouble instanceof PlugInException named
              ? String.valueOf(named.getMessage())
              : String.valueOf(trouble));
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
