package dev.ixm.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.ansible.gathered.Difference;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.ansible.gathered.Trouble.Kind;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.testkit.site.Sites;
import dev.ixm.testkit.value.IxmDomain;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Facts that are written from a site and read again. */
class GatheredSiteProperties {

  @Property(tries = 200)
  @Domain(IxmDomain.class)
  void aSiteThatIsAsItStatesIsFoundAsItIs(@ForAll Deployment site) {
    GatheredSite gathered = GatheredSite.of(site, WrittenFacts.of(site));
    assertThat(gathered.differences()).isEmpty();
    assertThat(IxmJson.write(gathered.deployment())).isEqualTo(IxmJson.write(site));
  }

  /** What is stated of servers and can be gathered is found again where only roles are stated. */
  @Property(tries = 200)
  @Domain(IxmDomain.class)
  void whatIsGatheredOfAServerIsWhatItsFactsSay(@ForAll Deployment site) {
    Deployment bare =
        Deployment.builder()
            .from(site)
            .servers(site.servers().stream().map(GatheredSiteProperties::bare).toList())
            .build();
    GatheredSite gathered = GatheredSite.of(bare, WrittenFacts.of(site));
    assertThat(gathered.differences()).isEmpty();
    for (int i = 0; i < site.servers().size(); i++) {
      assertThat(Bare.gathered(gathered.deployment().servers().get(i)))
          .isEqualTo(Bare.gathered(site.servers().get(i)));
    }
  }

  /** Windows has one name for several zones: which it is, the site says. */
  private static Server bare(Server server) {
    return Server.builder().from(Bare.server(server)).timeZone(server.timeZone()).build();
  }

  @Property(tries = 200)
  void noSiteMakesItFail(@ForAll("any") Deployment stated, @ForAll("any") Deployment real) {
    GatheredSite gathered = GatheredSite.of(stated, WrittenFacts.of(real));
    List<String> names = stated.servers().stream().map(Server::name).distinct().toList();
    assertThat(gathered.deployment().servers()).hasSameSizeAs(stated.servers());
    assertThat(gathered.differences())
        .allSatisfy(
            it -> {
              assertThat(names).contains(it.server());
              assertThat(Attributes.find(it.pointer()).or(() -> drive(it))).isPresent();
            });
    assertThat(gathered.troubles(Kind.MISSING)).hasSizeLessThanOrEqualTo(names.size());
  }

  private static Optional<Attribute> drive(Difference it) {
    return Attributes.find(it.pointer() + "/letter");
  }

  @Property(tries = 100)
  void whateverIsCutOffAFileIsOneFindingForItsHost(
      @ForAll("any") Deployment site, @ForAll byte cut) {
    for (Map.Entry<String, byte[]> file : WrittenFacts.of(site).entrySet()) {
      byte[] half = Arrays.copyOf(file.getValue(), (cut + 128) % file.getValue().length);
      GatheredSite gathered = GatheredSite.of(site, Map.of(file.getKey(), half));
      assertThat(gathered.troubles(Kind.UNREADABLE)).hasSize(1);
      assertThat(gathered.deployment()).isEqualTo(site);
    }
  }

  @Provide
  Arbitrary<Deployment> any() {
    return Sites.any();
  }
}
