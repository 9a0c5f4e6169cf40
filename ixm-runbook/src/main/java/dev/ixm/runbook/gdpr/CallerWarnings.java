package dev.ixm.runbook.gdpr;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.ixm.config.gdpr.Announcement;
import dev.ixm.config.gdpr.CallerWarning;
import dev.ixm.config.gdpr.CompanyPrompts;
import dev.ixm.config.gdpr.FeatureGroupWarnings;
import dev.ixm.config.gdpr.Recording;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.RunningSite;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import java.util.Optional;

/**
 * How the warnings that callers hear are recorded and set. Source: guide chapter 10, which speaks
 * of one voice server: the plan takes the first, whose changes reach the others.
 */
public final class CallerWarnings implements Procedure {

  /** The warnings of the feature groups of a company; one that is not there is left alone. */
  public static final Input<CompanyPrompts> COMPANY =
      new Input<>(
          "company",
          "Which warnings shall the callers of which company hear?",
          CompanyPrompts.class,
          site -> ImmutableList.of(example()),
          Input.Range.ANY);

  private static final String RECORDING = "Recording a Custom Greeting";
  private static final Source SOURCE =
      Source.of(10, "Enabling and Customizing Collection Notification Alerts");
  private static final Key WARNINGS = Key.of("warnings for callers");
  private static final Key RECORDED = Key.of("recordings of the warnings");
  private static final Key PLACED = Key.of("recordings in the folder of their company");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "gdpr.warnings",
          "Warnings for callers",
          "Callers of a site that runs hear that conversations are recorded and data collected.",
          SOURCE,
          ImmutableList.of(COMPANY));

  /** For whoever lists procedures. */
  public CallerWarnings() {}

  private static CompanyPrompts example() {
    FeatureGroupWarnings group =
        FeatureGroupWarnings.builder()
            .name("Default")
            .putWarnings(CallerWarning.DATA_COLLECTION, Announcement.custom("0001"))
            .build();
    return CompanyPrompts.builder().number(1).addFeatureGroups(group).build();
  }

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsWithoutVoiceServer(site);
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site, Inputs inputs) {
    return INFO.objectionsUnless(
        !inputs.get(COMPANY).featureGroups().isEmpty(), "the company has a feature group");
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return ImmutableList.of(Need.stated(WARNINGS.is(Key.YES), SOURCE));
  }

  /** Another company may want them, or other ones. */
  @Override
  public boolean isRepeated(Inputs inputs) {
    return true;
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft = new Draft("Warnings for callers of " + Draft.name(site));
    site.voiceServers().stream()
        .findFirst()
        .map(server -> new Writer(site, draft, server, inputs.get(COMPANY)))
        .ifPresent(Writer::write);
    return draft.finish();
  }

  private record Writer(SiteView site, Draft draft, Server server, CompanyPrompts company) {

    void write() {
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
              .step(
                  Party.of(server),
                  "gdpr.warnings",
                  Action.CONFIGURE,
                  "Set the warnings of feature groups")
              .addHow("Open `IXM Admin`, also called `Messaging Admin` and `UC Admin`")
              .addHow(
                  "`Company` > %s > `Feature Group`: double-click each that follows"
                      .formatted(entry()))
              .expected(
                  "Callers hear them before their call starts; they may hang up, or ask for their"
                      + " data to be deleted afterwards")
              .needingInferred(RunningSite.product(server), SOURCE)
              .setting(WARNINGS, Key.YES)
              .source(SOURCE);
      if (!numbers.isEmpty()) {
        step.needingInferred(PLACED.is(Key.YES), Source.of(10, RECORDING));
      }
      company.featureGroups().forEach(group -> set(group, step));
    }

    /** What the guide calls the company of a site that has one only. */
    private String entry() {
      return company.number() == CompanyPrompts.ONLY
          ? "`Default`"
          : "the company with the number `%s`".formatted(company.number());
    }

    private void record(ImmutableSortedSet<String> numbers) {
      draft
          .step(
              Party.of(server), "gdpr.record", Action.CONFIGURE, "Record the greetings of the site")
          .addHow(
              "On a desktop telephone, choose `Record Custom Greeting`; add it to a menu if needed")
          .addHow(
              "No prompt of the site may have the number: look through "
                  + ProductPath.quoted(site.folder(server) + "\\Prompts"))
          .addHow("When asked for a number: `" + String.join("`, then `", numbers) + "`")
          .warning("A recording that has the number already is overwritten")
          .setting(RECORDED, Key.YES)
          .guide(10, RECORDING);
    }

    private void copy(ImmutableSortedSet<String> numbers) {
      Step.Builder step =
          draft
              .step(
                  Party.of(server),
                  "gdpr.recording",
                  Action.COPY,
                  "Bring the recordings to their company")
              .addHow(
                  "From the folder `Prompts` of the voice server that took the call, unless they"
                      + " are there already")
              .needing(RECORDED.is(Key.YES), Source.of(10, RECORDING))
              .setting(PLACED, Key.YES)
              .guide(10, RECORDING);
      String drive = site.findDrive(server).map(letter -> letter + ":").orElse("");
      numbers.stream()
          .map(number -> company.path(Recording.builder().number(number).build()))
          .forEach(path -> step.addHow(ProductPath.quoted(drive + path)));
      others().ifPresent(step::addHow);
    }

    /** The guide speaks of one voice server only. */
    private Optional<String> others() {
      String names =
          site.voiceServers().stream()
              .skip(1)
              .map(it -> "`" + it.name() + "`")
              .collect(joining(", "));
      return names.isEmpty()
          ? Optional.empty()
          : Optional.of(
              "Look into the same folder on %s, and copy there what is missing".formatted(names));
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
}
