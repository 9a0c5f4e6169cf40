package dev.ixm.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fuzzer begins with, and what it once found, is read. */
class FuzzTargetTest {

  @ParameterizedTest
  @EnumSource
  void readsItsSeedsAndTheirHalves(FuzzTarget target) throws IOException {
    try (Stream<Path> files = Files.list(target.seeds())) {
      List<Path> seeds = files.filter(Files::isRegularFile).toList();
      assertThat(seeds).isNotEmpty();
      for (Path seed : seeds) {
        byte[] bytes = Files.readAllBytes(seed);
        target.read(bytes);
        target.read(Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
  }
}
