package com.example.ixm.audit;

import java.io.Console;

/** Whether somebody is looking. */
final class Terminal {

  private Terminal() {}

  /** From Java 22 on there is a console even without a terminal, and a method that tells. */
  static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }
}
