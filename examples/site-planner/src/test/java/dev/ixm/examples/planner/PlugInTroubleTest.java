package dev.ixm.examples.planner;

import static dev.ixm.model.rule.RuleSketch.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.export.ExportProvider;
import dev.ixm.site.export.SiteExport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plug-in does wrong is told in one line, and never taken for a finding. */
class PlugInTroubleTest {

  private static final String SITE = "sites/virtual-single.json";

  @TempDir private Path folder;

  /** Has no rules to give. */
  public static final class Throws implements RuleProvider {
    @Override
    public ImmutableList<Rule<?>> rules() {
      throw new IllegalStateException("no database\nhere");
    }
  }

  /** Breaks what Java runs on. */
  public static final class Breaks implements RuleProvider {
    @Override
    public ImmutableList<Rule<?>> rules() {
      throw new NoClassDefFoundError("com/example/Gone");
    }
  }

  /** Takes all memory. */
  public static final class Exhausts implements RuleProvider {
    @Override
    public ImmutableList<Rule<?>> rules() {
      throw new OutOfMemoryError("heap");
    }
  }

  /** Answers null. */
  public static final class AnswersNull implements RuleProvider {
    @Override
    @SuppressWarnings("NullAway")
    public ImmutableList<Rule<?>> rules() {
      return null;
    }
  }

  /** Takes the id of a built-in rule. */
  public static final class Repeats implements RuleProvider {
    @Override
    public ImmutableList<Rule<?>> rules() {
      return ImmutableList.of(
          rule("cse.count.maximum", Level.MUST, Source.ofHouse("House", "Rules"))
              .forSite((site, here) -> {}));
    }
  }

  /** Has a format that cannot be written. */
  public static final class CannotWrite implements ExportProvider {
    @Override
    public ImmutableList<SiteExport> exports() {
      return ImmutableList.of(
          new SiteExport() {
            @Override
            public String name() {
              return "odd";
            }

            @Override
            public String mediaType() {
              return "text/plain";
            }

            @Override
            public String extension() {
              return "txt";
            }

            @Override
            public void write(SiteStudy study, OutputStream out) throws IOException {
              throw new IOException("odd trouble");
            }
          });
    }
  }

  /** The program's own classes, so that its plug-ins are those of a folder. */
  private static final class WithPlugIn extends URLClassLoader {

    WithPlugIn(Path plugIn) throws IOException {
      super(
          new URL[] {
            plugIn.toUri().toURL(),
            SitePlanner.class.getProtectionDomain().getCodeSource().getLocation()
          },
          SitePlanner.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!name.startsWith("dev.ixm.examples.planner.") || name.contains("Test")) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Throws|Throws: rules() failed: ",
        "Breaks|Breaks: rules() failed: ",
        "Exhausts|java.lang.OutOfMemoryError: heap",
        "AnswersNull|AnswersNull: rules() failed: ",
        "Repeats|two rules have the id 'cse.count.maximum': ",
        "Missing|PlugInTroubleTest$Missing not found",
      })
  void endsWithTwoIfRulesCannotBeHad(String provider, String message) throws Exception {
    assertUnusable(RuleProvider.class, provider, message, SITE);
  }

  @Test
  void endsWithTwoIfAFormatCannotBeWritten() throws Exception {
    Path out = folder.resolve("out");
    String message = "java.io.IOException: odd trouble";
    assertUnusable(ExportProvider.class, "CannotWrite", message, SITE, "--out", out.toString());
    assertUnusable(ExportProvider.class, "CannotWrite", message, SITE, "--format", "odd");
    assertThat(out).doesNotExist();
  }

  private void assertUnusable(Class<?> service, String provider, String message, String... given)
      throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(service.getName()),
        PlugInTroubleTest.class.getName() + "$" + provider + "\n");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try (WithPlugIn loader = new WithPlugIn(folder)) {
      Method run =
          loader
              .loadClass(SitePlanner.class.getName())
              .getDeclaredMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
      run.setAccessible(true);
      assertThat(run.invoke(null, new PrintWriter(out), new PrintWriter(err), given)).isEqualTo(2);
    }
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("site-planner: ").contains(message);
    assertThat(out.toString()).isEmpty();
  }
}
