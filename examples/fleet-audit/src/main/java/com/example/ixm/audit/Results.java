package com.example.ixm.audit;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The results of a fleet in a folder: {@link #FILES} with a line for each file, {@link #RULES} with
 * one for each rule. Both are files, or folders of several as {@code fleet-spark} writes them.
 */
public final class Results implements Closeable {

  /** Where a line is a {@link FileResult}. */
  public static final String FILES = "files.jsonl";

  /** Where a line is one of {@link Summary#ruleLines}. */
  public static final String RULES = "rules.jsonl";

  private final Path folder;
  private final BufferedWriter files;

  private Results(Path folder, BufferedWriter files) {
    this.folder = folder;
    this.files = files;
  }

  /** Begins a folder, which must not hold results. */
  static Results in(Path folder) throws IOException {
    Path file = Files.createDirectories(folder).resolve(FILES);
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    return new Results(folder, Files.newBufferedWriter(file));
  }

  synchronized void add(FileResult result) {
    try {
      files.append(result.toJson()).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end(Summary summary) throws IOException {
    close();
    Files.write(folder.resolve(RULES), summary.ruleLines());
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  /** Gives the results of each file, one after the other. */
  static void read(Path folder, Consumer<FileResult> reader) throws IOException {
    for (Path part : parts(folder.resolve(FILES))) {
      try (LineNumberReader lines = new LineNumberReader(Files.newBufferedReader(part))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          reader.accept(result(line, part + ":" + lines.getLineNumber()));
        }
      } catch (CharacterCodingException e) {
        throw Failure.of(part, new IOException("is no text in UTF-8", e));
      }
    }
  }

  private static FileResult result(String line, String place) throws IOException {
    try {
      return FileResult.parse(line);
    } catch (IllegalArgumentException e) {
      throw new FileSystemException(place, null, "no result of a file as --results writes it");
    }
  }

  private static List<Path> parts(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> parts = Files.list(path)) {
      return parts.filter(it -> it.getFileName().toString().startsWith("part-")).sorted().toList();
    }
  }
}
