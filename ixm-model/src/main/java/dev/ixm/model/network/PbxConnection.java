package dev.ixm.model.network;

/** What the voice servers are to the PBX. */
public enum PbxConnection {
  /** The far end of a SIP trunk; suits most sites. */
  TRUNK,
  /** Extensions, one beside the other; for pre-paging, where the PBX offers it. */
  EXTENSION
}
