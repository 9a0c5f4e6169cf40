package dev.ixm.config.ini;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Loads a document from a file and saves it. The only place of this package that touches files.
 *
 * <p>A save is all or nothing: the new text is written to a new file in the same folder and forced
 * to disk, then takes the place of the old one in one step. Whoever reads at any moment, and
 * whoever looks after a crash, finds the old text or the new, and never a part. A save that fails
 * leaves the old file and nothing else; only a crash may leave a file whose name ends with {@code
 * .tmp}.
 *
 * <p>Immutable, and safe to share; but two saves to one file at the same instant may both succeed,
 * and then the later stands. Each keeps its backup.
 */
public final class IniStore {

  /** The size limit unless another is set: 16 MiB. */
  public static final int DEFAULT_SIZE_LIMIT = 1 << 24;

  private final Path path;
  private final Charset codePage;
  private final int sizeLimit;
  private final Backups backups;

  private IniStore(Path path, Charset codePage, int sizeLimit, Backups backups) {
    this.path = path;
    this.codePage = codePage;
    this.sizeLimit = sizeLimit;
    this.backups = backups;
  }

  /**
   * {@return a store for one file, in windows-1252, of at most 16 MiB, without backups}
   *
   * @param path the file; a symbolic link stands for what it points to, and stays
   */
  public static IniStore of(Path path) {
    return new IniStore(path, IniDocument.DEFAULT_CHARSET, DEFAULT_SIZE_LIMIT, Backups.NONE);
  }

  /**
   * {@return this store with another code page}
   *
   * @param charset as for {@link IniDocument#parse(byte[], Charset)}
   */
  public IniStore withCodePage(Charset charset) {
    return new IniStore(path, charset, sizeLimit, backups);
  }

  /**
   * {@return this store with another size limit}
   *
   * @param bytes the largest file to load or save, in bytes, not negative
   * @throws IllegalArgumentException if {@code bytes} is negative
   */
  public IniStore withSizeLimit(int bytes) {
    checkArgument(bytes >= 0, "the size limit must not be negative: %s", bytes);
    return new IniStore(path, codePage, bytes, backups);
  }

  /**
   * {@return this store with or without backups}
   *
   * @param kept whether replaced files are kept
   */
  public IniStore withBackups(Backups kept) {
    return new IniStore(path, codePage, sizeLimit, kept);
  }

  /**
   * {@return the document in the file}
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   * @throws FileSystemException if it is no regular file or larger than the limit
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if documents cannot be in this store's code page
   */
  public IniDocument load() throws IOException {
    return IniDocument.parse(read(path.toRealPath()), codePage);
  }

  /**
   * Makes a file with a document.
   *
   * @param document what to write
   * @throws java.nio.file.FileAlreadyExistsException if there is a file, or a link, of this name
   * @throws FileSystemException if the document is larger than the limit
   * @throws IOException if it cannot be written
   */
  public void create(IniDocument document) throws IOException {
    Path target = path.toAbsolutePath();
    checkSize(target, document.size());
    try (Replacement replacement = Replacement.writeOpen(target, document.toBytes())) {
      replacement.moveIfFree();
    }
  }

  /**
   * Replaces the document in the file by another; does nothing if both are the same.
   *
   * <p>The new file has the permissions and the owner of the old one.
   *
   * @param loaded what was loaded; what the file must still hold
   * @param edited what it shall hold
   * @throws java.nio.file.NoSuchFileException if the file is gone
   * @throws java.nio.file.AccessDeniedException if it is read-only, or its folder is
   * @throws FileSystemException if it has changed since it was loaded, is no regular file or one
   *     with several hard links, or the edited document is larger than the limit
   * @throws IOException if it cannot be written
   */
  public void save(IniDocument loaded, IniDocument edited) throws IOException {
    if (edited.hasBytesOf(loaded)) {
      return;
    }
    Path target = path.toRealPath();
    checkSize(target, edited.size());
    FileTraits traits = FileTraits.of(target);
    traits.checkWritable();
    checkUnchanged(target, loaded);
    traits.checkOnlyName();
    try (Replacement replacement = Replacement.writeClosed(target, edited.toBytes())) {
      traits.applyTo(replacement.file());
      checkUnchanged(target, loaded);
      replace(target, loaded, traits, replacement);
    }
  }

  private void replace(Path target, IniDocument loaded, FileTraits traits, Replacement replacement)
      throws IOException {
    if (backups == Backups.NONE) {
      replacement.move();
      return;
    }
    Path backup = Replacement.backUp(target, loaded.toBytes(), traits);
    try {
      replacement.move();
    } catch (IOException e) {
      Files.deleteIfExists(backup);
      throw e;
    }
  }

  private void checkUnchanged(Path target, IniDocument loaded) throws IOException {
    if (!Arrays.equals(read(target), loaded.toBytes())) {
      throw new FileSystemException(
          target.toString(), null, "the file has changed since it was loaded");
    }
  }

  private byte[] read(Path target) throws IOException {
    if (!Files.isRegularFile(target)) {
      throw new FileSystemException(target.toString(), null, "not a regular file");
    }
    try (InputStream stream = Files.newInputStream(target)) {
      byte[] bytes = stream.readNBytes(sizeLimit);
      checkSize(target, stream.read() < 0 ? bytes.length : bytes.length + 1L);
      return bytes;
    }
  }

  private void checkSize(Path target, long size) throws FileSystemException {
    if (size > sizeLimit) {
      throw new FileSystemException(
          target.toString(), null, "larger than the limit of %s bytes".formatted(sizeLimit));
    }
  }
}
