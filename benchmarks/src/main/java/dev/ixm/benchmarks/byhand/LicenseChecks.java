package dev.ixm.benchmarks.byhand;

import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.Map;

/** Whether what a site uses is licensed. */
final class LicenseChecks {

  private LicenseChecks() {}

  static void check(Deployment site, Flaws flaws) {
    for (Server server : site.servers()) {
      if (server.roles().contains(Role.LICENSE_SERVER) && server.isVoiceServer()) {
        flaws.broken("license.server.separate", server, server.roles());
      }
    }
    if (site.license().isEmpty()) {
      flaws.notStated("license.seats");
      return;
    }
    License license = site.license().get();
    if (site.topology() == Topology.HIGH_AVAILABILITY
        && !license.features().contains(LicenseFeature.HIGH_AVAILABILITY)) {
      flaws.broken("license.high-availability", license.features());
    }
    if (site.edition() == Edition.JITC
        && !license.features().contains(LicenseFeature.HIGH_SECURITY)) {
      flaws.broken("license.high-security", license.features());
    }
    seats(site.seats(), license.seats(), flaws);
    ports(site, license, flaws);
    uses(site, license, flaws);
  }

  private static void seats(SeatCounts used, SeatCounts licensed, Flaws flaws) {
    if (used.basic() > licensed.basic()) {
      flaws.broken("license.seats", used.basic());
    }
    if (used.mainstream() > licensed.mainstream()) {
      flaws.broken("license.seats", used.mainstream());
    }
    if (used.advanced() > licensed.advanced()) {
      flaws.broken("license.seats", used.advanced());
    }
  }

  private static void ports(Deployment site, License license, Flaws flaws) {
    SeatCounts seats = license.seats();
    int licensed = (seats.basic() + seats.mainstream()) / 40 + license.purchasedVoicePorts();
    if (site.voicePorts() > licensed) {
      flaws.broken("license.voice-ports", site.voicePorts());
    }
    int reduced = Math.max(seats.total() / 4, Math.min(seats.total(), 1));
    if (license.expirationDate().isPresent() && reduced < Math.min(seats.total(), 10)) {
      flaws.broken("license.reduced-below-demo", reduced);
    }
  }

  private static void uses(Deployment site, License license, Flaws flaws) {
    if (site.languages().isEmpty()) {
      flaws.notStated("license.languages");
    } else if (site.languages().size() > license.languages()) {
      flaws.broken("license.languages", site.languages().size());
    }
    for (SpeechEngine engine : site.speechEngines()) {
      LicenseFeature feature =
          engine == SpeechEngine.TEXT_TO_SPEECH ? LicenseFeature.TTS : LicenseFeature.ASR;
      if (!license.features().contains(feature)) {
        flaws.broken("license.speech", engine);
      }
    }
    for (Map.Entry<LicenseOption, Integer> used : site.options().entrySet()) {
      if (used.getValue() > license.options().getOrDefault(used.getKey(), 0)) {
        flaws.broken("license.options", used.getValue());
      }
    }
  }
}
