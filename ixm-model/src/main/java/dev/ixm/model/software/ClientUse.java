package dev.ixm.model.software;

/** What a user needs a program for. */
public enum ClientUse {
  /** Messages and settings in a browser. */
  WEB_ACCESS,
  /** The product's plug-in for Outlook. */
  OUTLOOK_PLUG_IN
}
