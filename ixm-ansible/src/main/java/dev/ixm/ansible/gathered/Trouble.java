package dev.ixm.ansible.gathered;

import com.google.common.collect.ImmutableList;

/**
 * What keeps a host, or a part of what was found on it, out of the site.
 *
 * @param kind what it is
 * @param host the host, or the file that should tell which
 * @param details what exactly, in no more than a few words each; empty if the kind says all
 */
public record Trouble(Kind kind, String host, ImmutableList<String> details) {

  /** A kind of trouble. */
  public enum Kind {
    /** A server of the site of which there is no file. */
    MISSING,
    /** A host that the site does not have, or has from another file. */
    FOREIGN,
    /** A host that does not run Windows Server. */
    NOT_WINDOWS,
    /** A host that did not tell all that it was asked for. */
    INCOMPLETE,
    /** A file that is not what the playbook or Ansible writes. */
    UNREADABLE,
    /** Fields that this release does not know. */
    UNKNOWN
  }

  static Trouble of(Kind kind, String host, String... details) {
    return new Trouble(kind, host, ImmutableList.copyOf(details));
  }
}
