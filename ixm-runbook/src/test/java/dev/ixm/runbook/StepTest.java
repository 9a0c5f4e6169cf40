package dev.ixm.runbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps and their checks. */
public class StepTest {

  /** A server of any name, which a deployment could not have. */
  public static Party server(String name) {
    return ImmutableParty.of(Party.Kind.SERVER, name);
  }

  public static Step.Builder step(String id, String... waitsFor) {
    return Step.builder()
        .id(id)
        .party(Party.of(Party.Kind.SITE))
        .action(Action.VERIFY)
        .what("Look at " + id)
        .guide(8, "Verifying File Sync")
        .addWaitsFor(waitsFor);
  }

  @Test
  void isStatedAndBindingUnlessSaidOtherwise() {
    assertThat(step("a").build().level()).isEqualTo(Level.MUST);
    assertThat(step("a").build().basis()).isEqualTo(Basis.STATED);
    assertThat(step("a").build().source()).isEqualTo(Source.of(8, "Verifying File Sync"));
  }

  @Test
  void readsAsIdAndWork() {
    assertThat(step("a").build()).hasToString("a: Look at a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows.roles@ixm01", "a", "call.01", "a-1.b-2@0_x-y"})
  void acceptsIdsOfWordsAndServer(String id) {
    assertThat(step(id).build().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Windows", "a..b", "a.", "1a", "a@", "a@X", "a@b@c", "a b", "a@_b"})
  void refusesOtherIds(String id) {
    assertThatThrownBy(step(id)::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(
            "id must be words joined by dots, and '@' and a server's name on a server: '"
                + id
                + "'");
  }

  @Test
  void refusesTextsThatAreNotOneLine() {
    refuses(step -> step.what(" "), "what must not be blank");
    refuses(step -> step.addHow("x", "a\nb"), "how must be one line: 'a\\u000ab'");
    refuses(step -> step.condition("a\tb"), "condition must be one line: 'a\\u0009b'");
    refuses(step -> step.why("a `b"), "why must close each back quote: 'a `b'");
    refuses(step -> step.warning(""), "warning must not be blank");
    refuses(step -> step.expected("`"), "expected must close each back quote: '`'");
  }

  private static void refuses(Consumer<Step.Builder> change, String message) {
    Step.Builder builder = step("a");
    change.accept(builder);
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  @Test
  void namesPlacesAfterTheirKind() {
    assertThat(Party.of(Party.Kind.LICENSE_SERVER)).hasToString("license server");
    assertThatThrownBy(() -> Party.of(Party.Kind.SERVER))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("kind must not be SERVER: a server has a name of its own");
  }
}
