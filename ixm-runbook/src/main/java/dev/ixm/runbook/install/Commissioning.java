package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.LanguagePacks;
import dev.ixm.runbook.site.ServerAddress;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.stream.Stream;

/**
 * What other documents describe, and an installation needs before the first server and after the
 * last. Source: guide chapter 1, Standard Installation Summary.
 */
final class Commissioning {

  static final String PBX = "pbx.ready";

  private static final Party SITE = Party.of(Party.Kind.SITE);
  private static final Party CLIENT = Party.of(Party.Kind.CLIENT);
  private static final Source SOURCE = Source.of(1, "Standard Installation Summary");
  private static final Source PASSWORD_RULES = Source.of(9, "JITC Passwords");
  private static final String PASSWORDS = "site.password-rules";
  private static final Key STRICT = Key.of("password rules of JITC");
  private static final Key CONNECTED = Key.of("normal operation of the PBX");
  private static final Key COMPANY = Key.of("configuration of the company");
  private static final Key GREETINGS = Key.of("greetings of the company");
  private static final Key INTEGRATED = Key.of("integration with the PBX");

  private final SiteView site;
  private final Draft draft;

  Commissioning(SiteView site, Draft draft) {
    this.site = site;
    this.draft = draft;
  }

  void pbx() {
    draft
        .step(Party.of(Party.Kind.PBX), PBX, Action.INSTALL, "Have the PBX in normal operation")
        .addHow("Install, configure and connect it as its own documents say")
        .setting(CONNECTED, Key.YES)
        .source(SOURCE);
  }

  /** Writes the company's configuration, and gives its step. */
  String company() {
    if (switchesPasswordRulesOn(site)) {
      passwordRules();
    }
    Step.Builder company =
        step(SITE, "site.company", Action.CONFIGURE, "Configure the company and its users")
            .addHow("As the Server Configuration Guide says")
            .addAllHow(languages())
            .addWaitsFor(Handover.LOGINS)
            .needingInferred(Keys.LOGINS.is(Key.YES), SOURCE)
            .addAllNeeds(
                site.voiceServers().stream()
                    .flatMap(it -> LanguagePacks.installed(site, it))
                    .map(fact -> Need.inferred(fact, SOURCE))
                    .toList())
            .setting(COMPANY, Key.YES);
    if (switchesPasswordRulesOn(site)) {
      company.addWaitsFor(PASSWORDS).needingInferred(STRICT.is(Key.YES), PASSWORD_RULES);
    }
    return "site.company";
  }

  private ImmutableList<String> languages() {
    ImmutableList<String> packs = LanguagePacks.of(site);
    return packs.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            "`Company Properties` > `Company Languages`: `Add` %s, and choose the default"
                .formatted(String.join(", ", packs)));
  }

  /** Under JITC the installation does it. */
  private static boolean switchesPasswordRulesOn(SiteView site) {
    return site.hasHighSecurityPasswords() && !site.isJitc();
  }

  private void passwordRules() {
    draft
        .step(SITE, PASSWORDS, Action.ENABLE, "Switch the password rules of JITC on")
        .addHow("`IXM Admin` > `Configuration` > `Advanced`")
        .addHow("What the setting is called there, the guide does not say")
        .why("The site wants them, and users get their passwords next")
        .expected("A password of a user that breaks them is refused")
        .addWaitsFor(Handover.LOGINS)
        .needingInferred(Keys.LOGINS.is(Key.YES), PASSWORD_RULES)
        .setting(STRICT, Key.YES)
        .source(PASSWORD_RULES);
  }

  /**
   * Writes from the company's greetings to the clients.
   *
   * @return the steps that have to be done before the site is accepted
   */
  ImmutableSet<String> write() {
    step(SITE, "site.greetings", Action.CONFIGURE, "Record the company's greetings")
        .addHow("As chapter 22 of the Server Configuration Guide says")
        .needingInferred(COMPANY.is(Key.YES), SOURCE)
        .setting(GREETINGS, Key.YES)
        .addWaitsFor("site.company");
    step(SITE, "site.modules", Action.INSTALL, "Add optional modules")
        .level(Level.MAY)
        .addWaitsFor("site.greetings");
    Step.Builder integration =
        step(SITE, "site.integration", Action.CONFIGURE, "Integrate the product with the PBX")
            .addHow("As the integration document of this PBX says")
            .addHow(
                "If SIP needs other settings: `SIP Configuration Tool` among the product's"
                    + " programs")
            .addAllHow(ContactCenter.ports(site))
            .addAllHow(tls())
            .needing(CONNECTED.is(Key.YES), SOURCE)
            .setting(INTEGRATED, Key.YES)
            .addWaitsFor(PBX)
            .addWaitsFor("site.modules");
    if (site.stated().servers().stream().anyMatch(server -> server.faxPorts().orElse(0) > 0)) {
      integration.addHow("Fax has to come as Group 3 (ITU-T T.30, T.4 and T.6)");
    }
    Step.Builder desktop =
        step(CLIENT, "client.desktop", Action.INSTALL, "Install iLink Pro Desktop")
            .level(Level.MAY)
            .addWaitsFor("site.integration");
    site.order().stream()
        .limit(1)
        .map(
            server ->
                "`UCClientManager.%%s` on %%s, from %s of `%s`"
                    .formatted(
                        ProductPath.quoted(site.folder(server) + "\\WebClient\\Download"),
                        server.name()))
        .forEach(
            line ->
                desktop.addHow(line.formatted("exe", "Windows"), line.formatted("dmg", "a Mac")));
    desktop.addHow(
        "Or from the page `user.` of the company's domain: `Software Downloads`, `iLink Pro"
            + " Desktop`");
    step(CLIENT, "client.devices", Action.INSTALL, "Install the mobile client")
        .addHow("From the store of the device, as chapter 7 of the Client Application Guide says")
        .level(Level.MAY)
        .addWaitsFor("site.integration");
    return ImmutableSet.of("site.integration", "client.desktop", "client.devices");
  }

  /** The other end, which only its own documents describe. */
  private ImmutableList<String> tls() {
    return site.usesTls()
        ? ImmutableList.of(
            "Set TLS up on the PBX too, as its own documents say: both ends have to use it"
                + " (chapter 14, Architecture)")
        : ImmutableList.of();
  }

  /** Whether the PBX sends calls to a voice server that is new, or was taken out. */
  static Effect routed(Server server) {
    return Key.of("calls from the PBX", server).is(Key.YES);
  }

  /**
   * Writes that the PBX gets to know voice servers, when they are in step and people work.
   *
   * @return the step
   */
  String route(Iterable<Server> voiceServers) {
    Step.Builder step =
        draft
            .step(
                Party.of(Party.Kind.PBX),
                "pbx.routes",
                Action.CONFIGURE,
                "Have the PBX send its calls to each of these voice servers")
            .addHow("As the integration document of this PBX says")
            .addAllHow(ContactCenter.ports(site))
            .addAllHow(tls())
            .addWaitsFor(Handover.LOGINS)
            .source(SOURCE)
            .basis(Basis.INFERRED);
    for (Server server : voiceServers) {
      step.addHow(ServerAddress.line(server))
          .addAllWaitsFor(draft.last(Party.of(server)).stream().toList())
          .needingInferred(Keys.inStep(server.name()).is(Key.YES), SOURCE)
          .addAllNeeds(
              LanguagePacks.installed(site, server)
                  .filter(fact -> server.roles().contains(Role.SECONDARY))
                  .map(fact -> Need.inferred(fact, SOURCE))
                  .toList())
          .addEffects(routed(server));
    }
    return "pbx.routes";
  }

  /** What a site has that was commissioned. */
  static Stream<Need> goal(SiteView site) {
    Stream<Key> strict = switchesPasswordRulesOn(site) ? Stream.of(STRICT) : Stream.empty();
    return Stream.concat(Stream.of(COMPANY, GREETINGS, INTEGRATED), strict)
        .map(key -> Need.stated(key.is(Key.YES), SOURCE));
  }

  private Step.Builder step(Party party, String topic, Action action, String what) {
    return draft.step(party, topic, action, what).source(SOURCE);
  }
}
