package dev.ixm.testkit.value;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.licensing.procedure.LicenseContact;
import dev.ixm.model.firewall.PortConflict;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.WaiverUse;
import dev.ixm.model.storage.MessageFormat;
import dev.ixm.site.change.Change;
import dev.ixm.site.order.OrderItem;
import dev.ixm.sizing.PlanChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that were written in each format, one of each type; records stand in others. They are
 * never changed: every later version has to read them. With {@code -Dixm.golden.add=true} a type
 * that has none yet gets one.
 */
class GoldenJsonTest {

  /** The records of which there are documents, too. */
  private static final ImmutableSet<Class<?>> KEPT =
      ImmutableSet.of(
          Change.class,
          LicenseContact.class,
          MessageFormat.class,
          OrderItem.class,
          PlanChange.class,
          PortConflict.class,
          WaiverUse.class);

  private static final Path FOLDER = Path.of("src/test/golden/json-" + IxmJson.FORMAT);

  static Stream<Class<?>> types() {
    return JsonForms.ALL.stream()
        .filter(type -> !JsonForms.TEXTS.contains(type))
        .filter(type -> !type.isRecord() || KEPT.contains(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void isRead(Class<?> type) throws IOException {
    Path file = FOLDER.resolve(type.getSimpleName() + ".json");
    if (Boolean.getBoolean("ixm.golden.add") && !Files.exists(file)) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, IxmJson.write(IxmArbitraries.of(type).sample()));
    }
    Object value = IxmJson.read(file, type);
    assertThat((Object) IxmJson.read(IxmJson.write(value), "again", type)).isEqualTo(value);
  }

  @Test
  void hasNoOther() throws IOException {
    ImmutableSet<String> names =
        types().map(type -> type.getSimpleName() + ".json").collect(toImmutableSet());
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }
}
