package com.example.ixm.audit;

import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.remedy.Remedies;
import dev.ixm.runbook.remedy.Remedy;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks one file after the other. Immutable: one is enough for all threads of a process, and the
 * rules that it finds are not looked for again.
 */
public final class FileCheck {

  /** Far more than any deployment or settings file; larger files are reported, not read. */
  static final int MAX_BYTES = 16 << 20;

  /** Opens a file, wherever it is. */
  @FunctionalInterface
  public interface Source {
    /**
     * {@return the file's bytes, which are closed by whoever asked}
     *
     * @throws IOException if they cannot be had
     */
    InputStream open() throws IOException;
  }

  private final RuleSet rules = RuleSet.discover(FileCheck.class.getClassLoader());
  private final boolean isMended;

  /**
   * Finds the rules.
   *
   * @param isMended whether to try out what ends the findings of a site, too
   */
  public FileCheck(boolean isMended) {
    this.isMended = isMended;
  }

  /**
   * {@return whether a file is checked: its name ends with {@code .json} or {@code .ini}}
   *
   * @param name the file's name or path
   */
  public static boolean isChecked(String name) {
    return isJson(name) || name.endsWith(".ini");
  }

  /**
   * {@return what was found in a file, or why it could not be read; nothing is thrown}
   *
   * @param file what to call it, with {@code /} between folders
   * @param source where its bytes are
   */
  public FileResult check(String file, Source source) {
    try {
      byte[] bytes = read(source);
      return isJson(file)
          ? checkSite(file, IxmJson.read(bytes, file, Deployment.class))
          : result(file, FileResult.Kind.INI, "", "", checkIni(file, bytes), List.of());
    } catch (IOException | RuntimeException e) {
      return FileResult.unreadable(file, Failure.reason(file, e));
    }
  }

  private static boolean isJson(String name) {
    return name.endsWith(".json");
  }

  private static byte[] read(Source source) throws IOException {
    try (InputStream stream = source.open()) {
      byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new IOException("larger than %s bytes".formatted(MAX_BYTES));
      }
      return bytes;
    }
  }

  private FileResult checkSite(String file, Deployment site) {
    Report report = rules.check(site);
    String end = site.license().flatMap(it -> it.expirationDate()).map(Object::toString).orElse("");
    List<Change> ends = isMended ? ends(Remedies.of(report, site, rules)) : List.of();
    return result(file, FileResult.Kind.DEPLOYMENT, site.name(), end, report, ends);
  }

  private Report checkIni(String file, byte[] bytes) {
    IniDocument document = IniDocument.parse(bytes);
    return EtsipFile.isName(file.substring(file.lastIndexOf('/') + 1))
        ? EtsipFile.of(document).check(rules)
        : rules.check(document);
  }

  private static FileResult result(
      String file,
      FileResult.Kind kind,
      String site,
      String licenseEnd,
      Report report,
      List<Change> ends) {
    Map<RuleCount.Key, Long> counts = new TreeMap<>();
    report.findings().forEach(it -> counts.merge(RuleCount.Key.of(it), 1L, Long::sum));
    List<RuleCount> found =
        counts.entrySet().stream().map(it -> it.getKey().times(it.getValue())).toList();
    int errors = report.findings(Severity.ERROR).size();
    int warnings = report.findings(Severity.WARNING).size();
    return new FileResult(file, kind, site, licenseEnd, errors, warnings, found, ends, "");
  }

  /** What is to be decided counts by rule, as figures differ from site to site. */
  private static List<Change> ends(Remedies remedies) {
    Map<String, Long> changes = new TreeMap<>();
    for (Remedy remedy : remedies.list()) {
      String change =
          remedy.kind() == Remedy.Kind.DECISION
              ? "decide about " + remedy.first().rule().id()
              : remedy.fix();
      changes.merge(change, (long) remedy.ends().size(), Long::sum);
    }
    return changes.entrySet().stream().map(it -> new Change(it.getKey(), it.getValue())).toList();
  }
}
