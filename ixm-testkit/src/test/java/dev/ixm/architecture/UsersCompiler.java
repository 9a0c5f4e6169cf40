package dev.ixm.architecture;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of a user to whom every warning is an error. */
public final class UsersCompiler {

  private UsersCompiler() {}

  /**
   * {@return what the compiler has to say; empty if nothing}
   *
   * @param source a source file; the class files are put beside it
   * @throws IOException if the file cannot be read
   */
  public static String compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    String folder = source.getParent().toString();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(
              messages,
              files,
              null,
              List.of("-Xlint:all", "-Werror", "-proc:none", "-d", folder),
              null,
              files.getJavaFileObjects(source))
          .call();
    }
    return messages.toString();
  }
}
