package dev.ixm.runbook.gdpr;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.gdpr.Erasure;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.Wizard;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * How the data of a caller who asks for it are removed. The caller's number is no part of the plan.
 *
 * <p>The guide names no server. The tool comes with the product where the installer asks for it and
 * is told to include it: on the single or the Consolidated server, whose changes reach the others.
 * Where no installer asks, it is looked for on the first voice server. Source: guide chapter 10,
 * Removing a Caller's Details from the Database.
 */
public final class CallerErasure implements Procedure {

  private static final Source SOURCE =
      Source.of(10, "Removing a Caller’s Details from the Database");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "gdpr.erasure",
          "Removal of a caller's data",
          "What a site that runs knows of a caller is removed, because the caller asks for it.",
          SOURCE,
          ImmutableList.of());

  private static final Key ERASED = Key.of("removal of the caller's data");
  private static final Key SEEN = Key.of("sight of the tool that removes callers");
  private static final Source INSTALLATION = Source.of(10, "Installation");

  /** For whoever lists procedures. */
  public CallerErasure() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  /** The site runs, and the tool was installed with it. */
  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return SiteState.installed(site)
        .with(place(site).map(CallerErasure::tool).map(key -> key.is(Key.YES)).toList());
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsWithoutVoiceServer(site);
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    return ImmutableList.of(Need.stated(ERASED.is(Key.YES), SOURCE));
  }

  /** Another caller may ask for it. */
  @Override
  public boolean isRepeated(Inputs inputs) {
    return true;
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft = new Draft("Removal of a caller's data from " + Draft.name(site));
    place(site).forEach(server -> write(site, draft, server));
    return draft.finish();
  }

  private static Stream<Server> place(SiteView site) {
    return Stream.concat(
            site.order().stream().filter(server -> isAsked(site, server)),
            site.voiceServers().stream())
        .limit(1);
  }

  private static boolean isAsked(SiteView site, Server server) {
    return Wizard.find(
            SiteView.role(server), site.stated().edition(), Occasion.INSTALLATION, site.facts())
        .flatMap(it -> it.find(Question.GDPR))
        .isPresent();
  }

  private static Key tool(Server server) {
    return Keys.files(server.name(), Erasure.PROGRAM);
  }

  private static void write(SiteView site, Draft draft, Server server) {
    Party party = Party.of(server);
    draft
        .step(party, "gdpr.tool", Action.VERIFY, "Look for the tool that removes callers")
        .addHow("In " + ProductPath.quoted(site.folder(server) + "\\GDPR\\ForgetMe"))
        .addHow("If it is not there: the guide does not say how it comes later, ask the vendor")
        .expected(
            "`%s` is there%s"
                .formatted(
                    Erasure.PROGRAM,
                    isAsked(site, server)
                        ? ", since `Yes` was the answer when the installer asked"
                        : ""))
        .needing(tool(server).is(Key.YES), INSTALLATION)
        .setting(SEEN, Key.YES)
        .source(INSTALLATION);
    draft
        .step(party, "gdpr.forget", Action.CONFIGURE, "Remove what is known of the caller")
        .addHow(
            "Run `"
                + Erasure.PROGRAM
                + "`, enter the caller's telephone number, `"
                + Erasure.BUTTON
                + "`")
        .addHow("Enter the next number, or `Exit`")
        .warning("All that refers to the number goes, for good: compare each digit before")
        .expected("The tool counts the entries that it has removed")
        .needing(SEEN.is(Key.YES), INSTALLATION)
        .setting(ERASED, Key.YES)
        .source(SOURCE);
  }
}
