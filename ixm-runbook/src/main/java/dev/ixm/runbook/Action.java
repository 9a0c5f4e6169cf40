package dev.ixm.runbook;

/** What is done in a step. */
public enum Action {
  /** Fetch or buy something. */
  OBTAIN,
  /** Choose between ways that the guide leaves open. */
  DECIDE,
  /** Note a value down, to be had when a later step asks for it. */
  RECORD,
  /** Copy files. */
  COPY,
  /** Keep a copy against loss. */
  BACK_UP,
  /** Put a program or a part of Windows onto a computer. */
  INSTALL,
  /** Change a setting, a file, a permission. */
  CONFIGURE,
  /** Switch off what would start or work by itself. */
  DISABLE,
  /** Switch on again what was disabled. */
  ENABLE,
  /** Stop a service. */
  STOP,
  /** Start a service. */
  START,
  /** Restart a computer. */
  RESTART,
  /** Wait for something that happens by itself. */
  WAIT,
  /** Make sure that something is as expected. */
  VERIFY
}
