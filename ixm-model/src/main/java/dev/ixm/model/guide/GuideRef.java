package dev.ixm.model.guide;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A place in the guide: the Server Installation Guide of release 10.8, issue 38. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGuideRef.class)
public abstract class GuideRef {

  /** The number by which the appendix with the revision history is cited. */
  public static final int APPENDIX = 99;

  private static final int CHAPTERS = 27;

  GuideRef() {}

  /**
   * {@return a place in the guide}
   *
   * @param chapter 1 to 27, or {@link #APPENDIX}
   * @param section the section's heading
   * @throws IllegalArgumentException if there is no such chapter or the section is blank
   */
  public static GuideRef of(int chapter, String section) {
    return ImmutableGuideRef.of(chapter, section);
  }

  /** {@return the chapter, 1 to 27, or {@link #APPENDIX}} */
  @Value.Parameter
  public abstract int chapter();

  /** {@return the heading of the section, never blank} */
  @Value.Parameter
  public abstract String section();

  @Value.Check
  void check() {
    checkArgument(
        (chapter() >= 1 && chapter() <= CHAPTERS) || chapter() == APPENDIX,
        "chapter must be 1 to %s or %s: %s",
        CHAPTERS,
        APPENDIX,
        chapter());
    checkArgument(!section().isBlank(), "section must not be blank");
  }

  /** {@return the place as a person would cite it} */
  @Override
  public final String toString() {
    return chapter() == APPENDIX ? "appendix A" : "chapter " + chapter() + ", " + section();
  }
}
