package dev.ixm.config.ini;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that does nothing but save. Eight times, or as often as the system property
 * {@code ixm.crash.rounds} says.
 */
class IniStoreCrashTest {

  private static final int ROUNDS = Integer.getInteger("ixm.crash.rounds", 8);

  @TempDir Path folder;

  @Test
  void leavesTheOldFileOrTheNewWheneverItIsKilled() throws IOException, InterruptedException {
    Path file = folder.resolve("x.ini");
    IniDocument one = EndlessSaver.document('a');
    IniDocument other = EndlessSaver.document('b');
    Files.write(file, one.toBytes());
    Random random = new Random(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      killAfter(random.nextInt(100), saver(file));
      assertThat(IniStore.of(file).load()).isIn(one, other);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void leavesTheOldFileWhereTheNewOneIsTooLargeForTheSystem() throws Exception {
    Path file = folder.resolve("x.ini");
    IniDocument small = IniDocument.parse(new byte[0]).set("s", "k", "v");
    Files.write(file, small.toBytes());
    Process limited =
        new ProcessBuilder(
                "/bin/sh",
                "-c",
                "ulimit -f 32 && exec \"$0\" -XX:-UsePerfData -cp \"$1\" \"$2\" \"$3\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path"),
                EndlessSaver.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = limited.inputReader()) {
      assertThat(output.lines()).anyMatch(line -> line.contains("IOException"));
    }
    assertThat(limited.waitFor()).isNotZero();
    assertThat(IniStore.of(file).load()).isEqualTo(small);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static Process saver(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            EndlessSaver.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void killAfter(int milliseconds, Process process)
      throws IOException, InterruptedException {
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo("saving");
      assertThat(process.waitFor(milliseconds, MILLISECONDS)).isFalse();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
