package dev.ixm.config.language;

/**
 * How the voice prompts of a language pack are encoded; chosen when it is installed. Source: guide
 * chapter 20, Language Pack Installation.
 */
public enum PromptFormat {
  /** G.711 µ-law. */
  MULAW("Mulaw"),
  /** G.711 A-law. */
  ALAW("Alaw");

  private final String title;

  PromptFormat(String title) {
    this.title = title;
  }

  /** {@return the name of the choice in the installer of the pack} */
  public String title() {
    return title;
  }
}
