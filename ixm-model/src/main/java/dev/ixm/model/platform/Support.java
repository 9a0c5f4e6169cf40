package dev.ixm.model.platform;

/** Whether a thing may be used, as the guide has it. */
public enum Support {
  /** It may be used. */
  SUPPORTED,
  /** It may be used with care: the guide's lists differ, or it was seen to work only. */
  WARNING,
  /** It may not be used. */
  UNSUPPORTED
}
