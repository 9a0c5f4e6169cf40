package dev.ixm.model.client.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.software.AudioDevice;
import dev.ixm.model.software.AudioFormat;
import dev.ixm.model.software.ClientComputer;
import dev.ixm.model.software.ClientProgram;
import dev.ixm.model.software.ClientUse;
import dev.ixm.model.software.ClientWorkstation;
import dev.ixm.model.software.SoftwareCatalog;
import java.util.Collections;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The computers of the site's users. */
public final class ClientRules {

  private static final Source SOURCE = Source.of(1, "Minimum Hardware Specifications");
  private static final SoftwareCatalog CATALOG =
      ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(SoftwareCatalog.KIND);
  private static final ClientWorkstation LEAST = CATALOG.workstation();
  private static final DataSize MEMORY = LEAST.memory();
  private static final Frequency SPEED = LEAST.processorSpeed();

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          forEachClient(
              RuleInfo.of(
                  "client.memory.minimum",
                  SHOULD,
                  "users' computers have 512 MiB of memory",
                  SOURCE),
              (client, here) ->
                  here.at("memory")
                      .require(
                          client.memory(),
                          memory -> memory.compareTo(MEMORY) >= 0,
                          "at least " + MEMORY)),
          forEachClient(
              RuleInfo.of(
                  "client.processor-speed.minimum",
                  SHOULD,
                  "the processors of users' computers run at 2 GHz or faster",
                  SOURCE),
              (client, here) ->
                  here.at("processorSpeed")
                      .require(
                          client.processorSpeed(),
                          speed -> speed.compareTo(SPEED) >= 0,
                          "at least " + SPEED)),
          forEachClient(
              RuleInfo.of(
                  "client.minimum.exceeded",
                  SHOULD,
                  "a user's computer with further programs has more than the minimum",
                  SOURCE,
                  Basis.INFERRED),
              ClientRules::moreThanTheMinimum),
          forEachClient(
              RuleInfo.of(
                  "client.audio.devices",
                  SHOULD,
                  "users' computers have a sound card and speakers",
                  SOURCE),
              (client, here) ->
                  here.at("audioDevices")
                      .require(
                          client.audioDevices(),
                          devices -> devices.containsAll(LEAST.devices()),
                          Joiner.on(", ").join(AudioDevice.values()))),
          forEachClient(
              RuleInfo.of(
                  "client.audio.formats",
                  MUST,
                  "users' computers have a media player for MP3 or for WAV that suits GSM",
                  SOURCE),
              (client, here) ->
                  here.at("audioFormats")
                      .require(
                          client.audioFormats(),
                          formats -> !Collections.disjoint(formats, LEAST.audioFormats()),
                          Joiner.on(" or ").join(AudioFormat.values()))),
          program(
              ClientUse.WEB_ACCESS,
              RuleInfo.of(
                  "client.web-access.browser",
                  MUST,
                  "users of Web Access have a browser that it works with",
                  SOURCE)),
          program(
              ClientUse.OUTLOOK_PLUG_IN,
              RuleInfo.of(
                  "client.outlook.version",
                  MUST,
                  "users of the Outlook plug-in have Outlook 2002 or later",
                  SOURCE)));

  private ClientRules() {}

  private static Rule<Deployment> forEachClient(
      RuleInfo info, BiConsumer<ClientComputer, FindingCollector> check) {
    return DeploymentRule.of(
        info,
        (deployment, findings) -> {
          FindingCollector list = findings.at("clients");
          if (deployment.clients().isEmpty()) {
            list.notStated();
          }
          for (int i = 0; i < deployment.clients().size(); i++) {
            ClientComputer client = deployment.clients().get(i);
            check.accept(client, list.at(i).with("client", client.name()));
          }
        });
  }

  /** The guide says that the minimum has to be adjusted then, but not by how much. */
  private static void moreThanTheMinimum(ClientComputer client, FindingCollector here) {
    if (client.otherPrograms().filter(others -> !others).isPresent()
        || client.memory().filter(memory -> memory.compareTo(MEMORY) > 0).isPresent()
        || client.processorSpeed().filter(speed -> speed.compareTo(SPEED) > 0).isPresent()) {
      return;
    }
    if (client.otherPrograms().isEmpty()) {
      here.at("otherPrograms").notStated();
    } else if (client.memory().isPresent() && client.processorSpeed().isPresent()) {
      here.breach(
          client.memory().get() + ", " + client.processorSpeed().get(),
          "more than %s, or than %s".formatted(MEMORY, SPEED));
    } else {
      notStated(here.at("memory"), client.memory());
      notStated(here.at("processorSpeed"), client.processorSpeed());
    }
  }

  private static void notStated(FindingCollector here, Optional<?> fact) {
    if (fact.isEmpty()) {
      here.notStated();
    }
  }

  /** A rule about the computers that are used for something; one of the programs will do. */
  private static Rule<Deployment> program(ClientUse use, RuleInfo info) {
    ImmutableList<ClientProgram> programs = CATALOG.clientPrograms(use);
    ImmutableList<String> texts =
        programs.stream().map(ClientRules::text).collect(toImmutableList());
    return forEachClient(
        info,
        (client, here) -> {
          if (client.uses().isEmpty()) {
            here.at("uses").notStated();
          } else if (client.uses().contains(use)) {
            here.at("programs")
                .require(
                    Optional.of(client.programs()).filter(installed -> !installed.isEmpty()),
                    installed -> programs.stream().anyMatch(program -> works(program, client)),
                    texts);
          }
        });
  }

  private static boolean works(ClientProgram program, ClientComputer client) {
    return Optional.ofNullable(client.programs().get(program.name()))
        .filter(program::works)
        .isPresent();
  }

  private static String text(ClientProgram program) {
    return program.minimumVersion().isPresent()
        ? "%s %s or later".formatted(program.name(), program.minimumVersion().getAsInt())
        : program.name();
  }
}
