package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEditException;
import dev.ixm.config.ini.IniRepair;
import dev.ixm.config.mending.Mending;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The {@code ETSIPService.ini} of voice servers, of which entries are set and removed, and lines
 * repaired; all else stays.
 */
final class Settings extends Attempts<ImmutableMap<String, Settings.Judged>> {

  private final Deployment site;
  private final RuleSet rules;

  /** A file, and what is found in it by itself, whatever the deployment. */
  record Judged(IniDocument document, EtsipFile read, Optional<Report> alone) {

    static Judged of(String server, IniDocument document, RuleSet rules) {
      EtsipFile read = EtsipFile.of(document);
      return new Judged(
          document,
          read,
          Stream.of(document, read)
              .filter(rules::judges)
              .map(subject -> rules.checkOn(server, subject))
              .reduce(Report::and));
    }
  }

  Settings(Deployment site, RuleSet rules, Map<String, IniDocument> files) {
    this(
        site,
        files.entrySet().stream()
            .collect(
                toImmutableMap(
                    Map.Entry::getKey, file -> Judged.of(file.getKey(), file.getValue(), rules))),
        rules);
  }

  private Settings(Deployment site, ImmutableMap<String, Judged> files, RuleSet rules) {
    super(Remedy.Kind.FILE, files, check(site, rules, files));
    this.site = site;
    this.rules = rules;
  }

  /** The same files beside another deployment. */
  Settings with(Deployment after) {
    return new Settings(after, now(), rules);
  }

  /** The files after the edits so far, by the server's name. */
  ImmutableMap<String, IniDocument> documents() {
    return ImmutableMap.copyOf(Maps.transformValues(now(), Judged::document));
  }

  @Override
  Optional<Report> check(ImmutableMap<String, Judged> edited) {
    return check(site, rules, edited);
  }

  private static Optional<Report> check(
      Deployment site, RuleSet rules, ImmutableMap<String, Judged> files) {
    Stream<Report> all =
        Stream.of(EtsipSite.of(site, Maps.transformValues(files, Judged::read)))
            .filter(it -> !files.isEmpty() && rules.judges(it))
            .map(rules::check);
    return Stream.concat(files.values().stream().flatMap(it -> it.alone().stream()), all)
        .reduce(Report::and);
  }

  @Override
  Stream<Edit> edits(Finding finding) {
    Optional<IniDocument> file = finding.server().map(now()::get).map(Judged::document);
    if (file.isEmpty()) {
      return Stream.empty();
    }
    Optional<IniRepair> repair = Mending.repair(file.get(), alike(left().orElseThrow(), finding));
    Stream<Edit> entries =
        finding.expected().stream()
            .filter(bound -> !finding.path().isEmpty())
            .flatMap(
                bound ->
                    Candidates.of(bound, MissingNode.getInstance(), ImmutableList::of).stream())
            .filter(value -> value.isEmpty() || Description.read(value).isValueNode())
            .map(value -> new Edit(place(finding), value));
    return Stream.concat(
        repair.stream().map(it -> new Edit(finding.path(), "", Optional.of(it))), entries);
  }

  @Override
  Optional<ImmutableMap<String, Judged>> edited(Finding finding, Edit edit) {
    Map<String, Judged> edited = new LinkedHashMap<>(now());
    try {
      edited.computeIfPresent(
          finding.server().orElseThrow(),
          (server, file) -> Judged.of(server, edited(file.document(), edit), rules));
      return Optional.of(ImmutableMap.copyOf(edited));
    } catch (IniEditException notEditable) {
      return Optional.empty();
    }
  }

  private static IniDocument edited(IniDocument file, Edit edit) {
    if (edit.repair().isPresent()) {
      return file.repair(edit.repair().get());
    }
    if (!edit.value().isEmpty()) {
      return file.set(edit.section(), edit.key(), edit.text());
    }
    IniDocument without = file;
    while (without.find(edit.section(), edit.key()).isPresent()) {
      without = without.remove(edit.section(), edit.key());
    }
    return without;
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
}
