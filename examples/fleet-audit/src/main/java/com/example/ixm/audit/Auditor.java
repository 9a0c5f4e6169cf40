package com.example.ixm.audit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Goes through the files of a folder with several threads.
 *
 * <p>Each thread takes the next file when it is done with one, and keeps a summary of its own; what
 * is in memory at a time is one file for each thread, however many files there are. Everything of
 * the SDK that is shared, the rules above all, is immutable.
 */
final class Auditor {

  private final Path folder;
  private final int threads;
  private final FileCheck check;
  private final ErrorOutput err;
  private final Consumer<FileResult> results;

  /** Hands each result to a consumer, which may be called by several threads at once. */
  Auditor(
      Path folder, int threads, FileCheck check, ErrorOutput err, Consumer<FileResult> results) {
    this.folder = folder;
    this.threads = threads;
    this.check = check;
    this.err = err;
    this.results = results;
  }

  Summary audit() throws IOException {
    if (err.needsTotal()) {
      try (Stream<Path> files = files(folder)) {
        err.begin(files.count());
      }
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (Stream<Path> files = files(folder)) {
      Queue queue = new Queue(files.iterator());
      List<Future<Summary>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(workers.submit(() -> work(queue)));
      }
      return sum(parts);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      workers.shutdownNow();
      err.end();
    }
  }

  private Summary work(Queue queue) {
    Summary summary = new Summary();
    for (Optional<Path> file = queue.next(); file.isPresent(); file = queue.next()) {
      FileResult result = check(file.get());
      if (!result.reason().isEmpty()) {
        err.message(folder + "/" + result.reason());
      }
      results.accept(result);
      summary.add(result);
      err.oneDone();
    }
    return summary;
  }

  private FileResult check(Path file) {
    String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
    return check.check(name, () -> Files.newInputStream(file));
  }

  /** {@return whether there is a file to check} */
  static boolean hasFiles(Path folder) throws IOException {
    try (Stream<Path> files = files(folder)) {
      return files.findAny().isPresent();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Stream<Path> files(Path folder) throws IOException {
    return Files.walk(folder)
        .filter(file -> FileCheck.isChecked(file.toString()))
        .filter(Files::isRegularFile);
  }

  private static Summary sum(List<Future<Summary>> parts) throws IOException {
    Summary sum = new Summary();
    for (Future<Summary> part : parts) {
      try {
        sum.addAll(part.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof UncheckedIOException unreadable) {
          throw unreadable.getCause();
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    return sum;
  }

  /** Hands out the files one by one, as the walk through the folders comes to them. */
  private static final class Queue {

    private final Iterator<Path> files;

    Queue(Iterator<Path> files) {
      this.files = files;
    }

    synchronized Optional<Path> next() {
      return files.hasNext() ? Optional.of(files.next()) : Optional.empty();
    }
  }
}
