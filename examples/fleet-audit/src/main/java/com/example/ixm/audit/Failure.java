package com.example.ixm.audit;

import dev.ixm.model.json.JsonInputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Says why a file could not be read. */
final class Failure {

  private Failure() {}

  /** Problems of JSON come with file, line and column; those of the file system often without. */
  static String reason(Object file, Exception e) {
    if (e instanceof JsonInputException) {
      return e.getMessage();
    }
    if (e instanceof NoSuchFileException) {
      return file + ": no such file";
    }
    if (e instanceof AccessDeniedException) {
      return file + ": access denied";
    }
    if (e instanceof FileAlreadyExistsException there) {
      return there.getFile() + ": is there already";
    }
    return e instanceof IOException
        ? file + ": cannot be read: " + e.getMessage()
        : file + ": " + e;
  }
}
