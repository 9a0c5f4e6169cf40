package dev.ixm.testkit.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ClientArbitraries;
import dev.ixm.testkit.arbitrary.HostArbitraries;
import dev.ixm.testkit.arbitrary.NetworkArbitraries;
import dev.ixm.testkit.arbitrary.PartArbitraries;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.arbitrary.SiteArbitraries;
import dev.ixm.testkit.arbitrary.VirtualizationArbitraries;
import dev.ixm.testkit.arbitrary.WindowsArbitraries;
import dev.ixm.testkit.site.Sites;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generators of the SDK's public value types, to be combined with others.
 *
 * <p>Every generated value is one that its type allows, and so is every value that it shrinks to:
 * values are built, never filtered out. Numbers lean towards the ends of their ranges. Deployments,
 * requirements and servers keep every built-in rule besides, see {@link Sites}; of what the guide
 * lists, such as ports and services, the entries of release 10.8 are drawn; what only a calculator
 * makes, such as plans and license statuses, is made by it of generated input.
 */
public final class IxmArbitraries {

  private static final ImmutableMap<Class<?>, Supplier<? extends Arbitrary<?>>> TABLE =
      new ArbitraryTable()
          .putAll(DeploymentArbitraries.TABLE)
          .putAll(SiteArbitraries.TABLE)
          .putAll(PartArbitraries.TABLE)
          .putAll(ScalarArbitraries.TABLE)
          .putAll(HostArbitraries.TABLE)
          .putAll(WindowsArbitraries.TABLE)
          .putAll(VirtualizationArbitraries.TABLE)
          .putAll(NetworkArbitraries.TABLE)
          .putAll(ClientArbitraries.TABLE)
          .putAll(RuleArbitraries.TABLE)
          .putAll(CatalogArbitraries.TABLE)
          .putAll(FactArbitraries.TABLE)
          .putAll(SizingArbitraries.TABLE)
          .putAll(LicensingArbitraries.TABLE)
          .putAll(IniArbitraries.TABLE)
          .putAll(EtsipArbitraries.TABLE)
          .putAll(Passwords.TABLE)
          .putAll(RunbookArbitraries.TABLE)
          .putAll(OperationArbitraries.TABLE)
          .putAll(CertificateArbitraries.TABLE)
          .putAll(CertificateBundles.TABLE)
          .putAll(EngineArbitraries.TABLE)
          .putAll(HyperVArbitraries.TABLE)
          .putAll(InstallerArbitraries.TABLE)
          .putAll(PrivacyArbitraries.TABLE)
          .putAll(ReplicationArbitraries.TABLE)
          .putAll(SettingsArbitraries.TABLE)
          .putAll(SignOnArbitraries.TABLE)
          .putAll(StudyArbitraries.TABLE)
          .toMap();

  private IxmArbitraries() {}

  /**
   * {@return values of a type}
   *
   * @param type a value type of the SDK, or one of its enums
   * @param <T> the type
   * @throws IllegalArgumentException if there is no generator of the type
   */
  @SuppressWarnings(
      "unchecked") // the table and enums pair a class with generators of its instances
  public static <T> Arbitrary<T> of(Class<T> type) {
    if (isEnum(type)) {
      return Arbitraries.of(type.getEnumConstants());
    }
    Supplier<? extends Arbitrary<?>> arbitrary = TABLE.get(type);
    checkArgument(arbitrary != null, "no generator of %s", type);
    return (Arbitrary<T>) arbitrary.get();
  }

  /** {@return the types that there are generators of, without the enums, of which there are all} */
  public static ImmutableSet<Class<?>> types() {
    return TABLE.keySet();
  }

  static boolean canMake(Class<?> type) {
    return TABLE.containsKey(type) || isEnum(type);
  }

  private static boolean isEnum(Class<?> type) {
    return type.isEnum() && type.getPackageName().startsWith("dev.ixm.");
  }
}
