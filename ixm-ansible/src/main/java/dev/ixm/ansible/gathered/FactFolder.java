package dev.ixm.ansible.gathered;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder. The only place of this package that touches files. */
final class FactFolder {

  /** The largest file that is read, in bytes: 64 MiB. */
  private static final long LIMIT = 1L << 26;

  private FactFolder() {}

  /** {@return the files by name; one that is too large is empty} */
  static ImmutableSortedMap<String, byte[]> read(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
      List<Path> regular = all.filter(Files::isRegularFile).sorted().toList();
      for (Path file : regular) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".")) {
          files.put(name, Files.size(file) > LIMIT ? new byte[0] : Files.readAllBytes(file));
        }
      }
      return ImmutableSortedMap.copyOf(files.buildOrThrow());
    }
  }
}
