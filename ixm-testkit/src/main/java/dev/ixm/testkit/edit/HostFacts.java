package dev.ixm.testkit.edit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.ServerAntivirus;
import dev.ixm.model.windows.WindowsSetup;

/** States what a proposal leaves open about the hosts of a site, so that no rule is broken. */
public final class HostFacts {

  public static final String OFFICE = "Microsoft Office";

  private static final ServerAntivirus ANTIVIRUS =
      ServerAntivirus.builder()
          .program("Norton Anti-virus Corporate Edition")
          .addExcludedFolders("D:\\UC")
          .build();

  private HostFacts() {}

  public static Deployment state(Deployment proposed) {
    return Deployment.builder()
        .from(proposed)
        .addFileFormats("DOCX", "MP3")
        .remotePrinter(false)
        .snmpAlarms(false)
        .servers(proposed.servers().stream().map(HostFacts::state).collect(toImmutableList()))
        .build();
  }

  private static Server state(Server proposed) {
    return Server.builder()
        .from(proposed)
        .windows(
            WindowsSetup.builder()
                .from(proposed.windows().orElseThrow())
                .antivirus(ImmutableList.of(ANTIVIRUS))
                .networkRights(true)
                .programs(proposed.isVoiceServer() ? ImmutableSet.of(OFFICE) : ImmutableSet.of())
                .build())
        .build();
  }
}
