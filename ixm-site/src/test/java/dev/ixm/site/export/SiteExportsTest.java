package dev.ixm.site.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.SomeSites;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteExportsTest {

  private static final ClassLoader LOADER = SiteExportsTest.class.getClassLoader();

  @TempDir private Path folder;

  /** A plug-in's format. */
  public static final class Names implements ExportProvider {
    @Override
    public ImmutableList<SiteExport> exports() {
      return ImmutableList.of(
          SiteExport.of("names", "text/plain", "txt", study -> study.deployment().name()));
    }
  }

  /** Has a name that is taken. */
  public static final class Taken implements ExportProvider {
    @Override
    public ImmutableList<SiteExport> exports() {
      return ImmutableList.of(SiteExport.of("sarif", "text/plain", "txt", study -> ""));
    }
  }

  /** Would write a file that Windows takes for a device. */
  public static final class Device implements ExportProvider {
    @Override
    public ImmutableList<SiteExport> exports() {
      return ImmutableList.of(SiteExport.of("nul", "text/plain", "txt", study -> ""));
    }
  }

  /** Would write a file elsewhere. */
  public static final class Elsewhere implements ExportProvider {
    @Override
    public ImmutableList<SiteExport> exports() {
      return ImmutableList.of(SiteExport.of("elsewhere", "text/plain", "x/../../y", study -> ""));
    }
  }

  private ImmutableSortedMap<String, SiteExport> with(Class<?> provider) {
    Path services = folder.resolve("META-INF/services");
    try {
      Files.createDirectories(services);
      Files.writeString(services.resolve(ExportProvider.class.getName()), provider.getName());
      URL url = folder.toUri().toURL();
      try (URLClassLoader loader = new URLClassLoader(new URL[] {url}, LOADER)) {
        return SiteExports.discover(loader);
      }
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void areThoseOfTheSdkAndOfPlugIns() {
    assertThat(SiteExports.discover(LOADER)).containsKeys("sarif", "junit", "calendar", "findings");
    assertThat(with(Names.class)).containsKeys("names", "sarif");
  }

  @Test
  void writeWhatTheySay() throws IOException {
    SiteStudy study = SomeSites.brokenStudy().build();
    for (SiteExport export : with(Names.class).values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      export.write(study, out);
      assertThat(out.size()).as(export.name()).isPositive();
      assertThat(export.fileName()).isEqualTo(export.name() + "." + export.extension());
      assertThat(export.mediaType()).matches("[a-z]+/[a-z+]+");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01", "9999-12-31"})
  void writeTheFirstAndTheLastDays(LocalDate day) throws IOException {
    SiteStudy planned = SomeSites.licensedUntil(day);
    Instant noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    SiteStudy onTheDay = SiteStudy.builder().from(planned).at(noon).build();
    for (SiteStudy study : ImmutableList.of(planned, onTheDay)) {
      for (SiteExport export : SiteExports.discover(LOADER).values()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(study, out);
        assertThat(out.size()).as(export.name()).isPositive();
      }
    }
  }

  @Test
  void refuseANameThatIsTaken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(Taken.class))
        .withMessageContaining("two exports have the name 'sarif'")
        .withMessageContaining(Taken.class.getName());
  }

  @Test
  void refuseFilesThatAreNoneOfTheFolder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(Elsewhere.class))
        .withMessageContaining("must be a plain name")
        .withMessageContaining(Elsewhere.class.getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(Device.class))
        .withMessageContaining("no device of Windows: 'nul.txt'");
  }
}
