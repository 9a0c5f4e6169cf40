package dev.ixm.runbook.upgrade;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import java.util.Optional;

/** A Windows that new sites may have, but that the chapters on upgrades do not list. */
final class Windows2019 {

  private static final String ID = "windows.not-listed";

  private Windows2019() {}

  /** {@return the id of the step that warns, empty if no server of the site has it} */
  static Optional<String> warn(Draft draft, SiteView site, Source source) {
    ImmutableList<String> names =
        site.order().stream()
            .filter(
                it ->
                    it.operatingSystem()
                        .filter(os -> os.version() == WindowsVersion.WINDOWS_SERVER_2019)
                        .isPresent())
            .map(it -> "`" + it.name() + "`")
            .collect(toImmutableList());
    if (names.isEmpty()) {
      return Optional.empty();
    }
    draft
        .step(
            Party.of(Party.Kind.SITE),
            ID,
            Action.DECIDE,
            "Ask the vendor about Windows Server 2019, and record the answer")
        .addHow("It is on " + String.join(", ", names))
        .warning("The guide lists Windows Server 2012 and 2016 here, not 2019")
        .level(Level.SHOULD)
        .basis(Basis.INFERRED)
        .source(source);
    return Optional.of(ID);
  }
}
