package dev.ixm.runbook.gdpr;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedSet;
import dev.ixm.config.gdpr.Announcement;
import dev.ixm.config.gdpr.CallerWarning;
import dev.ixm.config.gdpr.CompanyPrompts;
import dev.ixm.config.gdpr.FeatureGroupWarnings;
import dev.ixm.config.gdpr.Recording;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;

/**
 * Plans how the warnings that callers hear are recorded and set. Source: guide chapter 10, which
 * speaks of one voice server: the plan takes the first, whose changes reach the others.
 */
public final class CallerWarnings {

  private static final String RECORDING = "Recording a Custom Greeting";

  private final Draft draft;
  private final Party party;
  private final CompanyPrompts company;

  private CallerWarnings(Draft draft, Party party, CompanyPrompts company) {
    this.draft = draft;
    this.party = party;
    this.company = company;
  }

  /**
   * {@return what to do to have the warnings of a company; nothing without a voice server}
   *
   * @param deployment which site; it may break rules
   * @param company the warnings of its feature groups; a warning that is not there is left alone
   */
  public static Runbook of(Deployment deployment, CompanyPrompts company) {
    SiteView site = SiteView.of(deployment);
    Draft draft = new Draft("Warnings for callers of " + Draft.name(site));
    site.voiceServers().stream()
        .findFirst()
        .map(server -> new CallerWarnings(draft, Party.of(server), company))
        .ifPresent(CallerWarnings::write);
    return draft.finish();
  }

  private void write() {
    ImmutableSortedSet<String> numbers =
        company.featureGroups().stream()
            .flatMap(group -> group.warnings().values().stream())
            .flatMap(warning -> warning.number().stream())
            .collect(toImmutableSortedSet(naturalOrder()));
    if (!numbers.isEmpty()) {
      record(numbers);
      copy(numbers);
    }
    Step.Builder step =
        draft
            .step(party, "gdpr.warnings", Action.CONFIGURE, "Set the warnings of feature groups")
            .addHow("Open `Messaging Admin`")
            .addHow("`Company` > `Default` > `Feature Group`: double-click each that follows")
            .guide(10, "Enabling and Customizing Collection Notification Alerts");
    company.featureGroups().forEach(group -> set(group, step));
  }

  private void record(ImmutableSortedSet<String> numbers) {
    draft
        .step(party, "gdpr.record", Action.CONFIGURE, "Record the greetings of the site")
        .addHow(
            "On a desktop telephone, choose `Record Custom Greeting`; add it to a menu if needed")
        .addHow("When asked for a number: `" + String.join("`, then `", numbers) + "`")
        .warning("A recording that has the number already is overwritten")
        .guide(10, RECORDING);
  }

  private void copy(ImmutableSortedSet<String> numbers) {
    Step.Builder step =
        draft
            .step(party, "gdpr.recording", Action.COPY, "Bring the recordings to their company")
            .addHow("From the folder `Prompts`, unless they are there already")
            .guide(10, RECORDING);
    numbers.stream()
        .map(number -> company.path(Recording.builder().number(number).build()))
        .forEach(path -> step.addHow("`" + path + "`"));
  }

  private static void set(FeatureGroupWarnings group, Step.Builder step) {
    group
        .warnings()
        .forEach(
            (warning, announcement) ->
                step.addHow(
                    "`%s`, tab `Transfer Options`, `%s`: %s"
                        .formatted(
                            Draft.line(group.name()),
                            warning.section(),
                            choice(warning, announcement))));
  }

  private static String choice(CallerWarning warning, Announcement announcement) {
    String option =
        warning.option(announcement.kind()).map(it -> "`" + it + "`").orElse("both options off");
    return option + announcement.number().map(number -> ", number `" + number + "`").orElse("");
  }
}
