package dev.ixm.config.ini;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import org.jspecify.annotations.Nullable;

/** Who may do what with a file, as far as its file system knows. */
final class FileTraits {

  private final Path file;
  private final @Nullable PosixFileAttributes posix;
  private final @Nullable AclFileAttributeView acl;

  private FileTraits(
      Path file, @Nullable PosixFileAttributes posix, @Nullable AclFileAttributeView acl) {
    this.file = file;
    this.posix = posix;
    this.acl = acl;
  }

  static FileTraits of(Path file) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return new FileTraits(
        file,
        view == null ? null : view.readAttributes(),
        Files.getFileAttributeView(file, AclFileAttributeView.class));
  }

  /** A file that nobody may write is not replaced, even where the system would let us. */
  void checkWritable() throws AccessDeniedException {
    boolean nobody =
        posix != null
            && !posix.permissions().contains(PosixFilePermission.OWNER_WRITE)
            && !posix.permissions().contains(PosixFilePermission.GROUP_WRITE)
            && !posix.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    if (nobody || !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString(), null, "the file is read-only");
    }
  }

  /** Whoever reads by another of its names would go on with the old text. */
  void checkOnlyName() throws IOException {
    if (posix != null && file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      Object names = Files.getAttribute(file, "unix:nlink");
      if (names instanceof Integer count && count > 1) {
        throw new FileSystemException(
            file.toString(), null, "the file has %s hard links".formatted(count));
      }
    }
  }

  void applyTo(Path other) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(other, PosixFileAttributeView.class);
    if (posix != null && view != null) {
      PosixFileAttributes own = view.readAttributes();
      if (!own.owner().equals(posix.owner())) {
        view.setOwner(posix.owner());
      }
      if (!own.group().equals(posix.group())) {
        view.setGroup(posix.group());
      }
      view.setPermissions(posix.permissions());
    }
    @Nullable AclFileAttributeView otherAcl =
        Files.getFileAttributeView(other, AclFileAttributeView.class);
    if (acl != null && otherAcl != null) {
      otherAcl.setAcl(acl.getAcl());
    }
  }
}
