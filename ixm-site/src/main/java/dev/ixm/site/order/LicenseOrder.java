package dev.ixm.site.order;

import static dev.ixm.site.order.OrderItem.Kind.LICENSE_OPTION;
import static dev.ixm.site.order.OrderItem.Kind.SEAT;
import static dev.ixm.site.order.OrderItem.Kind.VOICE_PORT;

import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicensedPorts;
import dev.ixm.model.Edition;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.SiteView;

/** What has to be licensed of the product, beyond what the site has. */
final class LicenseOrder {

  private static final Source SEATS = Source.of(1, "Maximum System Capacity", "G01-041");
  private static final Source SPEECH = Source.of(2, "Soft License", "G02-510");

  private final SiteRequirements needed;
  private final License licensed;
  private final ImmutableList.Builder<OrderItem> items = ImmutableList.builder();

  private LicenseOrder(SiteRequirements needed) {
    this.needed = needed;
    this.licensed = needed.license().orElseGet(LicenseOrder::nothing);
  }

  static ImmutableList<OrderItem> of(
      SiteRequirements needed, Deployment deployment, LicensePolicy policy) {
    LicenseOrder order = new LicenseOrder(needed);
    order.addSeats();
    order.addPorts(policy);
    order.addFeatures(deployment);
    order.addOptions();
    order.addLanguages();
    return order.items.build();
  }

  private static License nothing() {
    return License.builder()
        .type(LicenseType.WEBLM)
        .seats(SeatCounts.builder().basic(0).mainstream(0).advanced(0).build())
        .purchasedVoicePorts(0)
        .build();
  }

  private void addSeats() {
    SeatCounts has = licensed.seats();
    SeatCounts needs = needed.seats();
    add(SEAT, "basic seats", needs.basic(), has.basic(), SEATS);
    add(SEAT, "mainstream seats", needs.mainstream(), has.mainstream(), SEATS);
    add(SEAT, "advanced seats", needs.advanced(), has.advanced(), SEATS);
  }

  /** The seats that are ordered bring ports as those do that the site has. */
  private void addPorts(LicensePolicy policy) {
    SeatCounts has = licensed.seats();
    SeatCounts needs = needed.seats();
    License after =
        License.builder()
            .from(licensed)
            .seats(
                SeatCounts.builder()
                    .basic(Math.max(has.basic(), needs.basic()))
                    .mainstream(Math.max(has.mainstream(), needs.mainstream()))
                    .advanced(Math.max(has.advanced(), needs.advanced()))
                    .build())
            .build();
    Figure<Integer> granted = LicensedPorts.of(after, policy);
    int missing = needed.voicePorts() - granted.value();
    if (missing > 0) {
      add(
          VOICE_PORT,
          Figure.<Integer>builder()
              .name("voice ports to buy")
              .value(missing)
              .formula("ports that the site needs - (" + granted.formula() + ")")
              .input("ports that the site needs", needed.voicePorts())
              .putAllInputs(granted.inputs())
              .basis(granted.basis())
              .source(granted.source()));
    }
  }

  private void addFeatures(Deployment deployment) {
    addFeature(
        LicenseFeature.HIGH_AVAILABILITY,
        SiteView.of(deployment).isHighAvailability(),
        Source.of(8, "Requirements", "G08-009"));
    addFeature(
        LicenseFeature.HIGH_SECURITY,
        deployment.edition() == Edition.JITC,
        Source.of(9, "Requirements", "G09-007"));
    addFeature(LicenseFeature.ASR, needed.speechRecognitionPorts().orElse(0) > 0, SPEECH);
    addFeature(LicenseFeature.TTS, needed.textToSpeechPorts().orElse(0) > 0, SPEECH);
  }

  private void addFeature(LicenseFeature feature, boolean isNeeded, Source source) {
    int has = licensed.features().contains(feature) ? 1 : 0;
    add(LICENSE_OPTION, feature.toString(), isNeeded ? 1 : 0, has, source);
  }

  private void addOptions() {
    Source source = Source.of(2, "System Configuration Options", "G02-172");
    needed
        .neededOptions()
        .forEach(
            (option, count) ->
                add(
                    LICENSE_OPTION,
                    option.toString(),
                    count,
                    licensed.options().getOrDefault(option, 0),
                    source));
  }

  /** One language comes with the license. */
  private void addLanguages() {
    add(
        LICENSE_OPTION,
        "additional languages",
        needed.languages().size(),
        licensed.languages(),
        Source.of(2, "Language Support", "G02-026", "G02-029"));
  }

  private void add(OrderItem.Kind kind, String name, int needs, int has, Source source) {
    if (needs > has) {
      add(
          kind,
          Figure.<Integer>builder()
              .name(name)
              .value(needs - has)
              .formula("needed - licensed")
              .input("needed", needs)
              .input("licensed", has)
              .source(source));
    }
  }

  private void add(OrderItem.Kind kind, Figure.Builder<Integer> quantity) {
    items.add(new OrderItem(kind, quantity.build()));
  }
}
