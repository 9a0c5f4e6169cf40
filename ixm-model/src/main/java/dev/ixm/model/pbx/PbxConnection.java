package dev.ixm.model.pbx;

/** What the voice servers are to the PBX. Source: guide chapter 5, Procedure. */
public enum PbxConnection {
  /** The far end of a SIP trunk; suits most sites. */
  TRUNK("Trunk"),
  /** Extensions, one beside the other; for pre-paging, where the PBX offers it. */
  EXTENSION("Extension");

  private final String label;

  PbxConnection(String label) {
    this.label = label;
  }

  /** {@return what the installer calls it} */
  public String label() {
    return label;
  }
}
