package dev.ixm.config.ini;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/** A new file beside the place that it shall take. Closing removes it if it has not taken it. */
final class Replacement implements AutoCloseable {

  private static final String SUFFIX = ".tmp";

  private final Path target;
  private final Path file;

  private Replacement(Path target, Path file) {
    this.target = target;
    this.file = file;
  }

  /** For a file that others may have to read: with the permissions that new files have. */
  static Replacement writeOpen(Path target, byte[] bytes) throws IOException {
    Path file = target.resolveSibling(prefix(target) + UUID.randomUUID() + SUFFIX);
    return new Replacement(target, Files.createFile(file)).write(bytes);
  }

  /** For a file that gets the permissions of another later: readable by its owner only. */
  static Replacement writeClosed(Path target, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(target.getParent());
    Path file = Files.createTempFile(folder, prefix(target), SUFFIX);
    return new Replacement(target, file).write(bytes);
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + ".";
  }

  private Replacement write(byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
      return this;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Copies what the target held to the first free number beside it. */
  static Path backUp(Path target, byte[] old, FileTraits traits) throws IOException {
    try (Replacement copy = writeClosed(target, old)) {
      traits.applyTo(copy.file);
      for (int number = 1; ; number++) {
        Path backup = target.resolveSibling(target.getFileName() + "." + number);
        if (copy.takesFree(backup)) {
          return backup;
        }
      }
    }
  }

  Path file() {
    return file;
  }

  void move() throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    forceFolder();
  }

  void moveIfFree() throws IOException {
    if (!takesFree(target)) {
      throw new FileAlreadyExistsException(
          target.toString(), null, "there is a file of this name already");
    }
  }

  /** Takes a name in one step, as others may want it too; tells whether it was free. */
  private boolean takesFree(Path name) throws IOException {
    try {
      link(name);
    } catch (FileAlreadyExistsException e) {
      return false;
    }
    forceFolder();
    return true;
  }

  /** Where there are no hard links, the name is taken by an empty file first. */
  private void link(Path name) throws IOException {
    try {
      Files.createLink(name, file);
      Files.delete(file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException e) {
      Files.createFile(name);
      Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Makes the new name last. The text is safe already, and not every system can do this. */
  private void forceFolder() {
    try (FileChannel folder = FileChannel.open(Objects.requireNonNull(target.getParent()))) {
      folder.force(true);
    } catch (IOException e) {
      return; // Windows does not open folders
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
