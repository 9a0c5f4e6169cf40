package dev.ixm.model.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WindowsServiceTest {

  private static WindowsService.Builder valid() {
    return WindowsService.builder()
        .name("Spooler")
        .addRoles(Role.SINGLE, Role.PRIMARY)
        .stopping(Stopping.LISTED)
        .position(1)
        .source(Source.of(11, "Introduction"));
  }

  private static void refuses(UnaryOperator<WindowsService.Builder> change, String message) {
    WindowsService.Builder builder = change.apply(valid());
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  @Test
  void isCalledByNameAndAliasWhateverCaseAndSpaces() {
    WindowsService service = valid().addAliases("Print_<computer name>").build();
    assertThat(service.isCalled("spool ER")).isTrue();
    assertThat(service.isCalled("print_pc 7")).isTrue();
    assertThat(service.isCalled("Print_")).isFalse();
    assertThat(service.isCalled("Print")).isFalse();
    assertThat(service.isCalled("Spoolers")).isFalse();
  }

  @Test
  void needsANameAndARole() {
    refuses(builder -> builder.name(" "), "name must not be blank");
    refuses(builder -> builder.roles(ImmutableSet.of()), "roles must name at least one role");
  }

  @Test
  void infersSomeOfItsRoles() {
    assertThat(valid().addInferredRoles(Role.PRIMARY).build().inferredRoles())
        .containsExactly(Role.PRIMARY);
    refuses(
        builder -> builder.addInferredRoles(Role.SECONDARY),
        "inferredRoles must be among the roles [SINGLE, PRIMARY]: [SECONDARY]");
  }

  @Test
  void hasAPositionJustIfListed() {
    String message = "position must be 1 or more for a listed service, and empty for others: ";
    refuses(builder -> builder.position(0), message + "OptionalInt[0]");
    refuses(builder -> builder.position(OptionalInt.empty()), message + "OptionalInt.empty");
    refuses(builder -> builder.stopping(Stopping.ADDED), message + "OptionalInt[1]");
    refuses(builder -> builder.stopping(Stopping.DEPENDENT), message + "OptionalInt[1]");
    assertThat(valid().stopping(Stopping.ADDED).position(OptionalInt.empty()).build().position())
        .isEmpty();
  }
}
