package dev.ixm.runbook.license;

import com.google.common.base.Ascii;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.procedure.LicenseActivation;
import dev.ixm.licensing.procedure.LicenseProcedure.Occasion;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.site.LicenseWords;
import dev.ixm.runbook.site.RunningSite;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;

/** The way of a changed license from who grants it to the server that asks for it. */
record LicenseSteps(
    SiteView site, Server holder, License license, LicenseActivation activation, Draft draft) {

  private static final Party SITE = Party.of(Party.Kind.SITE);
  private static final Source MANAGER = Source.of(12, "Configuring Web License Manager");
  private static final Source OFFLINE = Source.of(13, "Offline Verification");
  private static final Source UPGRADES = Source.of(13, "License Upgrades");
  private static final Source RESTART = Source.of(13, "Installing the Messaging License");

  private static final Key GRANTED = Key.of("grant of the changed license");
  private static final Key HOST_ID = Key.of("Host ID for the changed license");
  private static final Key AT_HAND = Key.of("changed license where the program asks for it");

  /** That a server works by a license. */
  static Effect active(Server holder, License license) {
    return Key.of("license in force", holder).is(license.toString());
  }

  void write(Occasion occasion) {
    if (license.type() == LicenseType.WEBLM) {
      if (occasion == Occasion.HARDWARE_CHANGE) {
        hostId();
      }
      order(occasion);
      atTheManager();
    } else if (site.verifiesOffline()) {
      order(occasion);
      file();
    } else {
      Step.Builder order = order(occasion).setting(AT_HAND, Key.YES);
      if (occasion == Occasion.HARDWARE_CHANGE) {
        order.condition("the hardware was changed before: the first time it is enough to activate");
      }
    }
    clock();
    activate();
    restart();
  }

  private Party manager() {
    return site.licenseServer().map(Party::of).orElse(Party.of(Party.Kind.LICENSE_SERVER));
  }

  private void hostId() {
    draft
        .step(manager(), "license.host-id", Action.OBTAIN, "Record the new `Primary Host ID`")
        .addHow("In the Web License Manager, as administrator: `Server properties`")
        .why("The license file is made for one computer; without, the program is in Demo Mode")
        .setting(HOST_ID, Key.YES)
        .source(MANAGER);
  }

  private Step.Builder order(Occasion occasion) {
    Step.Builder step =
        draft
            .step(SITE, "license.order", Action.OBTAIN, "Have customer service change the license")
            .setting(GRANTED, Key.YES)
            .source(UPGRADES);
    switch (occasion) {
      case RENEWAL ->
          step.addHow("For a new term" + until())
              .warning(
                  "Order it well ahead: after the last day the program works at a quarter of its"
                      + " capacity, then in Demo Mode")
              .guide(13, "License Expiration");
      case UPGRADE -> upgrade(step.addHow("For " + granted()));
      default -> step.addHow("Tell it of the new hardware");
    }
    if (occasion == Occasion.HARDWARE_CHANGE && license.type() == LicenseType.WEBLM) {
      step.addHow("Send the Host ID to the vendor, who returns a license file (XML)")
          .needing(HOST_ID.is(Key.YES), MANAGER)
          .addWaitsFor(Draft.id("license.host-id", manager()));
    }
    return step;
  }

  /** Who is not asked over the Internet is told nothing, but sent a file. */
  private void upgrade(Step.Builder step) {
    if (site.verifiesOffline()) {
      step.expected("A new license file comes");
      return;
    }
    step.expected("An email says when the license can be refreshed")
        .warning(
            "From then on the program works as before for %s days at most, then in Demo Mode"
                .formatted(site.facts().get(LicensePolicy.KIND).upgradeGrace().toDays()));
    if (license.type() == LicenseType.WEBLM) {
      step.addHow(
          "If it wants a new Host ID: Web License Manager, `Server properties`, `Primary Host ID`");
    }
  }

  private String until() {
    return ", until " + license.expirationDate().map(Object::toString).orElse(Markdown.BLANK);
  }

  private String granted() {
    return LicenseWords.grants(license);
  }

  private void atTheManager() {
    draft
        .step(manager(), "license.install", Action.INSTALL, "Install the changed license file")
        .addHow("In the Web License Manager, as administrator: `Install License`")
        .addHow("`Accept License Agreement`, `Choose file`, `Install`")
        .expected(
            "`Licensed products` > `IXM` > `IXM` > `View License Capacity` shows " + granted())
        .addWaitsFor("license.order")
        .needing(GRANTED.is(Key.YES), MANAGER)
        .setting(AT_HAND, Key.YES)
        .source(MANAGER);
  }

  private void file() {
    draft
        .step(Party.of(holder), "license.file", Action.COPY, "Copy the license file to this server")
        .addHow("To its hard drive, with the USB key attached")
        .addWaitsFor("license.order")
        .needing(GRANTED.is(Key.YES), OFFLINE)
        .setting(AT_HAND, Key.YES)
        .source(OFFLINE);
  }

  private void clock() {
    draft
        .step(Party.of(holder), "license.clock", Action.VERIFY, "Look whether the clock is right")
        .expected("Date and time of this server are right, and stay so")
        .warning("A change of the clock afterwards can end the license")
        .setting(Keys.clock(holder.name()), Key.YES)
        .source(activation.before().get(0).source());
  }

  private void activate() {
    String before =
        draft.last(license.type() == LicenseType.WEBLM ? manager() : SITE).orElseThrow();
    Step.Builder step =
        draft.step(
            Party.of(holder),
            "license.activate",
            Action.CONFIGURE,
            "Refresh the license with `%s`".formatted(activation.program()));
    if (license.type() != LicenseType.WEBLM) {
      step.addHow(
          "Where this program is, the guide does not say: look in the folder %s"
              .formatted(ProductPath.quoted(site.folder(holder))));
    }
    activation.inputs().forEach(it -> step.addHow("At hand: " + it + known(it)));
    activation.steps().forEach(it -> step.addHow(sentence(it.action())));
    step.expected("The license shows " + granted())
        .addWaitsFor(before)
        .needingInferred(RunningSite.product(holder), activation.source())
        .needing(AT_HAND.is(Key.YES), activation.source())
        .needing(Keys.clock(holder.name()).is(Key.YES), activation.before().get(0).source())
        .addEffects(active(holder, license))
        .source(activation.source());
    if (activation.restart() == Level.SHOULD) {
      step.setting(Keys.restartDue(holder.name()), Key.YES);
    }
  }

  /** Of what is asked a deployment knows one thing; a key and a file are not written down. */
  private String known(String input) {
    if (site.verifiesOffline()) {
      return "";
    }
    return site.licenseServer()
        .filter(it -> input.contains("license server"))
        .flatMap(it -> it.addresses().stream().findFirst())
        .map(it -> ": `" + it + "`")
        .orElse(": " + Markdown.BLANK);
  }

  private static String sentence(String action) {
    return Ascii.toUpperCase(action.charAt(0)) + action.substring(1);
  }

  private void restart() {
    draft
        .step(Party.of(holder), "license.restart", Restart.plain())
        .why("New parameters of the license come into force")
        .expected(
            site.isHighAvailability()
                ? "The services of the product run; the other servers take the license from here"
                : "The services of the product run")
        .level(activation.restart())
        .basis(activation.restart() == Level.SHOULD ? Basis.STATED : Basis.INFERRED)
        .source(RESTART);
  }
}
