package dev.ixm.config.hyperv;

/** What a virtual switch connects guests with. */
public enum SwitchType {
  /** A network adapter of the host: the type that the guide asks for. */
  EXTERNAL,
  /** The host and each other. */
  INTERNAL,
  /** Each other. */
  PRIVATE
}
