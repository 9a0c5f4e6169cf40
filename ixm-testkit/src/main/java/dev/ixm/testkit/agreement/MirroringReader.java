package dev.ixm.testkit.agreement;

import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a runbook of Carbonite Availability takes the site to be mirrored. */
final class MirroringReader {

  private static final Pattern PAIR =
      Pattern.compile("`Activity` of `(\\S+)` and of `(\\S+)` is.*");

  private final Witness witness;

  MirroringReader(Witness witness) {
    this.witness = witness;
  }

  void read(String procedure, Runbook runbook) {
    if (procedure.equals("mirroring.protection")) {
      boolean cards = runbook.steps().stream().anyMatch(it -> it.id().startsWith("network.cards@"));
      variant(cards ? MirroringVariant.LAN : MirroringVariant.WAN);
      runbook.find("carbonite.servers").flatMap(Step::expected).ifPresent(this::pair);
    } else if (procedure.equals("mirroring.failover")) {
      variant(MirroringVariant.WAN);
    }
  }

  private void variant(MirroringVariant variant) {
    witness.say(Topic.MIRRORING, Questions.VARIANT, variant.name());
  }

  private void pair(String expected) {
    Matcher pair = PAIR.matcher(expected);
    if (pair.matches()) {
      witness.say(Topic.MIRRORING, Questions.SOURCE, pair.group(1));
      witness.say(Topic.MIRRORING, Questions.TARGET, pair.group(2));
    }
  }
}
