package dev.ixm.config.cse;

/**
 * Says that a text is no {@code CSE.exe.config} that can be read and edited safely. The message
 * says why and shows nothing of the text but line and column.
 */
public final class EngineConfigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a text is refused. */
  public enum Reason {
    /**
     * It is larger than {@link EngineConfig#SIZE_LIMIT}, or declares more than 1,000 namespaces.
     */
    TOO_LARGE,
    /** It cannot be decoded: not in the encoding that it names, or in one that is not supported. */
    ENCODING,
    /** It is not well-formed XML. */
    NOT_WELL_FORMED,
    /** It has a document type declaration, which is never looked into. */
    DOCUMENT_TYPE,
    /** The setting is missing. */
    NO_SETTING,
    /** The setting stands there more than once. */
    SEVERAL_SETTINGS,
    /** The setting has no single, plain value, or one that is neither True nor False. */
    VALUE
  }

  private final Reason reason;

  EngineConfigException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** {@return why the text is refused} */
  public Reason reason() {
    return reason;
  }
}
