package dev.ixm.model.software;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import org.immutables.value.Value;

/** A file format that the voice server can work with. */
@Value.Immutable
@JsonDeserialize(as = ImmutableFileFormat.class)
public abstract class FileFormat {

  FileFormat() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return its name, such as {@code DOCX}; never blank} */
  public abstract String name();

  /**
   * {@return the program that has to be on the voice server, or on the one that a remote printer
   * hands the file to; an example where any program for the format will do}
   */
  public abstract String program();

  /** {@return the first release that needs no program for it, empty if every release does} */
  public abstract Optional<Release> builtInSince();

  /** {@return where in the guide the format stands} */
  public abstract Source source();

  /**
   * {@return the program that a release needs, empty if it needs none}
   *
   * @param release any release
   */
  public final Optional<String> programFor(Release release) {
    boolean builtIn = builtInSince().filter(since -> since.compareTo(release) <= 0).isPresent();
    return builtIn ? Optional.empty() : Optional.of(program());
  }

  @Value.Check
  void validate() {
    checkText("name", name());
    checkText("program", program());
  }

  /** Builds a {@link FileFormat}. */
  public static final class Builder extends ImmutableFileFormat.Builder {
    Builder() {}
  }
}
