package dev.ixm.model.windows;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import org.immutables.value.Value;

/** The components of Windows that the servers of a release need. */
@Value.Immutable
@JsonDeserialize(as = ImmutableComponentCatalog.class)
public abstract class ComponentCatalog implements FactTable {

  /**
   * Asks the facts of a release for this table.
   *
   * <p>Single servers have a chapter for each version of Windows (5 to 7), High Availability
   * servers a section for 2012 and one for 2016 and 2019 (chapter 8), and JITC servers one list for
   * 2012 R2 whatever their topology (chapter 9). What chapters 7 and 8 say of 2012 is taken to hold
   * for 2012 R2, which they do not name there; all of it is inferred.
   *
   * <p>Where the chapters differ for the same Windows, the one that is about the server's topology
   * or edition is followed. What only the other lists is an inferred remark at level MAY: SMB 1.0
   * on High Availability servers with 2019, and HTTP Activation under .NET 3.5 on High Availability
   * servers with 2012 and on JITC servers. The .NET 4.6 that chapter 8 prints for 2016 and 2019
   * alike is read as 4.7 on 2019, as in chapter 5. Chapter 5 leaves out .NET Framework 4.7.2, which
   * the revision history calls required.
   */
  public static final FactKind<ComponentCatalog> KIND =
      FactKind.of("Windows components", ComponentCatalog.class)
          .table(Release.R10_8, () -> ComponentTable.RELEASE_10_8);

  ComponentCatalog() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return the lists, at most one for each version, topology and edition} */
  public abstract ImmutableList<ComponentList> lists();

  /**
   * {@return the list for a server, empty if the guide has none}
   *
   * @param windows the version of its Windows
   * @param topology the topology of its site
   * @param edition the edition of the product
   */
  public final Optional<ComponentList> findList(
      WindowsVersion windows, Topology topology, Edition edition) {
    return lists().stream().filter(list -> list.isFor(windows, topology, edition)).findFirst();
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return lists().stream().flatMap(list -> list.rows().stream()).collect(toImmutableList());
  }

  @Value.Check
  void validate() {
    for (ComponentList list : lists()) {
      for (Topology topology : list.topologies()) {
        long count =
            lists().stream()
                .filter(it -> it.isFor(list.windows(), topology, list.edition()))
                .count();
        check(
            count == 1,
            "lists",
            "must not overlap: %s, %s, %s",
            list.windows(),
            topology,
            list.edition());
      }
    }
  }

  /** Builds a {@link ComponentCatalog}. */
  public static final class Builder extends ImmutableComponentCatalog.Builder {
    Builder() {}
  }
}
