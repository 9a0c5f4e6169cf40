package dev.ixm.examples.planner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

  private static final ImmutableMap<String, byte[]> FILES =
      ImmutableMap.of(
          "a.txt", "new a".getBytes(UTF_8),
          "d/one/x.ini", "new x".getBytes(UTF_8));

  @TempDir private Path root;
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    folder = Files.createDirectory(root.resolve("out"));
    Files.writeString(folder.resolve("a.txt"), "old a");
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Files.createDirectories(folder.resolve("d/two"));
    Files.writeString(folder.resolve("d/two/y.ini"), "old y");
  }

  @Test
  void replacesItsOwnAndKeepsTheRest() throws IOException {
    new OutputFolder(folder).write(FILES);
    assertThat(tree(root))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("out/a.txt", "new a", "out/d/one/x.ini", "new x", "out/mine.txt", "mine"));
  }

  @Test
  void createsTheFolderAndThoseAbove() throws IOException {
    new OutputFolder(root.resolve("p/q")).write(FILES);
    assertThat(tree(root.resolve("p")))
        .containsExactlyInAnyOrderEntriesOf(Map.of("q/a.txt", "new a", "q/d/one/x.ini", "new x"));
  }

  /** Four moves: the old file and folder away, the new ones in. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void leavesTheFolderAsItWasIfAMoveFails(int failing) throws IOException {
    Map<String, String> before = tree(root);
    int[] moves = {0};
    OutputFolder broken =
        new OutputFolder(
            folder,
            (from, to) -> {
              moves[0]++;
              if (moves[0] == failing) {
                throw new IOException("disk full");
              }
              Files.move(from, to);
            });
    assertThatThrownBy(() -> broken.write(FILES)).hasMessage("disk full");
    assertThat(tree(root)).isEqualTo(before);
    assertThat(folders(folder)).containsExactlyInAnyOrder("d", "d/two");
  }

  @Test
  void leavesNothingIfAFileCannotBeWritten() throws IOException {
    Map<String, String> before = tree(root);
    Map<String, byte[]> clash = new TreeMap<>(FILES);
    clash.put("a.txt/b", new byte[0]);
    assertThatThrownBy(() -> new OutputFolder(root.resolve("p/q")).write(clash))
        .isInstanceOf(IOException.class);
    assertThat(tree(root)).isEqualTo(before);
    assertThat(root.resolve("p")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out.txt", "d/../../out.txt", "/out.txt", "", "."})
  void cannotBeLeft(String name) throws IOException {
    Map<String, String> before = tree(root);
    assertThatThrownBy(() -> new OutputFolder(root.resolve("p/q")).write(Map.of(name, new byte[0])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("outside of the folder");
    assertThat(tree(root)).isEqualTo(before);
    assertThat(root.resolve("p")).doesNotExist();
  }

  private static Map<String, String> tree(Path start) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(start)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        tree.put(start.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return tree;
  }

  private static Stream<String> folders(Path start) throws IOException {
    try (Stream<Path> paths = Files.walk(start)) {
      return paths
          .filter(path -> Files.isDirectory(path) && !path.equals(start))
          .map(path -> start.relativize(path).toString().replace('\\', '/'))
          .toList()
          .stream();
    }
  }
}
