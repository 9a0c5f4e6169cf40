package dev.ixm.config.ini;

import static dev.ixm.config.ini.Notation.bytes;
import static dev.ixm.config.ini.Notation.ini;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IniStoreTest {

  private static final IniDocument OLD = ini("[s]⏎a=1⏎");
  private static final IniDocument NEW = ini("[s]⏎a=2⏎b=3⏎");

  @TempDir Path folder;
  private Path file;
  private IniStore store;

  @BeforeEach
  void writeOld() throws IOException {
    file = folder.resolve("x.ini");
    store = IniStore.of(file);
    Files.write(file, OLD.toBytes());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void assertUntouched() throws IOException {
    assertThat(Files.readAllBytes(file)).isEqualTo(OLD.toBytes());
    assertThat(names()).containsExactly("x.ini");
  }

  @Test
  void savesWhatItLoaded() throws IOException {
    IniDocument loaded = store.load();
    assertThat(loaded).isEqualTo(OLD);
    store.save(loaded, loaded.set("s", "a", "2").set("s", "b", "3"));
    assertThat(store.load()).isEqualTo(NEW);
    assertThat(names()).containsExactly("x.ini");
  }

  @Test
  void readsInTheCodePageThatIsAskedFor() throws IOException {
    Files.write(file, "[s]\nЖ=1".getBytes(UTF_8));
    assertThat(store.withCodePage(UTF_8).load().findValue("s", "Ж")).contains("1");
    assertThatThrownBy(() -> store.withCodePage(StandardCharsets.UTF_16).load())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsABackupForEachOfFourWriters() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(4);
    List<Future<Integer>> saves = new ArrayList<>();
    for (int writer = 0; writer < 4; writer++) {
      int number = writer;
      saves.add(writers.submit(() -> save(number)));
    }
    int saved = 0;
    for (Future<Integer> each : saves) {
      saved += each.get();
    }
    writers.shutdown();
    assertThat(saved).isPositive();
    List<String> expected = new ArrayList<>(List.of("x.ini"));
    IntStream.rangeClosed(1, saved).forEach(number -> expected.add("x.ini." + number));
    assertThat(names()).containsExactlyInAnyOrderElementsOf(expected);
    for (String name : names()) {
      assertThat(IniDocument.parse(Files.readAllBytes(folder.resolve(name))).find("s", "a"))
          .isPresent();
    }
  }

  /** Saves fifty times, unless another was faster; counts how often it was not. */
  private int save(int writer) throws IOException {
    IniStore kept = store.withBackups(Backups.NUMBERED);
    int saved = 0;
    for (int round = 0; round < 50; round++) {
      try {
        IniDocument loaded = kept.load();
        kept.save(loaded, loaded.set("s", "w", writer + "." + round));
        saved++;
      } catch (FileSystemException e) {
        assertThat(e.getReason()).isEqualTo("the file has changed since it was loaded");
      }
    }
    return saved;
  }

  @Test
  void refusesAFileWithAnotherName() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
    Path other = Files.createLink(folder.resolve("y.ini"), file);
    assertThatThrownBy(() -> store.save(OLD, NEW))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(file.toRealPath() + ": the file has 2 hard links");
    assertThat(Files.readAllBytes(other)).isEqualTo(OLD.toBytes());
    Files.delete(other);
    assertUntouched();
  }

  @Test
  void savesOnAnotherFileSystemThroughALink() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(Files.isWritable(memory));
    Path elsewhere = Files.createTempDirectory(memory, "ixm");
    try {
      Path target = Files.write(elsewhere.resolve("z.ini"), OLD.toBytes());
      Path link = Files.createSymbolicLink(folder.resolve("link.ini"), target);
      IniStore linked = IniStore.of(link).withBackups(Backups.NUMBERED);
      linked.save(OLD, NEW);
      assertThat(linked.load()).isEqualTo(NEW);
      assertThat(link).isSymbolicLink();
      assertThat(elsewhere.resolve("z.ini.1")).hasBinaryContent(OLD.toBytes());
      linked.save(NEW, OLD);
      assertThat(target).hasBinaryContent(OLD.toBytes());
    } finally {
      try (Stream<Path> files = Files.list(elsewhere)) {
        for (Path each : files.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(elsewhere);
    }
  }

  @Test
  void leavesTheOldFileOrTheNewWhenItIsInterrupted() throws Exception {
    for (int round = 0; round < 200; round++) {
      Thread saving = new Thread(this::saveUntilInterrupted);
      saving.start();
      TimeUnit.MICROSECONDS.sleep(50L * (round % 40));
      saving.interrupt();
      saving.join();
      assertThat(store.load()).isIn(OLD, NEW);
      assertThat(names()).containsExactly("x.ini");
    }
  }

  private void saveUntilInterrupted() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        IniDocument loaded = store.load();
        store.save(loaded, loaded.equals(OLD) ? NEW : OLD);
      } catch (IOException e) {
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
      }
    }
  }

  @Test
  void doesNotWriteWhatIsThere() throws IOException {
    Object key = Files.readAttributes(file, "*").get("fileKey");
    store.save(OLD, ini("[s]⏎a=1⏎"));
    assertThat(Files.readAttributes(file, "*").get("fileKey")).isEqualTo(key);
    Files.delete(file);
    store.save(OLD, OLD);
    assertThat(names()).isEmpty();
  }

  @Test
  void refusesToOverwriteTheChangesOfOthers() throws IOException {
    Files.write(file, bytes("[s]⏎a=9⏎"));
    assertThatThrownBy(() -> store.save(OLD, NEW))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(file.toRealPath() + ": the file has changed since it was loaded");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes("[s]⏎a=9⏎"));
    assertThat(names()).containsExactly("x.ini");
  }

  @Test
  void refusesFilesThatAreNotThere() throws IOException {
    Files.delete(file);
    assertThatThrownBy(() -> store.load()).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> store.save(OLD, NEW)).isInstanceOf(NoSuchFileException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void refusesFolders() {
    IniStore wrong = IniStore.of(folder);
    assertThatThrownBy(wrong::load)
        .isInstanceOf(FileSystemException.class)
        .hasMessageEndingWith(": not a regular file");
    assertThatThrownBy(() -> wrong.save(OLD, NEW)).hasMessageEndingWith(": not a regular file");
  }

  @Test
  void refusesWhatIsLargerThanTheLimit() throws IOException {
    int size = OLD.size();
    assertThat(store.withSizeLimit(size).load()).isEqualTo(OLD);
    assertThatThrownBy(() -> store.withSizeLimit(size - 1).load())
        .isInstanceOf(FileSystemException.class)
        .hasMessageEndingWith(": larger than the limit of %d bytes".formatted(size - 1));
    assertThatThrownBy(() -> store.withSizeLimit(size).save(OLD, NEW))
        .hasMessageEndingWith(": larger than the limit of %d bytes".formatted(size));
    assertThatThrownBy(() -> IniStore.of(folder.resolve("y")).withSizeLimit(size).create(NEW))
        .hasMessageEndingWith(": larger than the limit of %d bytes".formatted(size));
    assertThatThrownBy(() -> store.withSizeLimit(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the size limit must not be negative: -1");
    assertUntouched();
  }

  @Test
  void countsEveryByteOfAFile() throws IOException {
    Files.write(file, new byte[] {'a', 0});
    assertThatThrownBy(() -> store.withSizeLimit(1).load())
        .hasMessageEndingWith(": larger than the limit of 1 bytes");
    Files.write(file, new byte[0]);
    assertThat(store.withSizeLimit(0).load().size()).isZero();
  }

  @Test
  void keepsOwnerAndGroup() throws IOException {
    try {
      Files.setAttribute(file, "unix:uid", 1234);
      Files.setAttribute(file, "unix:gid", 5678);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      assumeTrue(false, "only an administrator of a Unix system can give files away");
    }
    store.save(OLD, NEW);
    assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(1234);
    assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(5678);
  }

  @Test
  void refusesToReplaceAReadOnlyFile() throws IOException {
    assertThat(file.toFile().setReadOnly()).isTrue();
    assertThatThrownBy(() -> store.save(OLD, NEW))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage(file.toRealPath() + ": the file is read-only");
    assertUntouched();
  }

  @Test
  void keepsThePermissions() throws IOException {
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    for (String permissions : List.of("rw-rw-r--", "-w-------", "r--r---w-")) {
      Files.write(file, OLD.toBytes());
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      store.withBackups(Backups.NUMBERED).save(OLD, NEW);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
      Path backup = folder.resolve("x.ini.1");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
          .isEqualTo(permissions);
      Files.delete(backup);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void savesThroughASymbolicLink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.ini"), Path.of("x.ini"));
    IniStore.of(link).save(IniStore.of(link).load(), NEW);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readAllBytes(file)).isEqualTo(NEW.toBytes());
    assertThat(names()).containsExactly("link.ini", "x.ini");
  }

  @Test
  void keepsNumberedBackups() throws IOException {
    IniStore kept = store.withBackups(Backups.NUMBERED);
    Files.createFile(folder.resolve("x.ini.2"));
    kept.save(OLD, NEW);
    kept.save(NEW, OLD);
    assertThat(names()).containsExactly("x.ini", "x.ini.1", "x.ini.2", "x.ini.3");
    assertThat(Files.readAllBytes(folder.resolve("x.ini.1"))).isEqualTo(OLD.toBytes());
    assertThat(Files.readAllBytes(folder.resolve("x.ini.3"))).isEqualTo(NEW.toBytes());
    assertThat(Files.readAllBytes(file)).isEqualTo(OLD.toBytes());
  }

  @Test
  void createsAFileOnlyWhereNoneIs() throws IOException {
    Path created = folder.resolve("new.ini");
    IniStore.of(created).create(NEW);
    assertThat(Files.readAllBytes(created)).isEqualTo(NEW.toBytes());
    assertThatThrownBy(() -> store.create(NEW)).isInstanceOf(FileAlreadyExistsException.class);
    Files.delete(created);
    assertUntouched();
    Path dangling = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
    assertThatThrownBy(() -> IniStore.of(dangling).create(NEW))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> IniStore.of(folder.resolve("none/x.ini")).create(NEW))
        .isInstanceOf(NoSuchFileException.class);
  }
}
