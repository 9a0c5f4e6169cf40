package dev.ixm.model.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The releases of the Avaya Solutions Platform 130, a host with VMware ESXi of one version each.
 * The builder starts from those that the guide of release 10.8 names.
 */
@Value.Immutable
public abstract class Asp130Catalog implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<Asp130Catalog> KIND =
      FactKind.of("ASP130 releases", Asp130Catalog.class)
          .table(Release.R10_8, () -> builder().build());

  private static final Source GUIDE = Source.of(27, "Introduction", "G27-001");
  private static final ImmutableMap<String, String> DESCRIBED =
      ImmutableMap.of("4.0", "6.5 Update 3", "5.0", "7.0 Update 2");

  Asp130Catalog() {}

  /** {@return a builder with the releases that the guide names} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the ESXi of each release, oldest first, such as {@code 6.5 Update 3} of 4.0} */
  @Value.Default
  public ImmutableMap<String, String> esxi() {
    return DESCRIBED;
  }

  /** {@return where the releases stand that the guide does not name} */
  @Value.Default
  @Value.Auxiliary
  public Source house() {
    return Source.ofHouse("a plug-in", "Asp130Catalog");
  }

  /**
   * {@return the ESXi of a release of the host, empty if the release is not known}
   *
   * @param asp130 the release, such as {@code 4.0}
   */
  public final Optional<String> findEsxi(String asp130) {
    return Optional.ofNullable(esxi().get(asp130));
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return esxi().entrySet().stream()
        .map(
            row ->
                FactRow.of(
                    "ASP130 " + row.getKey(),
                    "ESXi " + row.getValue(),
                    row.getValue().equals(DESCRIBED.get(row.getKey())) ? GUIDE : house()))
        .collect(toImmutableList());
  }

  @Value.Check
  void validate() {
    esxi()
        .forEach(
            (asp130, version) ->
                check(
                    !asp130.isBlank() && !version.isBlank(), "esxi", "must not have blank texts"));
  }

  /** Builds an {@link Asp130Catalog}. */
  public static final class Builder extends ImmutableAsp130Catalog.Builder {
    Builder() {}
  }
}
