package dev.ixm.model.pbx;

/** A telephone system for which the guide has rules of its own. */
public enum PbxKind {
  /** Avaya Aura Communication Manager. */
  AVAYA_AURA,
  /** Iwatsu ECS; takes fewer voice ports than others. */
  IWATSU_ECS,
  /** Any other with SIP. */
  OTHER
}
