package dev.ixm.model.client.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.software.ClientComputer;
import dev.ixm.model.software.ClientProgram;
import dev.ixm.model.software.ClientUse;
import dev.ixm.model.software.ClientWorkstation;
import dev.ixm.model.software.SoftwareCatalog;
import java.util.Collections;
import java.util.Optional;

/** The computers of the site's users. */
public final class ClientRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          forEachClient(
              rule("client.memory.minimum", SHOULD, source("G01-003"))
                  .figure("limit", facts -> least(facts).memory()),
              (facts, client, here) ->
                  here.at("memory").atLeast(client.memory(), least(facts).memory())),
          forEachClient(
              rule("client.processor-speed.minimum", SHOULD, source("G01-004"))
                  .figure("limit", facts -> least(facts).processorSpeed()),
              (facts, client, here) ->
                  here.at("processorSpeed")
                      .atLeast(client.processorSpeed(), least(facts).processorSpeed())),
          forEachClient(
              rule("client.minimum.exceeded", SHOULD, source("G01-006"))
                  .inferred()
                  .figure("memory", facts -> least(facts).memory())
                  .figure("speed", facts -> least(facts).processorSpeed()),
              ClientRules::moreThanTheMinimum),
          forEachClient(
              rule("client.audio.devices", SHOULD, source("G01-002")),
              (facts, client, here) ->
                  here.at("audioDevices")
                      .require(
                          client.audioDevices(),
                          devices -> devices.containsAll(least(facts).devices()),
                          Bound.including(least(facts).devices()))),
          forEachClient(
              rule("client.audio.formats", MUST, source("G01-008")),
              (facts, client, here) ->
                  here.at("audioFormats")
                      .require(
                          client.audioFormats(),
                          formats -> !Collections.disjoint(formats, least(facts).audioFormats()),
                          Bound.oneOf(least(facts).audioFormats()))),
          forEachClient(
              rule("client.web-access.browser", MUST, source("G01-007"))
                  .figure("programs", facts -> names(facts, ClientUse.WEB_ACCESS)),
              (facts, client, here) -> program(ClientUse.WEB_ACCESS, facts, client, here)),
          forEachClient(
              rule("client.outlook.version", MUST, source("G01-009"))
                  .figure("programs", facts -> names(facts, ClientUse.OUTLOOK_PLUG_IN)),
              (facts, client, here) -> program(ClientUse.OUTLOOK_PLUG_IN, facts, client, here)));

  private ClientRules() {}

  private static Source source(String statement) {
    return Source.of(1, "Minimum Hardware Specifications", statement);
  }

  private static ClientWorkstation least(ReleaseFacts facts) {
    return facts.get(SoftwareCatalog.KIND).workstation();
  }

  private interface Check {
    void judge(ReleaseFacts facts, ClientComputer client, FindingCollector here);
  }

  private static Rule<Deployment> forEachClient(RuleSketch sketch, Check check) {
    return sketch.forSite(
        (site, findings) -> {
          FindingCollector list = findings.at("clients");
          ImmutableList<ClientComputer> clients = site.stated().clients();
          if (clients.isEmpty()) {
            list.notStated();
          }
          for (int i = 0; i < clients.size(); i++) {
            check.judge(
                site.facts(), clients.get(i), list.at(i).with("client", clients.get(i).name()));
          }
        });
  }

  /** The guide says that the minimum has to be adjusted then, but not by how much. */
  private static void moreThanTheMinimum(
      ReleaseFacts facts, ClientComputer client, FindingCollector here) {
    ClientWorkstation least = least(facts);
    if (client.otherPrograms().filter(others -> !others).isPresent()
        || isMore(client.memory(), least.memory())
        || isMore(client.processorSpeed(), least.processorSpeed())) {
      return;
    }
    if (client.otherPrograms().isEmpty()) {
      here.at("otherPrograms").notStated();
    } else if (client.memory().isPresent() && client.processorSpeed().isPresent()) {
      here.at("memory")
          .with("processorSpeed", client.processorSpeed().get())
          .breach(client.memory().get(), Bound.moreThan(least.memory()));
    } else {
      notStated(here.at("memory"), client.memory());
      notStated(here.at("processorSpeed"), client.processorSpeed());
    }
  }

  private static <T extends Comparable<? super T>> boolean isMore(Optional<T> actual, T least) {
    return actual.filter(value -> value.compareTo(least) > 0).isPresent();
  }

  private static void notStated(FindingCollector here, Optional<?> fact) {
    if (fact.isEmpty()) {
      here.notStated();
    }
  }

  /** Judges a computer that is used for something; one of the programs will do. */
  private static void program(
      ClientUse use, ReleaseFacts facts, ClientComputer client, FindingCollector here) {
    if (client.uses().isEmpty()) {
      here.at("uses").notStated();
    } else if (client.uses().contains(use)) {
      ImmutableList<ClientProgram> programs = facts.get(SoftwareCatalog.KIND).clientPrograms(use);
      if (client.programs().isEmpty()) {
        here.at("programs").notStated();
      } else if (programs.stream().noneMatch(program -> works(program, client))) {
        noneWorks(programs, client, here.at("programs"));
      }
    }
  }

  private static boolean works(ClientProgram program, ClientComputer client) {
    return version(program, client).filter(program::works).isPresent();
  }

  private static Optional<Integer> version(ClientProgram program, ClientComputer client) {
    return Optional.ofNullable(client.programs().get(program.name()));
  }

  /** One that is too old has to be renewed; without any, one has to be installed. */
  private static void noneWorks(
      ImmutableList<ClientProgram> programs, ClientComputer client, FindingCollector here) {
    programs.stream()
        .filter(program -> version(program, client).isPresent())
        .findFirst()
        .ifPresentOrElse(
            old ->
                here.at(old.name())
                    .atLeast(version(old, client), old.minimumVersion().orElseThrow()),
            () ->
                here.breach(
                    client.programs().keySet(),
                    Bound.oneOf(programs.stream().map(ClientProgram::name).toList())));
  }

  private static ImmutableList<String> names(ReleaseFacts facts, ClientUse use) {
    return facts.get(SoftwareCatalog.KIND).clientPrograms(use).stream()
        .map(ClientRules::text)
        .collect(toImmutableList());
  }

  private static String text(ClientProgram program) {
    return program.minimumVersion().isPresent()
        ? "%s %s or later".formatted(program.name(), program.minimumVersion().getAsInt())
        : program.name();
  }
}
