package dev.ixm.model.service;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A Windows service of the product. */
@Value.Immutable
@JsonDeserialize(as = ImmutableWindowsService.class)
public abstract class WindowsService {

  /** Stands in an alias for the name of the computer that the service runs on. */
  public static final String COMPUTER_NAME = "<computer name>";

  private static final String WILDCARD = squeezed(COMPUTER_NAME);

  WindowsService() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name to write, never blank} */
  public abstract String name();

  /** {@return other names, among them all in the guide; some end in {@link #COMPUTER_NAME}} */
  public abstract ImmutableSet<String> aliases();

  /** {@return the roles whose servers run it, in declaration order, never empty} */
  public abstract ImmutableSet<Role> roles();

  /** {@return those of the roles that the guide does not name for it, in declaration order} */
  public abstract ImmutableSet<Role> inferredRoles();

  /** {@return how it comes to be stopped before Windows is updated} */
  public abstract Stopping stopping();

  /** {@return its row in the guide's list of services to stop, from 1, empty if not listed} */
  public abstract OptionalInt position();

  /** {@return where in the guide the service is named} */
  public abstract Source source();

  /**
   * {@return whether a text is the name or an alias} Case and white space do not matter.
   *
   * @param text the name of a service
   */
  public final boolean isCalled(String text) {
    return isSqueezedTo(squeezed(text));
  }

  /** Whether the name or an alias is that, in lower case and without white space. */
  final boolean isSqueezedTo(String wanted) {
    return squeezedNames().stream().anyMatch(known -> matches(known, wanted));
  }

  @Value.Lazy
  ImmutableSet<String> squeezedNames() {
    return names().map(WindowsService::squeezed).collect(toImmutableSet());
  }

  /** The name and the aliases. */
  final Stream<String> names() {
    return Stream.concat(Stream.of(name()), aliases().stream());
  }

  private static boolean matches(String known, String wanted) {
    if (!known.endsWith(WILDCARD)) {
      return known.equals(wanted);
    }
    String start = known.substring(0, known.length() - WILDCARD.length());
    return wanted.startsWith(start) && wanted.length() > start.length();
  }

  static String squeezed(String text) {
    return Ascii.toLowerCase(CharMatcher.whitespace().removeFrom(text));
  }

  @Value.Check
  void validate() {
    checkText("name", name());
    check(!roles().isEmpty(), "roles", "must name at least one role");
    check(
        roles().containsAll(inferredRoles()),
        "inferredRoles",
        "must be among the roles %s: %s",
        roles(),
        inferredRoles());
    boolean listed = stopping() == Stopping.LISTED;
    check(
        position().isPresent() == listed && position().orElse(1) >= 1,
        "position",
        "must be 1 or more for a listed service, and empty for others: %s",
        position());
  }

  /** Builds a {@link WindowsService}. */
  public static final class Builder extends ImmutableWindowsService.Builder {
    Builder() {}
  }
}
