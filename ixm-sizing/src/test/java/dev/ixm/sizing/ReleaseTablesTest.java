package dev.ixm.sizing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTablesTest {

  private static final Release R12_0 = Release.parse("12.0");
  private static final CapacityTables SMALL =
      CapacityTables.builder().maxSeatsSingle(2_000).maxMessagesPerMinute(1).build();
  private static final CapacityTables LARGE =
      CapacityTables.builder().maxSeatsSingle(9_000).build();

  /** A house that allows less than the guide does. */
  public static final class House implements CapacityTablesProvider {
    @Override
    public Release release() {
      return Release.R10_8;
    }

    @Override
    public CapacityTables tables() {
      return SMALL;
    }
  }

  /** A release that the guide does not know. */
  public static final class Later implements CapacityTablesProvider {
    @Override
    public Release release() {
      return R12_0;
    }

    @Override
    public CapacityTables tables() {
      return LARGE;
    }
  }

  private static final ClassLoader OWN = ReleaseTablesTest.class.getClassLoader();

  @TempDir private Path folder;

  private ClassLoader with(String... providers) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(
        services.resolve(CapacityTablesProvider.class.getName()), List.of(providers), UTF_8);
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, OWN);
  }

  private static Deployment site(Release release, int seats) {
    return Deployment.builder()
        .name("test")
        .release(release)
        .topology(Topology.SINGLE_SERVER)
        .seats(SeatCounts.builder().basic(seats).mainstream(0).advanced(0).build())
        .voicePorts(0)
        .build();
  }

  private static boolean isTooLarge(Deployment site, ClassLoader loader) {
    return RuleSet.discover(loader).check(site).findings().stream()
        .map(Finding::rule)
        .anyMatch(rule -> rule.id().equals("capacity.seats.maximum"));
  }

  @Test
  void knowsRelease10_8ByItself() {
    ReleaseTables tables = ReleaseTables.discover(OWN);
    assertThat(tables.releases()).containsExactly(Release.R10_8);
    assertThat(tables.of(Release.R10_8))
        .isEqualTo(ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND));
    assertThat(ReleaseTables.builtIn().find(R12_0)).isEmpty();
    assertThat(ReleaseTables.builtIn().of(R12_0))
        .isEqualTo(ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND));
  }

  @Test
  void takesTablesOfPlugInsInPlaceOfItsOwnAndBesideThem() throws IOException {
    ReleaseTables tables =
        ReleaseTables.discover(with(Later.class.getName(), House.class.getName()));
    assertThat(tables.releases()).containsExactly(Release.R10_8, R12_0);
    assertThat(tables.of(Release.R10_8)).isSameAs(SMALL);
    assertThat(tables.find(R12_0)).containsSame(LARGE);
    assertThat(tables.of(Release.R11_0)).isSameAs(SMALL);
  }

  @Test
  void refusesTwoProvidersOfOneRelease() throws IOException {
    ClassLoader both = with(House.class.getName(), SecondHouse.class.getName());
    String message =
        "two providers have capacity tables of release 10.8: %s and %s"
            .formatted(House.class.getName(), SecondHouse.class.getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleaseTables.discover(both))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.discover(both))
        .withMessageEndingWith(message);
  }

  @Test
  void reportsAProviderThatCannotBeLoaded() throws IOException {
    ClassLoader broken = with("org.example.NotThere");
    assertThatThrownBy(() -> ReleaseTables.discover(broken))
        .isInstanceOf(ServiceConfigurationError.class)
        .hasMessageContaining("org.example.NotThere");
  }

  @Test
  void rulesJudgeADeploymentByTheTablesOfItsRelease() throws IOException {
    ClassLoader loader = with(House.class.getName(), Later.class.getName());
    assertThat(isTooLarge(site(Release.R10_8, 2_000), loader)).isFalse();
    assertThat(isTooLarge(site(Release.R10_8, 2_001), loader)).isTrue();
    assertThat(isTooLarge(site(Release.R11_0, 2_001), loader)).isTrue();
    assertThat(isTooLarge(site(R12_0, 9_000), loader)).isFalse();
    assertThat(isTooLarge(site(R12_0, 9_001), loader)).isTrue();
    assertThat(isTooLarge(site(Release.R10_8, 2_001), OWN)).isFalse();
  }

  @Test
  void rulesJudgeAPlanByTheTablesOfItsRelease() throws IOException {
    SiteRequirements.Builder site =
        SiteRequirements.builder()
            .name("test")
            .seats(SeatCounts.builder().basic(4_000).mainstream(0).advanced(0).build())
            .voicePorts(10);
    RuleSet rules = RuleSet.discover(with(House.class.getName(), Later.class.getName()));
    assertThat(rules.check(Sizing.size(site.build())).hasErrors()).isTrue();
    assertThat(rules.check(Sizing.size(site.release(R12_0).build())).hasErrors()).isFalse();
  }

  /** Another house, on the same class path. */
  public static final class SecondHouse implements CapacityTablesProvider {
    @Override
    public Release release() {
      return Release.R10_8;
    }

    @Override
    public CapacityTables tables() {
      return LARGE;
    }
  }
}
