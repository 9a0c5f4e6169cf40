package dev.ixm.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of all modules, which take seconds to read: once for all tests of a process. */
public final class SdkClasses {

  /** All of them, without those of tests. */
  public static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.ixm");

  private SdkClasses() {}
}
