package dev.ixm.model.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.check.Checks.checkDifferent;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Release;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What of VMware a release supports: one column of the guide's feature matrix. */
@Value.Immutable
@JsonDeserialize(as = ImmutableVmwareMatrix.class)
public abstract class VmwareMatrix implements FactTable {

  /**
   * Asks the facts of a release for this table.
   *
   * <p>The matrix of chapter 23 is specific to the release and wins over the chapter's other lists
   * and its comparison chart. Versions of ESXi that those lists call tested and the matrix leaves
   * out are a warning.
   */
  public static final FactKind<VmwareMatrix> KIND =
      FactKind.of("VMware features", VmwareMatrix.class)
          .table(Release.R10_8, () -> VmwareTable.RELEASE_10_8)
          .table(Release.R11_0, () -> VmwareTable.RELEASE_11_0);

  /** A version of ESXi: what the guide distinguishes, then the level of its patches. */
  private static final Pattern ESXI =
      Pattern.compile(
          "(?<version>\\d{1,3}\\.\\d{1,3})(\\.\\d{1,9}){0,4}( ?(U|Update )\\d{1,3}[a-z]?)?"
              + "([ -]build-\\d{1,9})?");

  VmwareMatrix() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return the versions of ESXi, oldest first, each once} */
  public abstract ImmutableList<EsxiSupport> hosts();

  /** {@return the features, in the order of the guide, each once} */
  public abstract ImmutableList<VmwareFeatureSupport> features();

  /** {@return whether resources of the host have to be reserved for a virtual machine} */
  public abstract boolean reservationRequired();

  /**
   * {@return whether servers may run on a version of ESXi, empty if the guide does not name it}
   *
   * <p>The guide distinguishes versions by their first two numbers. What follows them is passed
   * over: further numbers, an update, a build.
   *
   * @param version such as {@code 6.7}, {@code 6.7.0}, {@code 6.7 U3}, {@code 6.5 Update 2} or
   *     {@code 6.7.0 build-14320388}
   */
  public final Optional<EsxiSupport> findHost(String version) {
    Matcher parts = ESXI.matcher(version);
    return parts.matches()
        ? hosts().stream().filter(host -> host.version().equals(parts.group("version"))).findFirst()
        : Optional.empty();
  }

  /**
   * {@return the versions of ESXi of one kind, oldest first}
   *
   * @param support supported, warning or unsupported
   */
  public final ImmutableSet<String> hosts(Support support) {
    return hosts().stream()
        .filter(host -> host.support() == support)
        .map(EsxiSupport::version)
        .collect(toImmutableSet());
  }

  /**
   * {@return whether servers may use a feature, empty if the guide does not name it}
   *
   * @param feature which feature
   */
  public final Optional<VmwareFeatureSupport> findFeature(PlatformFeature feature) {
    return features().stream().filter(row -> row.feature() == feature).findFirst();
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    Stream<FactRow> hosts =
        hosts().stream()
            .map(host -> FactRow.of("ESXi " + host.version(), host.support(), host.source()));
    Stream<FactRow> features =
        features().stream()
            .map(row -> FactRow.of(row.feature().toString(), row.support(), row.source()));
    return Stream.concat(hosts, features).collect(toImmutableList());
  }

  @Value.Check
  void validate() {
    checkDifferent("hosts", hosts(), "versions", EsxiSupport::version);
    checkDifferent("features", features(), "kinds", VmwareFeatureSupport::feature);
  }

  /** Builds a {@link VmwareMatrix}. */
  public static final class Builder extends ImmutableVmwareMatrix.Builder {
    Builder() {}
  }
}
