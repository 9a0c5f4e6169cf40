package dev.ixm.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A page of the documentation that is made from the SDK itself. */
record GeneratedPage(Path file, String text) {

  /** What writes all such pages anew, from the project's root. */
  static final String COMMAND =
      "mvn -B -pl ixm-testkit -am test -Dtest=GeneratedPagesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dixm.docs.update=true";

  /** The line that tells readers of the source where it comes from. */
  static final String NOTE = "<!-- Generated, do not edit. To write it anew: " + COMMAND + " -->\n";

  /** {@return what is wrong with the file, empty if it is up to date} */
  Optional<String> problem() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(text)
        ? Optional.empty()
        : Optional.of("%s is out of date; write it anew with%n  %s".formatted(file, COMMAND));
  }

  void write() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }
}
