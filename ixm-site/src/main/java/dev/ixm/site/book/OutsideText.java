package dev.ixm.site.book;

import static java.util.stream.Collectors.joining;

import dev.ixm.model.EmailSystem;
import dev.ixm.model.port.Peer;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.software.ClientComputer;
import java.util.List;

/** What a picture says of what is outside the servers, in at most two short lines. */
final class OutsideText {

  private static final int LONGEST = 30;

  private OutsideText() {}

  static List<String> of(Deployment site, Peer peer) {
    return switch (peer) {
      case PBX ->
          site.pbx()
              .map(
                  pbx ->
                      List.of(shortened(SiteBook.label(pbx.kind())), "SIP over " + pbx.transport()))
              .orElse(List.of("not stated"));
      case CLIENTS ->
          List.of(
              "seats: " + site.seats().total(),
              shortened(site.clients().stream().map(ClientComputer::name).collect(joining(", "))));
      case EMAIL ->
          site.emailSystems().isEmpty()
              ? List.of("none")
              : List.of(
                  shortened(
                      site.emailSystems().stream()
                          .map(it -> SiteBook.label(it.type()))
                          .distinct()
                          .collect(joining(", "))),
                  "users: " + site.emailSystems().stream().mapToInt(EmailSystem::users).sum());
      case LICENSE_SERVER ->
          site.license()
              .map(license -> List.of(SiteBook.label(license.type())))
              .orElse(List.of("not stated"));
      default -> List.of();
    };
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
