package com.example.ixm.audit;

import dev.ixm.model.output.Output;
import java.io.PrintWriter;

/** Standard error: messages, and below them the progress bar. Safe for use by several threads. */
final class ErrorOutput {

  private static final int WIDTH = 40;
  private static final int PERCENT = 100;

  private final PrintWriter err;
  private final boolean bar;
  private long total;
  private long done;
  private int shown = -1;

  ErrorOutput(PrintWriter err, boolean bar) {
    this.err = err;
    this.bar = bar;
  }

  /** Whether it is worth counting the files. */
  boolean needsTotal() {
    return bar;
  }

  synchronized void begin(long files) {
    total = files;
    draw();
  }

  synchronized void message(String text) {
    wipe();
    err.println("fleet-audit: " + Output.TERMINAL.escape(text));
    shown = -1;
    draw();
  }

  synchronized void oneDone() {
    done++;
    draw();
  }

  synchronized void end() {
    wipe();
  }

  /** Draws only what looks otherwise than before, a hundred times in all. */
  private void draw() {
    if (bar && total > 0) {
      int percent = (int) (PERCENT * Math.min(done, total) / total);
      if (percent != shown) {
        int full = WIDTH * percent / PERCENT;
        err.printf(
            "\r[%s%s] %3s %% of %s",
            "#".repeat(full), ".".repeat(WIDTH - full), percent, Summary.counted(total, "file"));
        err.flush();
        shown = percent;
      }
    }
  }

  private void wipe() {
    if (bar && shown >= 0) {
      err.print("\r" + " ".repeat(2 * WIDTH) + "\r");
      err.flush();
    }
  }
}
