package dev.ixm.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Jazzer on each reader for {@code ixm.fuzz.seconds}, with a heap of 256 MB; run by name only, in
 * the profile {@code fuzz}. What it tried stays in {@code target/fuzz}, and is where it goes on.
 */
class FuzzRun {

  private static final Path FOLDER = Path.of("target", "fuzz").toAbsolutePath();

  @ParameterizedTest
  @EnumSource
  void findsNothing(FuzzTarget target) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(FOLDER.resolve(target.name()));
    Path log = FOLDER.resolve(target + ".log");
    int status =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderFuzz.class.getName(),
                "--target_args=" + target,
                "--instrumentation_includes=dev.ixm.**",
                "-max_total_time=" + Integer.getInteger("ixm.fuzz.seconds", 60),
                "-rss_limit_mb=1536",
                "-artifact_prefix=" + FOLDER + File.separator + target + "-",
                corpus.toString(),
                target.seeds().toAbsolutePath().toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(status).as("see %s", log).isZero();
  }
}
