package dev.ixm.site.book;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.SomeSites;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Chromium shows the book, and axe-core finds nothing that keeps people from using it. The script
 * of axe-core is named by {@code -Dixm.axe}.
 */
@Tag("consumers")
class BrowserTest {

  private static final Path AXE = Path.of(System.getProperty("ixm.axe", "axe.min.js"));

  @TempDir private Path folder;

  /** The study of a site with so many servers, some of them with errors. */
  static SiteStudy study(int servers) {
    Deployment site = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES).deployment();
    Server last = site.servers().get(site.servers().size() - 1);
    Hardware small =
        Hardware.builder()
            .from(last.hardware().orElseThrow())
            .memory(DataSize.ofGibibytes(4))
            .build();
    Deployment.Builder larger = Deployment.builder().from(site);
    larger.servers(site.servers().subList(0, Math.min(servers, site.servers().size())));
    for (int i = site.servers().size(); i < servers; i++) {
      larger.addServers(
          Server.builder().from(last).name("MORE" + i).number(i).hardware(small).build());
    }
    return SiteStudy.check(larger.build(), SomeSites.RULES);
  }

  private static String chromium(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox"));
    command.addAll(List.of("--disable-gpu", "--virtual-time-budget=60000"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("chromium", ".html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(2, MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    String text = Files.readString(out);
    Files.delete(out);
    return text;
  }

  /** What a script says of the book by the title that it sets. */
  private String title(SiteStudy study, String script, String... options) throws Exception {
    Path page = folder.resolve("book.html");
    Files.writeString(
        page, SiteBook.render(study).replace("</body>", "<script>" + script + "</script></body>"));
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--dump-dom", page.toUri().toString()));
    String dom = chromium(arguments.toArray(String[]::new));
    return dom.substring(dom.indexOf("<title>") + 7, dom.indexOf("</title>"));
  }

  @ParameterizedTest
  @CsvSource({"3, false", "21, false", "60, false", "21, true"})
  void canBeUsedByAll(int servers, boolean isDark) throws Exception {
    assumeTrue(Files.exists(AXE), () -> "no axe-core at " + AXE);
    String run =
        "document.querySelectorAll('details').forEach(it => it.open = true);"
            + "axe.run(document, {resultTypes: ['violations']}).then(it => document.title ="
            + " it.passes.length + ' passes' + it.violations.map(v => '; ' + v.id + ' '"
            + " + v.nodes[0].html).join(''));";
    String scheme = isDark ? "--blink-settings=preferredColorScheme=0" : "--enable-automation";
    assertThat(title(study(servers), Files.readString(AXE) + run, scheme))
        .matches("[1-9][0-9]* passes");
  }

  @ParameterizedTest
  @CsvSource({"500", "1300"})
  void fitsTheWidthOfAWindow(int width) throws Exception {
    String run = "document.title = document.documentElement.scrollWidth - window.innerWidth;";
    assertThat(Integer.parseInt(title(study(21), run, "--window-size=%s,900".formatted(width))))
        .isLessThanOrEqualTo(0);
  }

  @Test
  void filtersWithoutAScript() throws Exception {
    String run =
        "const o = document.querySelector('select[name=server]'); o.value = 's1';"
            + "const all = [...document.querySelectorAll('.rule tbody tr')];"
            + "const shown = all.filter(it => getComputedStyle(it).display !== 'none');"
            + "document.title = shown.length + ' of ' + all.length + ' '"
            + " + shown.every(it => it.className === 's1');";
    assertThat(title(study(21), run)).matches("[1-9][0-9]* of [1-9][0-9]* true");
  }

  @Test
  void isPrinted() throws Exception {
    Path page = Files.writeString(folder.resolve("book.html"), SiteBook.render(study(21)));
    Path pdf = folder.resolve("book.pdf");
    chromium("--print-to-pdf=" + pdf, page.toUri().toString());
    assertThat(Files.readAllBytes(pdf)).hasSizeGreaterThan(10_000).startsWith(0x25, 0x50, 0x44);
  }
}
