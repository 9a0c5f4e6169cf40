package dev.ixm.runbook.mirroring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * What can be done with a Consolidated server that is mirrored, from the first job to a new Target.
 *
 * <p>Source: guide chapter 21.
 */
public final class MirroringProcedure implements Procedure {

  private final Mirrored kind;
  private final ProcedureInfo info;

  private MirroringProcedure(Mirrored kind, String title, String sentence, String section) {
    this.kind = kind;
    this.info =
        new ProcedureInfo(
            "mirroring." + Ascii.toLowerCase(kind.name()),
            title,
            sentence,
            Source.of(21, section),
            ImmutableList.of());
  }

  /** {@return all of them} */
  public static ImmutableList<Procedure> all() {
    return ImmutableList.of(
        new MirroringProcedure(
            Mirrored.PROTECTION,
            "Protection of the Consolidated server",
            "The Consolidated server of a site that runs is mirrored onto a backup server.",
            "Introduction"),
        new MirroringProcedure(
            Mirrored.FAILOVER,
            "WAN failover of the Consolidated server",
            "The Consolidated server has failed, and its backup in another network takes over.",
            "Triggering Failover (WAN)"),
        new MirroringProcedure(
            Mirrored.REVERSAL,
            "Reversal of the protection",
            "The failed server is repaired with its data, and backs up the one that took over.",
            "Failover Recovery"),
        new MirroringProcedure(
            Mirrored.REBUILDING,
            "Rebuilding of the backup",
            "The failed server lost its data, is set up anew, and backs up the one that took over.",
            "Failover Recovery"));
  }

  @Override
  public ProcedureInfo info() {
    return info;
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return MirroredConsolidated.objection(site, kind).map(info::objection).stream()
        .collect(toImmutableList());
  }

  /** Before the protection the site runs; else the Source is down, and what mirrors it is there. */
  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    return start(site, kind);
  }

  static SiteState start(SiteView site, Mirrored kind) {
    SiteState runs = SiteState.installed(site);
    if (kind == Mirrored.PROTECTION) {
      return runs;
    }
    ImmutableList<Server> sources = site.mirroring().sources();
    Stream<Effect> down =
        runs.facts().stream()
            .map(Effect::key)
            .filter(key -> sources.stream().anyMatch(it -> it.name().equals(key.place())))
            .map(key -> key.is(Key.NONE));
    Stream<Effect> mirrored =
        Stream.concat(
                Stream.of(Mirrored.CONSOLE, Mirrored.JOB, Mirrored.LICENSED, Mirrored.VERIFIED),
                site.mirroring().targets().stream()
                    .flatMap(
                        it -> Stream.of(Mirrored.program(it.name()), Mirrored.cards(it.name()))))
            .map(key -> key.is(Key.YES));
    return runs.with(Stream.concat(down, mirrored).toList());
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    Stream<Effect> facts =
        kind == Mirrored.FAILOVER
            ? WanFailover.voiceServers(site).stream().flatMap(it -> told(site, it.name()))
            : Stream.of(Mirrored.PROTECTED.is(Key.YES));
    return facts.map(fact -> Need.stated(fact, info.source())).collect(toImmutableList());
  }

  private static Stream<Effect> told(SiteView site, String server) {
    String target = site.mirroring().targets().get(0).name();
    return Stream.of(
        Keys.running(server, Services.MOBILINK_REMOTE).is(Key.YES),
        Keys.disabled(server, Services.MOBILINK_REMOTE).is(Key.NONE),
        Mirrored.consolidated(server).is(target),
        Mirrored.UMST.is(target));
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    return MirroredConsolidated.of(site, kind);
  }
}
