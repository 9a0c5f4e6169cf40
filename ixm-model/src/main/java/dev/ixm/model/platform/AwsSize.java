package dev.ixm.model.platform;

import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sizes that a kind of instance comes in, counted in {@code large}. */
final class AwsSize {

  static final Source SOURCE = Source.ofHouse("Amazon Web Services", "Amazon EC2 instance types");

  private static final Pattern MODEL =
      Pattern.compile("([a-z0-9]+)\\.(?:(large)|([0-9]{0,2})xlarge)");
  private static final int MOST = 48;

  private AwsSize() {}

  /** {@return what a model is, by a listed one of the same kind; empty if it is of another} */
  static Optional<AwsInstance> scaled(AwsInstance listed, String model) {
    Matcher known = MODEL.matcher(listed.model());
    Matcher asked = MODEL.matcher(model);
    if (!known.matches() || !asked.matches() || !known.group(1).equals(asked.group(1))) {
      return Optional.empty();
    }
    OptionalInt size = size(asked);
    OptionalInt unit = size(known);
    return size.isPresent() && unit.isPresent()
        ? Optional.of(scaled(listed, model, size.getAsInt(), unit.getAsInt()))
        : Optional.empty();
  }

  private static AwsInstance scaled(AwsInstance listed, String model, int size, int unit) {
    return AwsInstance.builder()
        .model(model)
        .family(listed.family())
        .vCpus(Math.max(1, listed.vCpus() * size / unit))
        .memory(DataSize.ofBytes(listed.memory().bytes() / unit * size))
        .storage(listed.storage())
        .tested(false)
        .burstable(false)
        .source(SOURCE)
        .build();
  }

  private static OptionalInt size(Matcher model) {
    if (model.group(2) != null) {
      return OptionalInt.of(1);
    }
    int times = model.group(3).isEmpty() ? 1 : Integer.parseInt(model.group(3));
    return times >= 1 && times <= MOST ? OptionalInt.of(2 * times) : OptionalInt.empty();
  }
}
