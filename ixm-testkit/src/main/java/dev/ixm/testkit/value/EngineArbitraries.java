package dev.ixm.testkit.value;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.ixm.config.cse.EngineConfig;
import dev.ixm.config.cse.EngineGroup;
import dev.ixm.config.cse.EngineServer;
import dev.ixm.config.cse.EngineSettings;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.Values;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any settings of CSE servers, and their files. */
final class EngineArbitraries {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"%s\"?>";

  /** How a file begins, by its encoding; the mark of UTF-16 is a character. */
  private static final ImmutableMap<String, String> HEADS =
      ImmutableMap.<String, String>builder()
          .put("UTF-8", DECLARATION.formatted("utf-8"))
          .put("US-ASCII", DECLARATION.formatted("US-ASCII"))
          .put("ISO-8859-1", DECLARATION.formatted("iso-8859-1"))
          .put("windows-1252", DECLARATION.formatted("windows-1252"))
          .put("UTF-16LE", "\uFEFF" + DECLARATION.formatted("utf-16"))
          .put("UTF-16BE", "\uFEFF" + DECLARATION.formatted("utf-16"))
          .buildOrThrow();

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(EngineConfig.class, EngineArbitraries::configs)
          .put(EngineGroup.class, EngineArbitraries::groups)
          .put(EngineServer.class, EngineArbitraries::servers)
          .put(EngineSettings.class, EngineArbitraries::settings);

  private EngineArbitraries() {}

  private static Arbitrary<EngineConfig> configs() {
    Arbitrary<String> blanks = Arbitraries.of("", " ", "\r\n\t", "\n");
    Arbitrary<String> others =
        Arbitraries.of(
                setting("Port", "<value>993</value>"),
                setting("Servers", "<value />"),
                "<!-- " + EngineConfig.SETTING + " -->",
                "\r\n")
            .list()
            .ofMaxSize(3)
            .map(all -> String.join("", all));
    Arbitrary<String> values =
        Combinators.combine(blanks, Arbitraries.of("True", "False", "true", "FALSE"), blanks)
            .as((before, word, after) -> "<value>" + before + word + after + "</value>");
    return Combinators.combine(Arbitraries.of(HEADS.keySet()), others, values, others)
        .as(
            (charset, before, value, after) ->
                config(charset, before + setting(EngineConfig.SETTING, value) + after));
  }

  private static String setting(String name, String content) {
    return "<setting name=\"%s\" serializeAs=\"String\">%s</setting>".formatted(name, content);
  }

  private static EngineConfig config(String charset, String settings) {
    String head = HEADS.getOrDefault(charset, "");
    String text = head + "<configuration>" + settings + "</configuration>\r\n";
    return EngineConfig.parse(text.getBytes(Charset.forName(charset)));
  }

  private static Arbitrary<EngineServer> servers() {
    return Values.of(EngineServer.class).each("registryPrimary", Arbitraries.integers()).build();
  }

  private static Arbitrary<EngineGroup> groups() {
    return Values.of(EngineGroup.class).build();
  }

  /**
   * Feature groups are on any of the servers, or elsewhere; any of the servers may be the spare.
   */
  private static Arbitrary<EngineSettings> settings() {
    return Combinators.combine(
            servers()
                .list()
                .uniqueElements(server -> Ascii.toLowerCase(server.name()))
                .ofMaxSize(4),
            groups().list().uniqueElements(EngineGroup::name).ofMaxSize(4),
            Arbitraries.integers().between(0, 4).list().ofSize(5))
        .as(EngineArbitraries::settings);
  }

  private static EngineSettings settings(
      List<EngineServer> servers, List<EngineGroup> groups, List<Integer> picks) {
    EngineSettings.Builder settings = EngineSettings.builder();
    settings.servers(servers).spare(pick(servers, picks.get(groups.size())));
    for (int i = 0; i < groups.size(); i++) {
      EngineGroup group = groups.get(i);
      Optional<String> location = pick(servers, picks.get(i)).or(group::location);
      settings.addFeatureGroups(EngineGroup.builder().from(group).location(location).build());
    }
    return settings.build();
  }

  /** The name of the server of that place, empty if there is none. */
  private static Optional<String> pick(List<EngineServer> servers, int place) {
    return servers.stream().skip(place).findFirst().map(EngineServer::name);
  }
}
