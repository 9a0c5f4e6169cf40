package dev.ixm.examples.planner;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes files into a folder, all or none.
 *
 * <p>Everything is first written to a working folder inside. Then each top-level file or folder
 * takes the place of the one of its name, which is kept in the working folder until all are in
 * place. If anything fails, what was moved is moved back. What stands in the way and was never
 * written here, such as a folder in the place of a file, is refused.
 */
final class OutputFolder {

  private final Path folder;
  private final Mover mover;
  private final Deque<Undo> undo = new ArrayDeque<>();

  OutputFolder(Path folder) {
    this(folder, Files::move);
  }

  OutputFolder(Path folder, Mover mover) {
    this.folder = folder;
    this.mover = mover;
  }

  /** Moves a file or folder to a place where there is none. */
  interface Mover {
    void move(Path from, Path to) throws IOException;
  }

  /** Puts one change right. */
  private interface Undo {
    void run() throws IOException;
  }

  /**
   * Writes the files.
   *
   * @param files contents by path below the folder, with {@code /}; whole folders are replaced
   * @param earlier paths such as other plans have; what stands like that goes if it is not written
   * @throws IOException if it cannot be done, or something foreign would be replaced; the folder is
   *     then as it was
   */
  void write(Map<String, byte[]> files, Set<String> earlier) throws IOException {
    try {
      createFolders(folder);
      Path work = Files.createTempDirectory(folder, ".site-planner-");
      undo.push(() -> delete(work));
      Path fresh = Files.createDirectory(work.resolve("new"));
      Path old = Files.createDirectory(work.resolve("old"));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        create(fresh, file.getKey(), file.getValue());
      }
      Path stale = Files.createDirectory(work.resolve("stale"));
      for (String path : earlier) {
        create(stale, path, new byte[0]);
      }
      for (Path entry : MoreFiles.listFiles(stale)) {
        if (!Files.exists(fresh.resolve(entry.getFileName()))) {
          putAway(entry, old);
        }
      }
      for (Path entry : MoreFiles.listFiles(fresh)) {
        putAway(entry, old);
        Path target = folder.resolve(entry.getFileName());
        mover.move(entry, target);
        undo.push(() -> delete(target));
      }
      delete(work);
    } catch (IOException | RuntimeException e) {
      takeBack(e);
      throw e;
    }
  }

  private static void create(Path top, String name, byte[] content) throws IOException {
    Path path = inside(top, name);
    Files.createDirectories(path.getParent());
    Files.write(path, content);
  }

  /** Whatever a file's name was made of, it stays in the folder. */
  private static Path inside(Path folder, String name) throws IOException {
    Path base = folder.normalize();
    Path path = base.resolve(name).normalize();
    if (!path.startsWith(base) || path.equals(base)) {
      throw new FileSystemException(name, null, "outside of the folder");
    }
    return path;
  }

  /** Creates the folder and those above it that are missing. */
  private void createFolders(Path path) throws IOException {
    if (!Files.exists(path)) {
      Path parent = path.toAbsolutePath().getParent();
      if (parent != null) {
        createFolders(parent);
      }
      Files.createDirectory(path);
      undo.push(() -> Files.delete(path));
    }
  }

  /** Files of another plan may be of other servers, but are called the same and stand as deep. */
  private static void checkOwn(Path target, Path fresh) throws IOException {
    try (Stream<Path> there = Files.walk(target);
        Stream<Path> ours = Files.walk(fresh)) {
      Set<String> shapes = ours.map(it -> shape(fresh, it)).collect(Collectors.toSet());
      Optional<Path> foreign = there.filter(it -> !shapes.contains(shape(target, it))).findFirst();
      if (foreign.isPresent()) {
        throw new FileSystemException(
            foreign.get().toString(), null, "in the way, and not of this program");
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String shape(Path top, Path path) {
    int depth = path.getNameCount() - top.getNameCount();
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return depth + "/";
    }
    boolean isFile = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    return isFile ? depth + "/" + path.getFileName() : "other";
  }

  /** Moves what stands where an entry belongs out of the way. */
  private void putAway(Path entry, Path old) throws IOException {
    Path target = folder.resolve(entry.getFileName());
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      checkOwn(target, entry);
      Path kept = old.resolve(entry.getFileName());
      mover.move(target, kept);
      undo.push(() -> mover.move(kept, target));
    }
  }

  private static void delete(Path path) throws IOException {
    MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  private void takeBack(Exception reason) {
    for (Undo step : undo) {
      try {
        step.run();
      } catch (IOException e) {
        reason.addSuppressed(e);
      }
    }
  }
}
