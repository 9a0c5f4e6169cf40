package com.example.ixm.audit;

import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniStore;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.remedy.Remedies;
import dev.ixm.site.SiteStudy;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.stream.Stream;

/**
 * Goes through the files of a folder with several threads.
 *
 * <p>Each thread takes the next file when it is done with one, and keeps a summary of its own; what
 * is in memory at a time is one file for each thread, however many files there are. Everything of
 * the SDK that is shared, the rules above all, is immutable.
 */
final class Auditor {

  /** Far more than any deployment or settings file; larger files are reported, not read. */
  static final int MAX_BYTES = 16 << 20;

  private final Path folder;
  private final int threads;
  private final boolean isMended;
  private final ErrorOutput err;
  private final RuleSet rules = RuleSet.discover(Auditor.class.getClassLoader());

  Auditor(Path folder, int threads, boolean isMended, ErrorOutput err) {
    this.folder = folder;
    this.threads = threads;
    this.isMended = isMended;
    this.err = err;
  }

  Summary audit() throws IOException {
    if (err.needsTotal()) {
      try (Stream<Path> files = files()) {
        err.begin(files.count());
      }
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (Stream<Path> files = files()) {
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
      check(file.get(), summary);
      err.oneDone();
    }
    return summary;
  }

  /** A file that cannot be read is reported at once, and the next one is taken. */
  private void check(Path file, Summary summary) {
    String name = folder.relativize(file).toString();
    try {
      if (isJson(file)) {
        add(name, SiteStudy.check(site(file), rules), summary);
      } else {
        summary.add(name, false, checkIni(file));
      }
    } catch (IOException | RuntimeException e) {
      summary.addUnreadable();
      err.message(Failure.reason(file, e));
    }
  }

  /** What was found in the deployment as it is; files that would be written are not audited. */
  private void add(String name, SiteStudy study, Summary summary) {
    Report report = study.parts().get(0).report();
    summary.add(name, true, report);
    if (isMended) {
      summary.add(Remedies.of(report, study.deployment(), rules));
    }
  }

  private static Deployment site(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] json = stream.readNBytes(MAX_BYTES + 1);
      if (json.length > MAX_BYTES) {
        throw new IOException("larger than %s bytes".formatted(MAX_BYTES));
      }
      return IxmJson.read(json, file.toString(), Deployment.class);
    }
  }

  private Report checkIni(Path file) throws IOException {
    IniDocument document = IniStore.of(file).withSizeLimit(MAX_BYTES).load();
    return EtsipFile.isName(file.getFileName().toString())
        ? EtsipFile.of(document).check(rules)
        : rules.check(document);
  }

  private Stream<Path> files() throws IOException {
    return Files.walk(folder)
        .filter(file -> isJson(file) || file.toString().endsWith(".ini"))
        .filter(Files::isRegularFile);
  }

  private static boolean isJson(Path file) {
    return file.toString().endsWith(".json");
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
