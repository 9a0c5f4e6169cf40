package dev.ixm.runbook.site;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteMail;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import java.util.stream.Stream;

/**
 * Which server synchronizes the mail of which Feature Groups. Source: guide chapter 18,
 * Configuration For Remote CSE server installations, and chapter 22, Setup.
 */
public final class FeatureGroups {

  private FeatureGroups() {}

  /**
   * {@return the servers that Feature Groups can have}
   *
   * @param site whose
   */
  public static ImmutableList<Server> servers(SiteView site) {
    SiteMail mail = site.mail();
    return mail.servers().stream()
        .filter(it -> !mail.isDivided() || it.roles().contains(Role.REMOTE_CSE))
        .collect(toImmutableList());
  }

  /**
   * {@return for each of these its Feature Groups, and for each spare that it has none}
   *
   * @param site whose
   */
  public static ImmutableList<String> lines(SiteView site) {
    return Stream.concat(
            servers(site).stream().map(it -> groups(site, it)),
            site.mail().spares().stream().map(it -> "`%s`: none, the spare".formatted(it.name())))
        .collect(toImmutableList());
  }

  /** Which groups have a server; what nobody has decided is a blank. */
  private static String groups(SiteView site, Server server) {
    ImmutableSet<EmailType> types = site.mail().types(server);
    String users =
        types.isEmpty()
            ? site.mail().isDivided()
                ? " with users of the one email system that it was installed for"
                : ""
            : types.stream()
                .map(EmailType::label)
                .collect(joining("`, `", " with users of `", "`"));
    boolean alone =
        types.isEmpty()
            ? site.mail().servers().size() == 1
            : site.mail().servers().stream()
                .noneMatch(it -> !it.equals(server) && site.mail().types(it).containsAll(types));
    return alone
        ? "`%s`: all Feature Groups%s".formatted(server.name(), users)
        : "`%s`: of the Feature Groups%s these: %s".formatted(server.name(), users, Markdown.BLANK);
  }
}
