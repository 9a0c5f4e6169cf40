package dev.ixm.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The modules of this SDK as they stand on the class path of the tests: jars or class folders. */
public final class PublishedModules {

  /** All modules that the tests can see, this SDK's and others'. */
  static final ModuleFinder FINDER =
      ModuleFinder.of(
          Splitter.on(File.pathSeparatorChar)
              .splitToStream(System.getProperty("java.class.path"))
              .map(Path::of)
              .filter(path -> !path.endsWith("test-classes"))
              .toArray(Path[]::new));

  private static final ImmutableList<ModuleReference> REFERENCES =
      FINDER.findAll().stream()
          .filter(module -> module.descriptor().name().startsWith("dev.ixm."))
          .collect(toImmutableList());

  private PublishedModules() {}

  static ImmutableList<ModuleDescriptor> descriptors() {
    return REFERENCES.stream().map(ModuleReference::descriptor).collect(toImmutableList());
  }

  static ImmutableList<String> names() {
    return descriptors().stream().map(ModuleDescriptor::name).sorted().collect(toImmutableList());
  }

  /** The packages that users may name. */
  static ImmutableSet<String> exportedPackages() {
    return descriptors().stream()
        .flatMap(module -> module.exports().stream())
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(toImmutableSet());
  }

  /** {@return the public classes that users may name, top-level ones only} */
  public static Stream<Class<?>> exportedTypes() {
    ImmutableSet<String> exported = exportedPackages();
    return names().stream()
        .flatMap(module -> resources(module).stream())
        .filter(file -> file.matches(".*/[A-Z]\\w*\\.class"))
        .map(file -> file.replace('/', '.').replaceFirst("\\.class$", ""))
        .filter(type -> exported.contains(type.substring(0, type.lastIndexOf('.'))))
        .<Class<?>>map(PublishedModules::load)
        .filter(type -> Modifier.isPublic(type.getModifiers()));
  }

  private static Class<?> load(String type) {
    try {
      return Class.forName(type, false, PublishedModules.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** The names of the files in a module. */
  static ImmutableList<String> resources(String module) {
    try (ModuleReader reader = FINDER.find(module).orElseThrow().open()) {
      return reader.list().sorted().collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file in a module. */
  static String text(String module, String resource) {
    try (ModuleReader reader = FINDER.find(module).orElseThrow().open()) {
      return new String(reader.open(resource).orElseThrow().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
