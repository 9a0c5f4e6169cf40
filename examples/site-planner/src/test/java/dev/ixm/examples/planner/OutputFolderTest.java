package dev.ixm.examples.planner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    Files.writeString(folder.resolve("d/two/x.ini"), "old x");
  }

  @Test
  void replacesItsOwnAndKeepsTheRest() throws IOException {
    new OutputFolder(folder).write(FILES, Set.of());
    assertThat(tree(root))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("out/a.txt", "new a", "out/d/one/x.ini", "new x", "out/mine.txt", "mine"));
  }

  @Test
  void putsAwayWhatAnEarlierPlanHadAndThisOneLacks() throws IOException {
    new OutputFolder(folder)
        .write(Map.of("a.txt", "new a".getBytes(UTF_8)), Set.of("d/any/x.ini", "e/any/x.ini"));
    assertThat(tree(root))
        .containsExactlyInAnyOrderEntriesOf(Map.of("out/a.txt", "new a", "out/mine.txt", "mine"));
  }

  @Test
  void leavesWhatStandsBesideFilesOfAnEarlierPlan() throws IOException {
    Files.writeString(folder.resolve("d/mine.txt"), "mine");
    Map<String, String> before = tree(root);
    assertThatThrownBy(() -> new OutputFolder(folder).write(Map.of(), Set.of("d/any/x.ini")))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("in the way");
    assertThat(tree(root)).isEqualTo(before);
  }

  @Test
  void createsTheFolderAndThoseAbove() throws IOException {
    new OutputFolder(root.resolve("p/q")).write(FILES, Set.of());
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
    assertThatThrownBy(() -> broken.write(FILES, Set.of())).hasMessage("disk full");
    assertThat(tree(root)).isEqualTo(before);
    assertThat(folders(folder)).containsExactlyInAnyOrder("d", "d/two");
  }

  @Test
  void leavesNothingIfAFileCannotBeWritten() throws IOException {
    Map<String, String> before = tree(root);
    Map<String, byte[]> clash = new TreeMap<>(FILES);
    clash.put("a.txt/b", new byte[0]);
    assertThatThrownBy(() -> new OutputFolder(root.resolve("p/q")).write(clash, Set.of()))
        .isInstanceOf(IOException.class);
    assertThat(tree(root)).isEqualTo(before);
    assertThat(root.resolve("p")).doesNotExist();
  }

  /** Each row: a file of the user's, and what of its path is in the way. */
  @ParameterizedTest
  @CsvSource({
    "a.txt/notes.txt, a.txt",
    "d/notes.txt, d/notes.txt",
    "d/two/notes.txt, d/two/notes.txt",
    "d/two/x.ini/notes.txt, d/two/x.ini",
    "d/x.ini, d/x.ini",
  })
  void refusesWhatItNeverWrites(String file, String inTheWay) throws IOException {
    Path way = folder.resolve(inTheWay);
    Files.deleteIfExists(way);
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), "mine");
    assertRefused(way);
  }

  @Test
  void refusesALink() throws IOException {
    Path a = folder.resolve("a.txt");
    Files.delete(a);
    Files.createSymbolicLink(a, folder.resolve("mine.txt"));
    assertRefused(a);
  }

  @Test
  void refusesAFileWhereAFolderGoes() throws IOException {
    Path d = folder.resolve("d");
    MoreFiles.deleteRecursively(d, RecursiveDeleteOption.ALLOW_INSECURE);
    Files.writeString(d, "mine");
    assertRefused(d);
  }

  private void assertRefused(Path inTheWay) throws IOException {
    Map<String, String> before = tree(root);
    assertThatThrownBy(() -> new OutputFolder(folder).write(FILES, Set.of()))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(inTheWay + ": in the way, and not of this program");
    assertThat(tree(root)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out.txt", "d/../../out.txt", "/out.txt", "", "."})
  void cannotBeLeft(String name) throws IOException {
    Map<String, String> before = tree(root);
    assertThatThrownBy(
            () -> new OutputFolder(root.resolve("p/q")).write(Map.of(name, new byte[0]), Set.of()))
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
