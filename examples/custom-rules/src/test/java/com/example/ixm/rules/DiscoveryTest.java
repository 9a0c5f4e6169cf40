package com.example.ixm.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Starts Java with the plug-in on the class path and on the module path. */
class DiscoveryTest {

  private static final String MAIN = ShowRules.class.getName();
  private static final String MODULE = "com.example.ixm.rules";
  private static final String PATH = System.getProperty("java.class.path");

  private static final List<String> DISCOVERED =
      List.of(
          "rule: house.hardware.processors (SHOULD)",
          "rule: house.ini.site (SHOULD)",
          "rule: house.license.workday (MUST)",
          "rule: house.voice.physical (SHOULD)",
          "password rule: house.password.keyboard-walk (MUST)",
          "ports of a voice server: 100");

  @Test
  void isFoundOnTheClassPath() {
    List<String> printed = java("--class-path", PATH, MAIN);
    assertThat(printed.get(0)).startsWith("module: unnamed");
    assertThat(printed.subList(1, printed.size())).isEqualTo(DISCOVERED);
  }

  @Test
  void isFoundOnTheModulePath() {
    String modules =
        String.join(
            File.pathSeparator,
            Arrays.stream(PATH.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .toList());
    List<String> printed = java("--module-path", modules, "--module", MODULE + "/" + MAIN);
    assertThat(printed.get(0)).isEqualTo("module: module " + MODULE);
    assertThat(printed.subList(1, printed.size())).isEqualTo(DISCOVERED);
  }

  private static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    return assertTimeoutPreemptively(Duration.ofMinutes(1), () -> run(command));
  }

  private static List<String> run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> printed =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor()).as("%s", printed).isZero();
    return printed;
  }
}
