package dev.ixm.site.book;

import static dev.ixm.site.book.Canvas.GAP;
import static dev.ixm.site.book.Canvas.GROUP;
import static dev.ixm.site.book.Canvas.LEFT;
import static dev.ixm.site.book.Canvas.LINE;
import static dev.ixm.site.book.Canvas.RIGHT;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.port.Peer;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.site.SiteStudy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Draws the site: servers by role, what they talk to, and where errors are. */
final class Picture {

  private static final int BOX_WIDTH = 176;
  private static final int BOX_HEIGHT = 78;
  private static final int OUTSIDE_HEIGHT = 66;
  private static final int COLUMNS = 4;

  /** The titles of the groups and the roles in each, in the order in which they are drawn. */
  private static final ImmutableMap<String, ImmutableList<Role>> GROUPS =
      ImmutableMap.<String, ImmutableList<Role>>builder()
          .put("Voice servers", ImmutableList.of(Role.SINGLE, Role.PRIMARY, Role.SECONDARY))
          .put(
              "Consolidated servers",
              ImmutableList.of(Role.CONSOLIDATED, Role.SECONDARY_CONSOLIDATED))
          .put("Content synchronization", ImmutableList.of(Role.REMOTE_CSE))
          .put("Web servers", ImmutableList.of(Role.REMOTE_WEB, Role.REMOTE_ADMIN))
          .put("License and backup", ImmutableList.of(Role.LICENSE_SERVER, Role.BACKUP_TARGET))
          .build();

  private final Deployment site;
  private final SiteStudy study;
  private final Html html;
  private final Canvas canvas;
  private final Multiset<String> errors = LinkedHashMultiset.create();
  private final Map<Peer, Integer> outside = new EnumMap<>(Peer.class);
  private final ImmutableMap<String, List<Server>> groups;
  private final ServerLinks links;
  private int bottom = GAP;

  private Picture(SiteStudy study, Html html) {
    this.study = study;
    this.site = study.deployment();
    this.html = html;
    this.canvas = new Canvas(html);
    this.groups = ImmutableMap.copyOf(Maps.transformValues(GROUPS, this::servers));
    this.links = new ServerLinks(study, groups);
    study.report().findings(Severity.ERROR).stream()
        .flatMap(finding -> finding.server().stream())
        .forEach(errors::add);
  }

  static void write(SiteStudy study, Html html) {
    new Picture(study, html).write();
  }

  /** {@return the picture alone, as an SVG document} */
  static String svg(SiteStudy study) {
    Html html = Html.drawing();
    new Picture(study, html).draw("", Style.COLORS + Style.DRAWING);
    return html.toString();
  }

  private void write() {
    html.open("figure").add("figcaption", caption());
    html.open(
        "div",
        "class",
        "wide",
        "tabindex",
        "0",
        "role",
        "group",
        "aria-label",
        "Picture, to scroll");
    draw("picture", "");
    html.close(2);
  }

  private void draw(String type, String css) {
    int height = Math.max(groups.keySet().stream().mapToInt(this::height).sum(), 4 * 90) + 2 * GAP;
    canvas.open(height, type, site.name(), css);
    outside();
    groups.forEach(this::group);
    html.close();
  }

  private String caption() {
    String link =
        site.network()
            .flatMap(network -> network.serverLink())
            .map(" Links of servers: %s."::formatted)
            .orElse("");
    String time =
        site.network()
            .flatMap(network -> network.serverRoundTrip())
            .map(it -> " Round trip between them: %s ms.".formatted(it.toMillis()))
            .orElse("");
    return "Dashed lines carry something that is not known to be encrypted. A thick red frame has"
        + " errors.%s%s".formatted(link, time);
  }

  private List<Server> servers(ImmutableList<Role> roles) {
    return site.servers().stream()
        .filter(server -> roles.contains(server.roles().asList().get(0)))
        .toList();
  }

  private int height(String group) {
    List<Server> servers = requireNonNull(groups.get(group));
    int rows = (servers.size() + COLUMNS - 1) / COLUMNS;
    int lines = 1 + PictureLinks.of(study, servers).size() + links.from(group).size();
    return servers.isEmpty() ? 0 : LINE * lines + rows * (BOX_HEIGHT + GAP) + 3 * GAP;
  }

  private void outside() {
    int y = GAP;
    for (Peer peer : PictureLinks.OUTSIDE) {
      outside.put(peer, y + OUTSIDE_HEIGHT / 2);
      canvas.box(GAP, y, LEFT - GAP, OUTSIDE_HEIGHT, "box");
      canvas.line(GAP + 8, y + 20, "bold", peer.label());
      List<String> lines = OutsideText.of(site, peer);
      for (int i = 0; i < lines.size(); i++) {
        canvas.line(GAP + 8, y + 20 + LINE * (i + 1), "small", lines.get(i));
      }
      y += 90;
    }
  }

  private void group(String title, List<Server> servers) {
    if (servers.isEmpty()) {
      return;
    }
    int top = bottom;
    bottom += height(title);
    canvas.box(GROUP, top, RIGHT - GROUP, bottom - top - GAP, "group");
    canvas.line(GROUP + GAP, top + LINE, "bold", "%s: %s".formatted(title, servers.size()));
    int y = top + LINE;
    for (PictureLinks.Link link : PictureLinks.of(study, servers)) {
      y += LINE;
      canvas.line(GROUP + GAP, y, "small", link.label());
      canvas.connect(outside.getOrDefault(link.peer(), y - 4), y - 4, link.isEncrypted());
    }
    for (ServerLinks.Link link : links.from(title)) {
      y += LINE;
      canvas.line(GROUP + GAP, y, "small", link.label());
      join(link, y - 4);
    }
    y += GAP;
    for (int i = 0; i < servers.size(); i++) {
      server(
          servers.get(i),
          GROUP + GAP + i % COLUMNS * (BOX_WIDTH + GAP),
          y + i / COLUMNS * (BOX_HEIGHT + GAP));
    }
  }

  /** Joins a line of a group with the group at the other end, on the right of both. */
  private void join(ServerLinks.Link link, int y) {
    int to = GAP;
    for (String group : groups.keySet()) {
      if (group.equals(link.to())) {
        canvas.arc(y, to + LINE - 4, link.isEncrypted());
      }
      to += height(group);
    }
  }

  private void server(Server server, int x, int y) {
    int found = errors.count(server.name());
    canvas.box(x, y, BOX_WIDTH, BOX_HEIGHT, found > 0 ? "box bad" : "box");
    canvas.line(x + 8, y + 18, "bold", server.name());
    canvas.line(
        x + 8,
        y + 18 + LINE,
        "small",
        server.roles().stream().map(SiteBook::label).collect(joining(", ")));
    canvas.line(x + 8, y + 18 + 2 * LINE, "small", ServerSize.of(server));
    if (found > 0) {
      canvas.line(x + 8, y + 18 + 3 * LINE, "badtext", "errors: " + found);
    }
  }
}
