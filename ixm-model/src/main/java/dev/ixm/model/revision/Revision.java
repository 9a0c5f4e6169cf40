package dev.ixm.model.revision;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One issue of the guide. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRevision.class)
public abstract class Revision {

  Revision() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of the issue with its letter if it has one, such as {@code 22a}} */
  public abstract String issue();

  /** {@return the day it is dated} */
  public abstract LocalDate date();

  /** {@return what it changed, in words of the SDK, never empty} */
  public abstract ImmutableList<String> changes();

  /** {@return where in the guide the issue stands} */
  public abstract Source source();

  @Value.Check
  void validate() {
    checkText("issue", issue());
    check(!changes().isEmpty(), "changes", "must name at least one change");
  }

  /** Builds a {@link Revision}. */
  public static final class Builder extends ImmutableRevision.Builder {
    Builder() {}
  }
}
