package dev.ixm.benchmarks.byhand;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.platform.Support;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.software.Antivirus;
import dev.ixm.model.software.FileFormat;
import dev.ixm.model.software.SoftwareCatalogue;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.windows.ServerAntivirus;
import dev.ixm.model.windows.WindowsSetup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The programs beside the product on its servers. */
final class ProgramChecks {

  private static final SoftwareCatalogue CATALOGUE = SoftwareCatalogue.release10_8();
  private static final Set<String> VALIDATED = validated();

  private ProgramChecks() {}

  private static Set<String> validated() {
    Set<String> names = new HashSet<>();
    for (Antivirus program : CATALOGUE.antivirus()) {
      if (program.support() == Support.SUPPORTED) {
        names.add(program.name());
      }
    }
    return names;
  }

  static void check(Deployment site, Flaws flaws) {
    boolean printer = site.remotePrinter().orElse(false);
    Set<String> needed = new HashSet<>();
    for (String name : site.fileFormats()) {
      Optional<FileFormat> format = CATALOGUE.findFileFormat(name);
      if (format.isPresent()) {
        format.get().programFor(site.release()).ifPresent(it -> needed.add(Ascii.toLowerCase(it)));
      } else if (!printer) {
        flaws.notStated("voice.file-formats");
      }
    }
    for (Server server : site.servers()) {
      if (server.isProductServer()) {
        antivirus(server, flaws);
        dedicated(server, printer ? ImmutableSet.of() : needed, flaws);
      }
      if (server.isVoiceServer() && !printer) {
        fileFormats(site, server, needed, flaws);
      }
    }
  }

  private static void dedicated(Server server, Set<String> needed, Flaws flaws) {
    Optional<ImmutableSet<String>> programs = server.windows().flatMap(WindowsSetup::programs);
    if (programs.isEmpty()) {
      flaws.notStated("server.dedicated", server);
      return;
    }
    for (String program : programs.get()) {
      boolean allowed = false;
      if (server.isVoiceServer()) {
        for (String name : needed) {
          allowed |= is(program, name);
        }
      }
      if (!allowed) {
        flaws.broken("server.dedicated", server, program);
      }
    }
  }

  private static void fileFormats(Deployment site, Server server, Set<String> needed, Flaws flaws) {
    Optional<ImmutableSet<String>> programs = server.windows().flatMap(WindowsSetup::programs);
    for (String name : needed) {
      boolean found = false;
      for (String program : programs.orElse(ImmutableSet.of())) {
        found |= is(program, name);
      }
      if (!found) {
        if (programs.isEmpty() || site.remotePrinter().isEmpty()) {
          flaws.notStated("voice.file-formats", server);
        } else {
          flaws.broken("voice.file-formats", server, name);
        }
      }
    }
  }

  private static boolean is(String program, String lowerCaseName) {
    String lowerCase = Ascii.toLowerCase(program);
    return lowerCase.equals(lowerCaseName) || lowerCase.startsWith(lowerCaseName + " ");
  }

  private static void antivirus(Server server, Flaws flaws) {
    if (server.windows().isEmpty() || server.windows().get().antivirus().isEmpty()) {
      flaws.notStated("antivirus.validated", server);
      flaws.notStated("antivirus.uc-folder.excluded", server);
      return;
    }
    List<String> folders = folders(server);
    for (ServerAntivirus program : server.windows().get().antivirus().get()) {
      if (!VALIDATED.contains(program.program())) {
        flaws.broken("antivirus.validated", server, program.program());
      }
      boolean excluded = false;
      for (String folder : program.excludedFolders()) {
        excluded |= covers(folder, folders);
      }
      if (!excluded) {
        flaws.broken("antivirus.uc-folder.excluded", server, program.excludedFolders());
      }
    }
  }

  /** The folder UC on each drive of the product whose letter is known. */
  private static List<String> folders(Server server) {
    List<String> folders = new ArrayList<>();
    if (server.hardware().isPresent()) {
      for (Drive drive : server.hardware().get().drives()) {
        if (drive.uses().contains(DriveUse.PRODUCT) && drive.letter().isPresent()) {
          folders.add(Ascii.toLowerCase(drive.letter().get()) + ":\\uc\\");
        }
      }
    }
    return folders;
  }

  private static boolean covers(String excluded, List<String> folders) {
    String folder = Ascii.toLowerCase(excluded.strip()).replace('/', '\\');
    int end = folder.length();
    while (end > 0 && folder.charAt(end - 1) == '\\') {
      end--;
    }
    folder = folder.substring(0, end) + "\\";
    if (folders.isEmpty()) {
      return folder.endsWith("\\uc\\");
    }
    boolean covered = "\\uc\\".startsWith(folder);
    for (String own : folders) {
      covered |= own.startsWith(folder);
    }
    return covered;
  }
}
