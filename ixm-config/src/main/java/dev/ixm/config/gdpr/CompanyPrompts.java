package dev.ixm.config.gdpr;

import static dev.ixm.model.check.Checks.checkNames;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** The recordings of one company on a voice server, and the warnings that play them. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCompanyPrompts.class)
public abstract class CompanyPrompts {

  /** The number of a company that is the only one of its site. */
  public static final int ONLY = 1;

  private static final int MAX_NUMBER = 9_999;
  private static final String FOLDER = "\\UC\\Prompts\\Company\\";

  CompanyPrompts() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of the company, 1 to 9,999; 1 if there is one only} */
  public abstract int number();

  /** {@return its feature groups, with different names} */
  public abstract ImmutableList<FeatureGroupWarnings> featureGroups();

  /** {@return all of its recordings, also those of other uses; empty if not known} */
  public abstract Optional<ImmutableList<Recording>> recordings();

  /** {@return the folder that its recordings have to lie in, without drive} */
  public final String folder() {
    return FOLDER + number();
  }

  /**
   * {@return the path of a recording of this company, without drive}
   *
   * @param recording which one, wherever its file lies now
   */
  public final String path(Recording recording) {
    return folder() + "\\" + recording.fileName();
  }

  @Value.Check
  void validate() {
    checkRange("number", number(), 1, MAX_NUMBER);
    checkNames("featureGroups", featureGroups(), FeatureGroupWarnings::name);
  }

  /** Builds {@link CompanyPrompts}. */
  public static final class Builder extends ImmutableCompanyPrompts.Builder {
    Builder() {}
  }
}
