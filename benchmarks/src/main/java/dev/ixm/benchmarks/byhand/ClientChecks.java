package dev.ixm.benchmarks.byhand;

import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.software.AudioFormat;
import dev.ixm.model.software.ClientComputer;
import dev.ixm.model.software.ClientProgram;
import dev.ixm.model.software.ClientUse;
import dev.ixm.model.software.ClientWorkstation;
import dev.ixm.model.software.SoftwareCatalogue;
import java.util.List;

/** The computers of the site's users. */
final class ClientChecks {

  private static final SoftwareCatalogue CATALOGUE = SoftwareCatalogue.release10_8();
  private static final ClientWorkstation LEAST = CATALOGUE.workstation();
  private static final DataSize MEMORY = LEAST.memory();
  private static final Frequency SPEED = LEAST.processorSpeed();
  private static final List<ClientProgram> BROWSERS =
      CATALOGUE.clientPrograms(ClientUse.WEB_ACCESS);
  private static final List<ClientProgram> OUTLOOK =
      CATALOGUE.clientPrograms(ClientUse.OUTLOOK_PLUG_IN);

  private ClientChecks() {}

  static void check(Deployment site, Flaws flaws) {
    if (site.clients().isEmpty()) {
      flaws.notStated("client.memory.minimum");
      flaws.notStated("client.processor-speed.minimum");
      flaws.notStated("client.minimum.exceeded");
      flaws.notStated("client.audio.devices");
      flaws.notStated("client.audio.formats");
      flaws.notStated("client.web-access.browser");
      flaws.notStated("client.outlook.version");
    }
    for (ClientComputer client : site.clients()) {
      flaws.atLeast(MEMORY, "client.memory.minimum", client.memory());
      flaws.atLeast(SPEED, "client.processor-speed.minimum", client.processorSpeed());
      moreThanTheMinimum(client, flaws);
      audio(client, flaws);
      program(client, ClientUse.WEB_ACCESS, BROWSERS, "client.web-access.browser", flaws);
      program(client, ClientUse.OUTLOOK_PLUG_IN, OUTLOOK, "client.outlook.version", flaws);
    }
  }

  private static void moreThanTheMinimum(ClientComputer client, Flaws flaws) {
    if (client.otherPrograms().isPresent() && !client.otherPrograms().get()) {
      return;
    }
    if (client.memory().isPresent() && client.memory().get().compareTo(MEMORY) > 0) {
      return;
    }
    if (client.processorSpeed().isPresent() && client.processorSpeed().get().compareTo(SPEED) > 0) {
      return;
    }
    if (client.otherPrograms().isEmpty()
        || client.memory().isEmpty()
        || client.processorSpeed().isEmpty()) {
      flaws.notStated("client.minimum.exceeded");
    } else {
      flaws.broken(
          "client.minimum.exceeded", client.memory().get() + ", " + client.processorSpeed().get());
    }
  }

  private static void audio(ClientComputer client, Flaws flaws) {
    if (client.audioDevices().isEmpty()) {
      flaws.notStated("client.audio.devices");
    } else if (!client.audioDevices().get().containsAll(LEAST.devices())) {
      flaws.broken("client.audio.devices", client.audioDevices().get());
    }
    if (client.audioFormats().isEmpty()) {
      flaws.notStated("client.audio.formats");
      return;
    }
    for (AudioFormat format : client.audioFormats().get()) {
      if (LEAST.audioFormats().contains(format)) {
        return;
      }
    }
    flaws.broken("client.audio.formats", client.audioFormats().get());
  }

  private static void program(
      ClientComputer client,
      ClientUse use,
      List<ClientProgram> programs,
      String rule,
      Flaws flaws) {
    if (client.uses().isEmpty()) {
      flaws.notStated(rule);
      return;
    }
    if (!client.uses().contains(use)) {
      return;
    }
    if (client.programs().isEmpty()) {
      flaws.notStated(rule);
      return;
    }
    for (ClientProgram program : programs) {
      Integer version = client.programs().get(program.name());
      if (version != null && program.works(version)) {
        return;
      }
    }
    flaws.broken(rule, client.programs());
  }
}
