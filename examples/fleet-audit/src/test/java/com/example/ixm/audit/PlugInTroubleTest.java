package com.example.ixm.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plug-in does wrong is told in one line, and never taken for a finding. */
class PlugInTroubleTest {

  @TempDir private Path folder;

  /** Has no rules to give. */
  public static final class Throws implements RuleProvider {
    @Override
    public ImmutableList<Rule<?>> rules() {
      throw new IllegalStateException("no database\nhere");
    }
  }

  /** Takes all memory. */
  public static final class Exhausts implements RuleProvider {
    @Override
    public ImmutableList<Rule<?>> rules() {
      throw new OutOfMemoryError("heap");
    }
  }

  /** The program's own classes, so that its plug-ins are those of a folder. */
  private static final class WithPlugIn extends URLClassLoader {

    WithPlugIn(Path plugIn) throws IOException {
      super(
          new URL[] {
            plugIn.toUri().toURL(),
            FleetAudit.class.getProtectionDomain().getCodeSource().getLocation()
          },
          FleetAudit.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!name.startsWith("com.example.ixm.audit.") || name.contains("Test")) {
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
        "Exhausts|java.lang.OutOfMemoryError: heap",
        "Missing|PlugInTroubleTest$Missing not found",
      })
  void endsWithTwoIfRulesCannotBeHad(String provider, String message) throws Exception {
    Path services = Files.createDirectories(folder.resolve("plug-in/META-INF/services"));
    Files.writeString(
        services.resolve(RuleProvider.class.getName()),
        PlugInTroubleTest.class.getName() + "$" + provider + "\n");
    Files.writeString(folder.resolve("a.ini"), "[a]\n");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try (WithPlugIn loader = new WithPlugIn(folder.resolve("plug-in"))) {
      Method run =
          loader
              .loadClass(FleetAudit.class.getName())
              .getDeclaredMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
      run.setAccessible(true);
      String[] given = {folder.toString()};
      assertThat(run.invoke(null, new PrintWriter(out), new PrintWriter(err), given)).isEqualTo(2);
    }
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("fleet-audit: ").contains(message);
    assertThat(out.toString()).isEmpty();
  }
}
