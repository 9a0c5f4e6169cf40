package dev.ixm.model.storage;

/**
 * Where voice messages live, as the deployment scenario decides.
 *
 * <p>Source: guide chapter 2, Message Compression and Storage.
 */
public enum MessageLocation {
  /** With the product. */
  MESSAGING_SERVER,
  /** With the mail system. */
  EMAIL_SERVER,
  /** In both places, each with all messages. */
  BOTH
}
