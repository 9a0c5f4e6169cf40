package dev.ixm.testkit.breach;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.testkit.breach.Breach.any;
import static dev.ixm.testkit.breach.Breach.several;
import static dev.ixm.testkit.edit.SiteEdits.add;
import static dev.ixm.testkit.edit.SiteEdits.changeFirst;
import static dev.ixm.testkit.edit.SiteEdits.jitc;
import static dev.ixm.testkit.edit.SiteEdits.remote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.ServerAntivirus;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsEdition;
import dev.ixm.model.windows.WindowsSetup;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.testkit.edit.HostFacts;
import java.util.function.UnaryOperator;

/**
 * The ways to break the rules about how Windows is set up, and about programs beside the product.
 */
final class WindowsBreaches {

  static final ImmutableList<Breach> ALL =
      ImmutableList.<Breach>builder()
          .add(
              any(
                  "windows.edition",
                  site ->
                      changeSystem(
                          site,
                          system ->
                              system
                                  .version(WindowsVersion.WINDOWS_SERVER_2012)
                                  .edition(WindowsEdition.DATACENTER))),
              any(
                  "jitc.windows.architecture",
                  site ->
                      changeSystem(
                          jitc(site, WindowsVersion.WINDOWS_SERVER_2012_R2),
                          system -> system.architecture(Architecture.X86))),
              any("windows.name.device", site -> changeFirst(site, server -> server.name("NUL"))),
              any("windows.licensed", site -> changeSystem(site, system -> system.licensed(false))),
              any("windows.updated", site -> changeSystem(site, system -> system.updated(false))))
          .add(
              any(
                  "windows.uac.off",
                  site -> changeSetup(site, windows -> windows.userAccessControl(true))),
              any(
                  "windows.defragmentation",
                  site -> changeSetup(site, windows -> windows.defragmentation(false))),
              any(
                  "windows.network-rights",
                  site -> changeSetup(site, windows -> windows.networkRights(false))),
              any(
                  "windows.components",
                  site ->
                      changeFirst(
                          site,
                          server ->
                              without(
                                  server,
                                  site.servers().get(0),
                                  WindowsComponent.NET_FRAMEWORK_4_7_2))),
              several(
                  "web.iis",
                  site ->
                      add(
                          site,
                          without(
                              remote(site, Role.REMOTE_WEB).number(1),
                              remote(site, Role.REMOTE_WEB).build(),
                              WindowsComponent.WEB_SERVER))))
          .add(
              any(
                  "windows.antivirus.validated",
                  site -> antivirus(site, "McAfee VirusScan", "D:\\UC")),
              any(
                  "windows.antivirus.uc-folder.excluded",
                  site -> antivirus(site, "Norton Anti-virus Corporate Edition", "C:\\UC")),
              any(
                  "windows.programs.dedicated",
                  site ->
                      changeSetup(
                          site,
                          windows ->
                              windows.programs(ImmutableSet.of(HostFacts.OFFICE, "SQL Server")))),
              any(
                  "voice.file-formats",
                  site -> changeSetup(site, windows -> windows.programs(ImmutableSet.of()))))
          .build();

  private WindowsBreaches() {}

  private static Deployment changeSystem(
      Deployment site, UnaryOperator<OperatingSystem.Builder> how) {
    OperatingSystem old = site.servers().get(0).operatingSystem().orElseThrow();
    return changeFirst(
        site,
        server -> server.operatingSystem(how.apply(OperatingSystem.builder().from(old)).build()));
  }

  private static Deployment changeSetup(Deployment site, UnaryOperator<WindowsSetup.Builder> how) {
    WindowsSetup old = site.servers().get(0).windows().orElseThrow();
    return changeFirst(
        site, server -> server.windows(how.apply(WindowsSetup.builder().from(old)).build()));
  }

  private static Server.Builder without(
      Server.Builder server, Server model, WindowsComponent component) {
    WindowsSetup windows = model.windows().orElseThrow();
    return server.windows(
        WindowsSetup.builder()
            .from(windows)
            .components(
                windows.components().orElseThrow().stream()
                    .filter(installed -> installed != component)
                    .collect(toImmutableSet()))
            .build());
  }

  private static Deployment antivirus(Deployment site, String program, String excluded) {
    return changeSetup(
        site,
        windows ->
            windows.antivirus(
                ImmutableList.of(
                    ServerAntivirus.builder()
                        .program(program)
                        .addExcludedFolders(excluded)
                        .build())));
  }
}
