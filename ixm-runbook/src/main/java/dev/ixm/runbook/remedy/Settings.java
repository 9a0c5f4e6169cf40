package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEditException;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code ETSIPService.ini} of voice servers, of which entries are set; all else stays. */
final class Settings {

  private final Deployment site;
  private final RuleSet rules;
  private ImmutableMap<String, IniDocument> files;
  private Optional<Report> left;

  Settings(Deployment site, RuleSet rules, Map<String, IniDocument> files) {
    this.site = site;
    this.rules = rules;
    this.files = ImmutableMap.copyOf(files);
    this.left = check(this.files);
  }

  ImmutableMap<String, IniDocument> files() {
    return files;
  }

  /** What rules find in them, empty if there is nothing that they judge. */
  Optional<Report> left() {
    return left;
  }

  private Optional<Report> check(Map<String, IniDocument> documents) {
    Map<String, EtsipFile> read =
        new LinkedHashMap<>(Maps.transformValues(documents, EtsipFile::of));
    Stream<Report> each =
        documents.keySet().stream()
            .flatMap(
                server ->
                    Stream.of(documents.get(server), read.get(server))
                        .filter(rules::judges)
                        .map(subject -> rules.checkOn(server, subject)));
    Stream<Report> all =
        Stream.of(EtsipSite.of(site, read))
            .filter(it -> !read.isEmpty() && rules.judges(it))
            .map(rules::check);
    return Stream.concat(each, all).reduce(Report::and);
  }

  /** What ends a finding, if setting one entry does and nothing new is found. */
  Optional<Edit> mend(Finding finding) {
    IniDocument file = finding.server().map(files::get).orElse(null);
    return file == null
        ? Optional.empty()
        : finding.expected().stream()
            .flatMap(bound -> Candidates.of(bound, MissingNode.getInstance()).stream())
            .filter(value -> !value.isEmpty())
            .map(value -> new Edit(place(finding), value))
            .filter(edit -> accept(finding, edit))
            .findFirst();
  }

  private boolean accept(Finding finding, Edit edit) {
    String server = finding.server().orElseThrow();
    try {
      Map<String, IniDocument> edited = new LinkedHashMap<>(files);
      edited.computeIfPresent(
          server, (name, file) -> file.set(edit.section(), edit.key(), edit.text()));
      Optional<Report> report = check(edited);
      ImmutableSet<String> now = report.map(Settings::keys).orElse(ImmutableSet.of());
      ImmutableSet<String> open = left.map(Settings::keys).orElse(ImmutableSet.of());
      if (!open.contains(finding.key()) || now.contains(finding.key()) || !open.containsAll(now)) {
        return false;
      }
      files = ImmutableMap.copyOf(edited);
      left = report;
      return true;
    } catch (IniEditException notEditable) {
      return false;
    }
  }

  /** The section and the key; a rule over all files names the server before. */
  private static String place(Finding finding) {
    JsonPointer path = JsonPointer.compile(finding.path());
    boolean ofAll = finding.server().orElseThrow().equals(path.getMatchingProperty());
    return ofAll
            && path.tail() != null
            && path.tail().tail() != null
            && !path.tail().tail().matches()
        ? path.tail().toString()
        : finding.path();
  }

  static ImmutableSet<String> keys(Report report) {
    return report.findings().stream().map(Finding::key).collect(toImmutableSet());
  }
}
