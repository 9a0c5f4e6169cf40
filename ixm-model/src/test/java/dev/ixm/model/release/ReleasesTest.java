package dev.ixm.model.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.network.NetworkLimits;
import dev.ixm.model.rule.RuleSet;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {

  private static final Release R12_0 = Release.parse("12.0");
  private static final CapacityTables SMALL =
      CapacityTables.builder().maxSeatsSingle(2_000).build();
  private static final CapacityTables LARGE =
      CapacityTables.builder().maxSeatsSingle(9_000).build();
  private static final FactKind<String> NOWHERE = FactKind.of("names of moons", String.class);

  /** A house that allows less than the guide does. */
  public static final class House implements FactsProvider {
    @Override
    public ImmutableList<ReleaseFacts> facts() {
      return ImmutableList.of(ReleaseFacts.of(Release.R10_8).with(CapacityTables.KIND, SMALL));
    }
  }

  /** A release that the guide does not know. */
  public static final class Later implements FactsProvider {
    @Override
    public ImmutableList<ReleaseFacts> facts() {
      return ImmutableList.of(ReleaseFacts.of(R12_0).with(CapacityTables.KIND, LARGE));
    }
  }

  /** Another table of the release that {@link House} has one of. */
  public static final class Links implements FactsProvider {
    @Override
    public ImmutableList<ReleaseFacts> facts() {
      return ImmutableList.of(
          ReleaseFacts.of(Release.R10_8)
              .with(
                  NetworkLimits.KIND,
                  NetworkLimits.builder().pbxRoundTrip(Duration.ofMillis(90)).build()));
    }
  }

  /** Another house, on the same class path. */
  public static final class SecondHouse implements FactsProvider {
    @Override
    public ImmutableList<ReleaseFacts> facts() {
      return ImmutableList.of(ReleaseFacts.of(Release.R10_8).with(CapacityTables.KIND, LARGE));
    }
  }

  private static final ClassLoader OWN = ReleasesTest.class.getClassLoader();

  @TempDir private Path folder;

  private ClassLoader with(String... providers) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(FactsProvider.class.getName()), List.of(providers), UTF_8);
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, OWN);
  }

  @Test
  void knowsRelease10_8ByItself() {
    Releases releases = Releases.discover(OWN);
    assertThat(releases.offered()).isEmpty();
    assertThat(releases.describes(Release.R10_8)).isTrue();
    assertThat(releases.find(Release.R10_8).get(CapacityTables.KIND))
        .isEqualTo(CapacityTables.builder().build());
  }

  @Test
  void gives10_8ForAReleaseThatNobodyDescribes() {
    ReleaseFacts facts = Releases.builtIn().find(R12_0);
    assertThat(Releases.builtIn().describes(R12_0)).isFalse();
    assertThat(facts.basis(CapacityTables.KIND)).isEqualTo(Basis.INFERRED);
    assertThat(facts.get(CapacityTables.KIND))
        .isSameAs(ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND));
    assertThat(facts.release()).isEqualTo(R12_0);
  }

  @Test
  void takesTablesOfPlugInsInPlaceOfItsOwnAndBesideThem() throws IOException {
    Releases releases =
        Releases.discover(
            with(Later.class.getName(), House.class.getName(), Links.class.getName()));
    assertThat(releases.offered()).containsExactly(Release.R10_8, R12_0);
    assertThat(releases.find(Release.R10_8).get(CapacityTables.KIND)).isSameAs(SMALL);
    assertThat(releases.find(Release.R10_8).get(NetworkLimits.KIND).pbxRoundTrip()).hasMillis(90);
    assertThat(releases.find(R12_0).get(CapacityTables.KIND)).isSameAs(LARGE);
    assertThat(releases.find(R12_0).basis(CapacityTables.KIND)).isEqualTo(Basis.STATED);
    assertThat(releases.find(R12_0).basis(NetworkLimits.KIND)).isEqualTo(Basis.INFERRED);
    assertThat(releases.describes(R12_0)).isTrue();
  }

  @Test
  void refusesTwoProvidersOfOneTable() throws IOException {
    ClassLoader both = with(House.class.getName(), SecondHouse.class.getName());
    String message =
        "two providers offer %s of release 10.8: %s and %s"
            .formatted(CapacityTables.KIND, House.class.getName(), SecondHouse.class.getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Releases.discover(both))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.discover(both))
        .withMessage(message);
    assertThat(message).contains("capacity (dev.ixm.model.capacity.CapacityTables)");
  }

  @Test
  void reportsAProviderThatCannotBeLoaded() throws IOException {
    ClassLoader broken = with("org.example.NotThere");
    assertThatThrownBy(() -> Releases.discover(broken))
        .isInstanceOf(ServiceConfigurationError.class)
        .hasMessageContaining("org.example.NotThere");
  }

  @Test
  void namesTheTableThatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleaseFacts.of(R12_0).get(NOWHERE))
        .withMessage(
            "no table of names of moons (java.lang.String) for release 12.0, nor for 10.8");
    assertThat(ReleaseFacts.of(R12_0).with(NOWHERE, "Io").get(NOWHERE)).isEqualTo("Io");
  }

  @Test
  void refusesTwoTablesOfOneRelease() {
    FactKind<String> one = NOWHERE.table(R12_0, () -> "Io");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.table(R12_0, () -> "Europa"))
        .withMessage("names of moons (java.lang.String): two tables of release 12.0");
  }

  @Test
  void aFigureOfAnotherHouseIsNotShownAsTheGuides() {
    Source standard = Source.ofHouse("Voice standard of Example Ltd.", "Servers");
    CapacityTables tables =
        CapacityTables.builder().maxPortsPerVoiceServer(300).house(standard).build();
    assertThat(tables.rows())
        .filteredOn(row -> row.source().equals(standard))
        .containsExactly(FactRow.of("voice ports of a server, at most", 300, standard));
    assertThat(SMALL.rows().get(0).source()).isEqualTo(SMALL.house());
  }

  @Test
  void showsDurationsInMilliseconds() {
    assertThat(FactRow.of("wait", Duration.ofMillis(10), Source.of(2, "x")).value())
        .isEqualTo("10 ms");
  }
}
