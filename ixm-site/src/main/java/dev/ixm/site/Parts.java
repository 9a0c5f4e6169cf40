package dev.ixm.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.json.JsonPlaces;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Has the rules judge all of a site. */
final class Parts {

  private final SiteStudy study;
  private final RuleSet rules;
  private final ImmutableList.Builder<SitePart> parts = ImmutableList.builder();

  Parts(SiteStudy study) {
    this.study = study;
    this.rules = study.rules();
  }

  ImmutableList<SitePart> all() {
    addDeployment(study.text().map(JsonPlaces::source).orElse("deployment.json"));
    study.plan().ifPresent(plan -> addSite("plan.json", plan));
    addSettings();
    study.answers().ifPresent(this::addAnswers);
    study.certificates().ifPresent(found -> addSite("certificates.json", found));
    study.certificateFiles().forEach(this::addSite);
    study.others().forEach(this::addSite);
    return parts.build();
  }

  /** It is always there, since others speak of it, too. */
  private void addDeployment(String file) {
    parts.add(
        new SitePart(
            file,
            Optional.empty(),
            rules.judges(study.deployment()) ? rules.check(study.deployment()) : Report.none()));
  }

  /** What a set of a few rules does not judge is no part of its report. */
  private void addSite(String file, Object subject) {
    if (rules.judges(subject)) {
      parts.add(new SitePart(file, Optional.empty(), rules.check(subject)));
    }
  }

  /** The files as they are; where none is at hand, those that would be written. */
  private void addSettings() {
    Map<String, IniDocument> documents = new LinkedHashMap<>(study.settingsFiles());
    documents.putAll(study.settings());
    Map<String, EtsipFile> files = new LinkedHashMap<>();
    documents.forEach(
        (server, document) -> {
          EtsipFile file = EtsipFile.of(document);
          files.put(server, file);
          addOf(server, SiteFiles.settings(server), document, file);
        });
    if (!files.isEmpty()) {
      addSite(SiteFiles.SETTINGS, EtsipSite.of(study.deployment(), ImmutableMap.copyOf(files)));
    }
  }

  private void addAnswers(SiteAnswers answers) {
    addSite("answers.json", answers);
    for (AnswerSheet sheet : answers.sheets()) {
      addOf(sheet.server(), "answers/%s.json".formatted(SiteFiles.name(sheet.server())), sheet);
    }
  }

  private void addOf(String server, String file, Object... subjects) {
    Stream.of(subjects)
        .filter(rules::judges)
        .map(subject -> rules.checkOn(server, subject))
        .reduce(Report::and)
        .ifPresent(report -> parts.add(new SitePart(file, Optional.of(server), report)));
  }
}
