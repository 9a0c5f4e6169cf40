package dev.ixm.site.book;

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

  private static final int WIDTH = 1190;
  private static final int LEFT = 210;
  private static final int GROUP = 330;
  private static final int BOX_WIDTH = 176;
  private static final int BOX_HEIGHT = 78;
  private static final int OUTSIDE_HEIGHT = 66;
  private static final int RIGHT = 1090;
  private static final int GAP = 10;
  private static final int COLUMNS = 4;
  private static final int LINE = 17;

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
  private final Multiset<String> errors = LinkedHashMultiset.create();
  private final Map<Peer, Integer> outside = new EnumMap<>(Peer.class);
  private final ImmutableMap<String, List<Server>> groups;
  private final ServerLinks links;
  private int bottom = GAP;

  private Picture(SiteStudy study, Html html) {
    this.study = study;
    this.site = study.deployment();
    this.html = html;
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
    html.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 %s %s".formatted(WIDTH, height),
        "role",
        "img",
        "class",
        type,
        "aria-label",
        "Picture of %s; the tables of the site book say the same".formatted(site.name()));
    if (!css.isEmpty()) {
      html.style(css);
    }
    outside();
    groups.forEach(this::group);
    html.close();
  }

  private String caption() {
    String network =
        site.network()
            .map(
                net ->
                    net.serverLink().map(link -> " Links of servers: " + link + ".").orElse("")
                        + net.serverRoundTrip()
                            .map(
                                time ->
                                    " Round trip between them: %s ms.".formatted(time.toMillis()))
                            .orElse(""))
            .orElse("");
    return "Dashed lines carry something that is not known to be encrypted. A thick red frame has"
        + " errors."
        + network;
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
      box(GAP, y, LEFT - GAP, OUTSIDE_HEIGHT, "box");
      line(GAP + 8, y + 20, "bold", peer.label());
      List<String> lines = OutsideText.of(site, peer);
      for (int i = 0; i < lines.size(); i++) {
        line(GAP + 8, y + 20 + LINE * (i + 1), "small", lines.get(i));
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
    box(GROUP, top, RIGHT - GROUP, bottom - top - GAP, "group");
    line(GROUP + GAP, top + LINE, "bold", "%s: %s".formatted(title, servers.size()));
    int y = top + LINE;
    for (PictureLinks.Link link : PictureLinks.of(study, servers)) {
      y += LINE;
      line(GROUP + GAP, y, "small", link.label());
      connect(link, y - 4);
    }
    for (ServerLinks.Link link : links.from(title)) {
      y += LINE;
      line(GROUP + GAP, y, "small", link.label());
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

  private void connect(PictureLinks.Link link, int y) {
    int from = outside.getOrDefault(link.peer(), y);
    int middle = (LEFT + GROUP) / 2;
    String path =
        "M%s %sC%s %s %s %s %s %s".formatted(LEFT, from, middle, from, middle, y, GROUP, y);
    path(path, link.isEncrypted());
  }

  /** Joins a line of a group with the group at the other end, on the right of both. */
  private void join(ServerLinks.Link link, int y) {
    int to = GAP;
    for (String group : groups.keySet()) {
      if (group.equals(link.to())) {
        arc(y, to + LINE - 4, link.isEncrypted());
      }
      to += height(group);
    }
  }

  private void arc(int from, int to, boolean isEncrypted) {
    String path =
        "M%s %sC%s %s %s %s %s %s"
            .formatted(RIGHT, from, WIDTH - GAP, from, WIDTH - GAP, to, RIGHT, to);
    path(path, isEncrypted);
  }

  private void path(String path, boolean isEncrypted) {
    html.open("path", "class", isEncrypted ? "link" : "link open", "d", path).close();
  }

  private void server(Server server, int x, int y) {
    int found = errors.count(server.name());
    box(x, y, BOX_WIDTH, BOX_HEIGHT, found > 0 ? "box bad" : "box");
    line(x + 8, y + 18, "bold", server.name());
    line(
        x + 8,
        y + 18 + LINE,
        "small",
        server.roles().stream().map(SiteBook::label).collect(joining(", ")));
    line(x + 8, y + 18 + 2 * LINE, "small", ServerSize.of(server));
    if (found > 0) {
      line(x + 8, y + 18 + 3 * LINE, "badtext", "errors: " + found);
    }
  }

  private void box(int x, int y, int width, int height, String type) {
    html.open("rect", "class", type, "x", x, "y", y, "width", width, "height", height, "rx", 6);
    html.close();
  }

  private void line(int x, int y, String type, String text) {
    html.add("text", text, "class", type, "x", x, "y", y);
  }
}
