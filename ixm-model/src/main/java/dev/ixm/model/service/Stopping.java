package dev.ixm.model.service;

/** How a service comes to be stopped before Windows is updated. */
public enum Stopping {
  /** The guide's list of services to stop has it. */
  LISTED,
  /** The list lacks it, but other chapters stop it on servers that the list leaves out. */
  ADDED,
  /** It stops with a service that it depends on, when Windows asks whether it may. */
  DEPENDENT
}
