package dev.ixm.config.installer;

/**
 * What speaks for {@link dev.ixm.model.pbx.PbxConnection#EXTENSION}, which should be chosen only if
 * both do. Source: guide chapter 5, Procedure.
 */
public enum ExtensionGround {
  /** The PBX offers it. */
  OFFERED_BY_PBX,
  /** The site needs pre-paging. */
  PRE_PAGING
}
