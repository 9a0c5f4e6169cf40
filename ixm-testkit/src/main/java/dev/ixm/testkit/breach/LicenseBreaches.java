package dev.ixm.testkit.breach;

import static dev.ixm.testkit.breach.Breach.any;
import static dev.ixm.testkit.breach.Breach.several;
import static dev.ixm.testkit.edit.SiteEdits.changeFirst;
import static dev.ixm.testkit.edit.SiteEdits.edit;
import static dev.ixm.testkit.edit.SiteEdits.jitc;
import static dev.ixm.testkit.edit.SiteEdits.license;
import static dev.ixm.testkit.edit.SiteEdits.seats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.licensing.LicensedPorts;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.language.SpeechEngine;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.WindowsVersion;
import java.time.LocalDate;
import java.util.Optional;

/** The ways to break the rules about licenses. */
final class LicenseBreaches {

  static final ImmutableList<Breach> ALL =
      ImmutableList.<Breach>builder()
          .add(
              several(
                  "license.high-availability",
                  site -> without(site, LicenseFeature.HIGH_AVAILABILITY)),
              any(
                  "license.high-security",
                  site ->
                      without(
                          jitc(site, WindowsVersion.WINDOWS_SERVER_2012_R2),
                          LicenseFeature.HIGH_SECURITY)),
              any("license.seats", LicenseBreaches::oneSeatShort),
              any(
                  "license.voice-ports",
                  site ->
                      edit(site)
                          .voicePorts(LicensedPorts.of(site.license().orElseThrow()).value() + 1)
                          .build()),
              any(
                  "license.languages",
                  site -> edit(site).addLanguages("English", "French EU").build()),
              any(
                  "license.speech",
                  site ->
                      without(
                          edit(site).addSpeechEngines(SpeechEngine.TEXT_TO_SPEECH).build(),
                          LicenseFeature.TTS)),
              any(
                  "license.options",
                  site -> edit(site).putOptions(LicenseOption.SR140_FAX_PORT, 1).build()),
              any(
                  "license.legacy",
                  site -> license(site, license -> license.type(LicenseType.MESSAGING))),
              any(
                  "license.server.separate",
                  site -> changeFirst(site, server -> server.addRoles(Role.LICENSE_SERVER))),
              any(
                  "license.reduced-below-demo",
                  site ->
                      license(
                          seats(site, 20, 0),
                          license -> license.expirationDate(LocalDate.of(2027, 12, 31)))))
          .build();

  private LicenseBreaches() {}

  /** A seat less than there are users of a kind; a user where there are none. */
  private static Deployment oneSeatShort(Deployment site) {
    SeatCounts used = site.seats();
    if (used.total() == 0) {
      return edit(site).seats(edit(used).basic(1).build()).build();
    }
    SeatCounts.Builder fewer = edit(used);
    if (used.basic() > 0) {
      fewer.basic(used.basic() - 1);
    } else if (used.mainstream() > 0) {
      fewer.mainstream(used.mainstream() - 1);
    } else {
      fewer.advanced(used.advanced() - 1);
    }
    return license(site, license -> license.seats(fewer.build()).expirationDate(Optional.empty()));
  }

  private static Deployment without(Deployment site, LicenseFeature feature) {
    ImmutableSet<LicenseFeature> features = site.license().orElseThrow().features();
    return license(
        site,
        license ->
            license.features(Sets.difference(features, ImmutableSet.of(feature)).immutableCopy()));
  }
}
