package dev.ixm.runbook.platform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The installation of a site with servers on Amazon Web Services: they are bought first, and the
 * rest is that of any site. Source: guide chapter 25.
 */
public final class AwsInstallation extends PlatformInstallation {

  private static final Source SOURCE = Source.of(25, "Pre-requisites");
  private static final String OPEN = "its processors, memory and disks: ";
  private static final Key ACCOUNT = Key.of("account with Amazon Web Services");
  private static final Key PBX = Key.of("working of the PBX at Amazon Web Services");

  /** For whoever lists procedures. */
  public AwsInstallation() {
    super(
        PlatformKind.AWS,
        new ProcedureInfo(
            "aws.installation",
            "Installation on AWS",
            "Servers are bought from Amazon Web Services and become a site that people can use.",
            SOURCE,
            ImmutableList.of()));
  }

  @Override
  Stream<Effect> wanted(Groundwork work) {
    return Stream.of(PBX.is(Key.YES));
  }

  @Override
  void prepare(Groundwork work, Inputs inputs) {
    work.step("aws.account", Action.OBTAIN, "Open an account with Amazon Web Services")
        .setting(ACCOUNT, Key.YES)
        .source(SOURCE);
    Step.Builder servers =
        work.step(
                "aws.servers",
                Action.OBTAIN,
                "Buy and set up the servers: " + work.servers().size())
            .addHow("CPU, memory and disks: at least those of servers on the premises")
            .addHow("Several servers: in one virtual network")
            .addHow("The PBX runs on one of them, or on one more there")
            .addAllHow(manager(work.site()));
    servers.needing(ACCOUNT.is(Key.YES), SOURCE).source(SOURCE);
    for (Server server : work.servers()) {
      servers.addHow("`%s`: %s".formatted(server.name(), what(work, server)));
      servers.setting(Groundwork.machine(server), Key.YES);
    }
  }

  /** The PBX has its step, which comes when it has a server. */
  @Override
  Step adapted(Step step, Groundwork work) {
    if (!step.id().equals("pbx.ready")) {
      return step;
    }
    Step.Builder pbx = Step.builder().from(step);
    pbx.how(
        Iterables.concat(
            ImmutableList.of("On one of the servers at AWS, or on one more there"), step.how()));
    work.servers().forEach(it -> pbx.needing(Groundwork.machine(it).is(Key.YES), SOURCE));
    return pbx.addWaitsFor("aws.servers").setting(PBX, Key.YES).source(SOURCE).build();
  }

  /** An instance with enough of all for a server of which none is stated. */
  private static String instance(SiteView site, Server server) {
    HardwareProfile profile = site.profile(server);
    return site.facts().get(AwsCatalog.KIND).instances().stream()
        .filter(
            it ->
                it.vCpus() >= profile.logicalProcessors()
                    && it.memory().compareTo(profile.memory()) >= 0)
        .findFirst()
        .map(it -> ", such as `%s`".formatted(it.model()))
        .orElse("");
  }

  /** Where the license manager may stand, if nobody knows whether there is one. */
  private static ImmutableList<String> manager(SiteView site) {
    return site.stated().license().isPresent()
        ? ImmutableList.of()
        : ImmutableList.of(
            "For a `WebLM License`: with the license manager in that network, it needs no Internet;"
                + " with it elsewhere, the server that holds the license does");
  }

  /** What a server has to have; a blank if the guide has no figures and the site no instance. */
  private static String what(Groundwork work, Server server) {
    List<String> known = new ArrayList<>();
    server
        .platform()
        .flatMap(Platform::instanceType)
        .map(type -> "`" + Draft.line(type) + "`")
        .ifPresent(known::add);
    boolean open = known.isEmpty();
    work.resources(server)
        .map(needed -> open ? needed + instance(work.site(), server) : needed)
        .ifPresent(known::add);
    return known.isEmpty() ? OPEN + Markdown.BLANK : String.join("; ", known);
  }
}
