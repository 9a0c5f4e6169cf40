package com.example.ixm.audit;

import static java.util.Objects.requireNonNullElse;

import dev.ixm.model.json.JsonInputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why a file could not be read or written. */
final class Failure {

  private Failure() {}

  /** {@return the exception of a file, unless it names another itself} */
  static FileSystemException of(Path file, IOException e) {
    if (e instanceof FileSystemException named && named.getFile() != null) {
      return named;
    }
    FileSystemException named =
        new FileSystemException(file.toString(), null, String.valueOf(e.getMessage()));
    named.initCause(e);
    return named;
  }

  /** Problems of JSON come with file, line and column; those of the file system often without. */
  static String reason(Object file, Exception e) {
    return e instanceof JsonInputException ? e.getMessage() : file + ": " + problem(e);
  }

  private static String problem(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "is there already";
    }
    if (e instanceof FileSystemException named) {
      return requireNonNullElse(named.getReason(), "cannot be used");
    }
    return e instanceof IOException ? "cannot be read: " + e.getMessage() : e.toString();
  }
}
