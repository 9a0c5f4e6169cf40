package dev.ixm.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.rule.Messages;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.testkit.fixture.SampleSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Another language needs message files and no code: a made-up one doubles every vowel. */
class PseudoLocaleTest {

  private static final Locale PSEUDO = Locale.forLanguageTag("qps");
  private static final String TAIL = "_qps.properties";
  private static final RuleSet RULES = RuleSet.discover(PseudoLocaleTest.class.getClassLoader());

  /** Vowels of words are doubled, those in placeholders are not. */
  private static final Pattern VOWEL = Pattern.compile("\\{[^}]*\\}|[aeiou]");

  private static String pseudo(String text) {
    return VOWEL
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group().length() > 1 ? match.group() : match.group().repeat(2)));
  }

  /** Finds the English file under the name of the made-up one, translated. */
  private static final class Translating extends ClassLoader {

    Translating() {
      super(PseudoLocaleTest.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      if (!name.endsWith(TAIL)) {
        return super.getResources(name);
      }
      StringBuilder all = new StringBuilder();
      String english = name.substring(0, name.length() - TAIL.length()) + ".properties";
      for (URL file : Collections.list(super.getResources(english))) {
        all.append(translated(file));
      }
      return Collections.enumeration(Collections.singleton(url(all.toString())));
    }

    private static String translated(URL file) throws IOException {
      Properties messages = new Properties();
      try (Reader reader = new InputStreamReader(file.openStream(), UTF_8)) {
        messages.load(reader);
      }
      StringBuilder text = new StringBuilder();
      messages.forEach((key, value) -> text.append(key + " = " + pseudo((String) value) + "\n"));
      return text.toString();
    }

    private static URL url(String text) throws MalformedURLException {
      return new URL(
          null,
          "memory:messages",
          new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
              return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                  return new ByteArrayInputStream(text.getBytes(UTF_8));
                }
              };
            }
          });
    }
  }

  @Test
  void reportsInAnotherLanguage() {
    Messages messages = Messages.of(PSEUDO, new Translating());
    Report report = RULES.check(SampleSite.values()[0].breaking("network.pbx.latency"));
    String english = "a round trip from a voice server to the PBX takes at most 200 ms";
    assertThat(report.text()).contains("error network.pbx.latency: " + english + ": is ");
    assertThat(report.text(messages))
        .contains("eerroor network.pbx.latency: " + pseudo(english))
        .contains("muust bee aat moost 200 ms")
        .doesNotContain("must be");
  }

  @Test
  void asksInAnotherLanguage() {
    Messages messages = Messages.of(PSEUDO, new Translating());
    Deployment site = SampleSite.values()[0].deployment();
    Report report =
        RULES.check(Deployment.builder().from(site).tenants(OptionalInt.empty()).build());
    assertThat(report.questions()).hasSize(1);
    assertThat(report.questions().get(0).text())
        .isEqualTo(
            "tenants that share the site (a whole number, such as 2): ask whoever plans the site;"
                + " decides capacity.tenants.maximum");
    assertThat(report.questions().get(0).text(messages))
        .isEqualTo(
            "teenaants thaat shaaree thee siitee (aa whoolee nuumbeer, suuch aas 2): aask"
                + " whooeeveer plaans thee siitee; deeciidees capacity.tenants.maximum");
  }

  @Test
  void aLanguageWithoutFilesIsEnglish() {
    Messages messages = Messages.of(Locale.GERMAN, PseudoLocaleTest.class.getClassLoader());
    Report report = RULES.check(SampleSite.values()[0].breaking("network.pbx.latency"));
    assertThat(report.text(messages)).isEqualTo(report.text());
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Report report = RULES.check(SampleSite.values()[0].breaking("network.pbx.latency"));
    String before = report.text();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(PSEUDO);
      assertThat(report.text()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }
}
