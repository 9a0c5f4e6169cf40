package dev.ixm.model.windows;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;
import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import dev.ixm.model.Release;
import dev.ixm.model.platform.Support;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;

/** The operating systems that may be used with a release, by purpose. */
@Value.Immutable
@JsonDeserialize(as = ImmutableOperatingSystemCatalog.class)
public abstract class OperatingSystemCatalog implements FactTable {

  /**
   * Asks the facts of a release for this table.
   *
   * <p>Support of Windows Server 2019 came late and not every chapter was brought up to date. It is
   * supported where chapters 1, 8 and 23 list it, and a warning where the chapters on upgrade,
   * migration and Hyper-V leave it out. Carbonite Availability 8.2 was never said to work with it,
   * nor was a JITC site, which is on 2012 R2 only. The chapters on upgrade and migration speak of
   * 2012, which is taken to include 2012 R2 as in the chapters that name both.
   *
   * <p>Windows 10 for the Carbonite client stands in the list for one network only; between
   * networks it is a warning.
   */
  public static final FactKind<OperatingSystemCatalog> KIND =
      FactKind.of("operating systems", OperatingSystemCatalog.class)
          .table(Release.R10_8, () -> OperatingSystemTable.RELEASE_10_8);

  OperatingSystemCatalog() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the release} */
  public abstract Release release();

  /**
   * {@return all entries} Every purpose has one for every {@link WindowsVersion}, unsupported where
   * the guide is silent, and one for each other operating system that the guide names for it.
   */
  public abstract ImmutableList<OperatingSystemSupport> entries();

  /**
   * {@return whether a Windows Server may be used for a purpose}
   *
   * @param purpose which purpose
   * @param windows which version
   */
  public final OperatingSystemSupport get(OperatingSystemPurpose purpose, WindowsVersion windows) {
    for (OperatingSystemSupport entry : forPurpose(purpose)) {
      if (entry.windows().filter(windows::equals).isPresent()) {
        return entry;
      }
    }
    throw new NoSuchElementException(purpose + ": " + windows);
  }

  /**
   * {@return whether an operating system may be used for a purpose, empty if the guide does not
   * name it}
   *
   * @param purpose which purpose
   * @param product its name, exactly as {@link OperatingSystemSupport#product()} has it
   */
  public final Optional<OperatingSystemSupport> find(
      OperatingSystemPurpose purpose, String product) {
    return forPurpose(purpose).stream()
        .filter(entry -> entry.product().equals(product))
        .findFirst();
  }

  /**
   * {@return whether a host of Hyper-V is not a Windows Server, which could manage its guests by
   * itself; false if the guide does not name it}
   *
   * @param host its name, exactly as {@link OperatingSystemSupport#product()} has it
   */
  public final boolean isManagedFromElsewhere(String host) {
    return find(OperatingSystemPurpose.HYPER_V_HOST, host)
        .filter(entry -> entry.windows().isEmpty())
        .isPresent();
  }

  /**
   * {@return the entries of a purpose, in the order of the catalog}
   *
   * @param purpose which purpose
   */
  public final ImmutableList<OperatingSystemSupport> forPurpose(OperatingSystemPurpose purpose) {
    return byPurpose().get(purpose);
  }

  @Value.Lazy
  ImmutableListMultimap<OperatingSystemPurpose, OperatingSystemSupport> byPurpose() {
    return Multimaps.index(entries(), OperatingSystemSupport::purpose);
  }

  /**
   * {@return the versions of Windows Server that are supported for a purpose without a warning}
   *
   * @param purpose which purpose
   */
  public final ImmutableSet<WindowsVersion> supported(OperatingSystemPurpose purpose) {
    return supportedByPurpose().get(purpose);
  }

  @Value.Lazy
  ImmutableSetMultimap<OperatingSystemPurpose, WindowsVersion> supportedByPurpose() {
    return entries().stream()
        .filter(entry -> entry.support() == Support.SUPPORTED)
        .collect(
            flatteningToImmutableSetMultimap(
                OperatingSystemSupport::purpose, entry -> entry.windows().stream()));
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return entries().stream()
        .map(
            entry ->
                FactRow.of(
                    entry.purpose() + ": " + entry.product(),
                    entry.support() + entry.edition().map(edition -> ", " + edition).orElse(""),
                    entry.source()))
        .collect(toImmutableList());
  }

  /**
   * {@return the names of the operating systems that are supported for a purpose without a warning}
   *
   * @param purpose which purpose
   */
  public final ImmutableSet<String> supportedProducts(OperatingSystemPurpose purpose) {
    return forPurpose(purpose).stream()
        .filter(entry -> entry.support() == Support.SUPPORTED)
        .map(OperatingSystemSupport::product)
        .collect(toImmutableSet());
  }

  @Value.Check
  void validate() {
    for (OperatingSystemPurpose purpose : OperatingSystemPurpose.values()) {
      ImmutableList<OperatingSystemSupport> entries = forPurpose(purpose);
      ImmutableList<WindowsVersion> windows =
          entries.stream()
              .flatMap(entry -> entry.windows().stream())
              .sorted()
              .collect(toImmutableList());
      check(
          windows.equals(ImmutableList.copyOf(WindowsVersion.values())),
          "entries",
          "must have every Windows Server once for %s",
          purpose);
      check(
          entries.stream().map(OperatingSystemSupport::product).distinct().count()
              == entries.size(),
          "entries",
          "must have different products for %s",
          purpose);
    }
  }

  /** Builds an {@link OperatingSystemCatalog}. */
  public static final class Builder extends ImmutableOperatingSystemCatalog.Builder {
    Builder() {}
  }
}
