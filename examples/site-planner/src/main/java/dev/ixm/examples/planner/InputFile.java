package dev.ixm.examples.planner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Reads files, and says why one cannot be used. */
final class InputFile {

  /** Far more than any description of a site. */
  private static final int MAX_BYTES = 16 << 20;

  private InputFile() {}

  static byte[] bytes(Path path) {
    try {
      return bounded(path);
    } catch (NoSuchFileException e) {
      throw new UnusableException(path + ": no such file", e);
    } catch (IOException e) {
      throw new UnusableException(path + ": cannot be read: " + reason(e), e);
    }
  }

  /** Whatever the file is, not more of it than fits the memory. */
  private static byte[] bounded(Path path) throws IOException {
    try (InputStream file = Files.newInputStream(path)) {
      byte[] bytes = file.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new UnusableException(path + ": larger than 16 MiB");
      }
      return bytes;
    }
  }

  /** File system exceptions often have the file's name for their whole message. */
  static String reason(IOException e) {
    if (e instanceof FileSystemException file) {
      String what =
          file instanceof AccessDeniedException
              ? "access denied"
              : file instanceof NoSuchFileException
                  ? "no such file or folder"
                  : Objects.requireNonNullElse(file.getReason(), "in the way");
      return file.getFile() + ": " + what;
    }
    return String.valueOf(e.getMessage());
  }
}
