package dev.ixm.testkit.site;

import dev.ixm.model.site.Deployment;
import dev.ixm.sizing.Proposal;
import dev.ixm.testkit.edit.ClientFacts;
import dev.ixm.testkit.edit.HostFacts;
import java.util.List;

/**
 * States what a proposal cannot know, such as antivirus programs, users' computers and how the
 * Consolidated server is protected, so that no built-in rule lacks a fact.
 */
public final class CompleteSite {

  private CompleteSite() {}

  /**
   * {@return the deployment with facts of an ordinary site}
   *
   * <p>It breaks no rule that it did not break before; a High Availability site gets a computer
   * that the Consolidated server is mirrored onto, unless VMware restarts that server.
   *
   * @param proposed as {@link Proposal} gives it, with network, PBX and platform stated, and on
   *     VMware in a High Availability site of the high-security edition
   */
  public static Deployment of(Deployment proposed) {
    return SiteFacts.ORDINARY.complete(
        HostFacts.state(proposed), List.of(ClientFacts.least().build()));
  }
}
