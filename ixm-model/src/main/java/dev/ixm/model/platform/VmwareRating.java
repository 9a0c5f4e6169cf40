package dev.ixm.model.platform;

/** How an availability feature of VMware meets a criterion. */
public enum VmwareRating {
  /** It does. */
  YES,
  /** It does not. */
  NO,
  /** Service is interrupted until the server is up again. */
  INTERRUPTED_UNTIL_RECOVERY,
  /** The question does not arise because the product cannot use the feature. */
  NOT_APPLICABLE
}
