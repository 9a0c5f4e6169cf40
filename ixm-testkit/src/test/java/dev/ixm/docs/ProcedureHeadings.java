package dev.ixm.docs;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.testkit.contract.ProcedureContract;
import dev.ixm.testkit.fixture.SampleSite;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Which procedures do what stands under which heading of the guide, found out by planning them. */
final class ProcedureHeadings implements ProcedureContract {

  /** A heading of the guide. */
  record Heading(int chapter, String text) implements Comparable<Heading> {

    @Override
    public int compareTo(Heading other) {
      return chapter == other.chapter
          ? text.compareTo(other.text)
          : Integer.compare(chapter, other.chapter);
    }
  }

  private final Procedures procedures;
  private final SetMultimap<Heading, String> ids = TreeMultimap.create();

  private ProcedureHeadings(Procedures procedures) {
    this.procedures = procedures;
  }

  /** {@return the ids of procedures by heading, both in order} */
  static SetMultimap<Heading, String> of(Procedures procedures) {
    ProcedureHeadings headings = new ProcedureHeadings(procedures);
    all().forEach(site -> headings.plans(site).forEach(headings::add));
    return headings.ids;
  }

  private void add(Plan plan) {
    String id = plan.procedure().id();
    add(plan.procedure().source(), id);
    plan.runbook().steps().forEach(step -> add(step.source(), id));
  }

  /** A heading below another can be cited with it before, joined by a dash. */
  private void add(Source source, String id) {
    ids.put(new Heading(source.chapter(), source.heading()), id);
    for (String part : Splitter.on(" - ").split(source.heading())) {
      ids.put(new Heading(source.chapter(), part), id);
    }
  }

  @Override
  public Procedures procedures() {
    return procedures;
  }

  @Override
  public Arbitrary<Deployment> sites() {
    return Arbitraries.of(all());
  }

  /** Sites that differ in what makes the guide speak of them in different places. */
  private static ImmutableList<Deployment> all() {
    ImmutableList.Builder<Deployment> all = ImmutableList.builder();
    for (Deployment site :
        ImmutableList.of(SampleSite.SMALL_OFFICE.deployment(), withEverything())) {
      for (WindowsVersion version : WindowsVersion.values()) {
        all.add(each(site, it -> it.operatingSystem(OperatingSystem.of(version))));
      }
      for (PlatformKind kind : PlatformKind.values()) {
        all.add(each(site, it -> it.platform(Platform.builder().kind(kind).asp130("4.0").build())));
      }
      all.add(Deployment.builder().from(site).edition(Edition.JITC).build());
    }
    all.add(mirrored(withEverything(), MirroringVariant.LAN));
    return all.build();
  }

  private static Deployment each(Deployment site, UnaryOperator<Server.Builder> change) {
    return Deployment.builder()
        .from(site)
        .servers(
            site.servers().stream()
                .map(it -> change.apply(Server.builder().from(it)).build())
                .toList())
        .build();
  }

  private static Deployment withEverything() {
    Deployment site = SampleSite.HIGH_AVAILABILITY.deployment();
    Deployment.Builder all = Deployment.builder();
    all.from(site)
        .addLanguages("German")
        .addServers(remote("CSE-ONE", Role.REMOTE_CSE, 1), remote("CSE-TWO", Role.REMOTE_CSE, 2))
        .addServers(remote("WEB-ONE", Role.REMOTE_WEB, 1))
        .pbx(
            site.pbx()
                .map(
                    it ->
                        Pbx.builder()
                            .from(it)
                            .transport(SipTransport.TLS)
                            .mwiFailover(MwiFailover.ON)
                            .build()));
    return mirrored(all.build(), MirroringVariant.WAN);
  }

  private static Deployment mirrored(Deployment site, MirroringVariant variant) {
    return Deployment.builder()
        .from(site)
        .mirroring(
            site.mirroring().map(it -> Mirroring.builder().from(it).variant(variant).build()))
        .build();
  }

  private static Server remote(String name, Role role, int number) {
    return Server.builder().name(name).addRoles(role).number(number).build();
  }
}
