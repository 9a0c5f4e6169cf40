package dev.ixm.runbook.site;

import dev.ixm.model.guide.Basis;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import java.util.Optional;

/** Settings of the way to the PBX on each voice server: TLS, and MWI failover. */
public final class VoiceSettings {

  private static final String FILE = "`ETSIPService.ini` in the folder `UC/Configuration`";

  private final Site site;
  private final Draft draft;

  /**
   * Prepares to write the settings.
   *
   * @param site whose settings
   * @param draft where to write
   */
  public VoiceSettings(Site site, Draft draft) {
    this.site = site;
    this.draft = draft;
  }

  /**
   * Writes what the site's PBX calls for.
   *
   * @param voiceServers on which servers
   * @param installed the ids of the steps to wait for
   */
  public void write(Iterable<Server> voiceServers, Iterable<String> installed) {
    Optional<Pbx> pbx = site.deployment().pbx();
    boolean tls = pbx.map(Pbx::transport).filter(SipTransport.TLS::equals).isPresent();
    boolean mwi = pbx.map(Pbx::mwiFailover).filter(MwiFailover.ON::equals).isPresent();
    for (Server server : voiceServers) {
      if (tls) {
        certificates(server).addAllWaitsFor(installed);
        tls(server);
      }
      if (mwi) {
        mwiFailover(server, pbx.orElseThrow()).addAllWaitsFor(installed);
      }
      if (tls || mwi) {
        restart(server, mwi ? Basis.STATED : Basis.INFERRED);
      }
    }
  }

  /**
   * Writes MWI failover on one voice server after the other.
   *
   * @param pbx whose messages
   */
  public void mwiFailover(Pbx pbx) {
    Optional<String> before = Optional.empty();
    for (Server server : site.voiceServers()) {
      Step.Builder step = mwiFailover(server, pbx);
      before.ifPresent(step::addWaitsFor);
      restart(server, Basis.STATED);
      before = draft.last(Party.of(server));
    }
  }

  private Step.Builder step(Server server, String topic, Action action, String what) {
    return draft.step(Party.of(server), topic, action, what);
  }

  private Step.Builder certificates(Server server) {
    return step(server, "tls.certificates", Action.COPY, "Copy the files that TLS needs")
        .addHow("Into `UC\\Certificates`: private key, certificate, and those of the authorities")
        .expected("All are in PEM format")
        .guide(9, "Configuring TLS with Messaging for SIP")
        .basis(Basis.INFERRED);
  }

  private void tls(Server server) {
    String address =
        server.addresses().stream().findFirst().orElse("<address of this server>") + ":5061";
    step(server, "tls.settings", Action.CONFIGURE, "Set TLS up in " + FILE)
        .addHow("`[PBX1]`: `Transport protocol=3`, `MWI TCP Port = 5061`, `TCP Port = 5061`")
        .addHow("`[PBX1]`: `Enforce Secure RTP=1` to allow secure RTP, `2` to demand it")
        .addHow("`[SIP settings]`: `Ignore Local Addresses=Yes`, `TCP Enabled = Yes`")
        .addHow("`[SIP settings]`: `TLS IP = " + address + "`")
        .addHow("`[TLS Manager]`: `FIPS`, `0` or `1`")
        .addHow("`[TLS Server]`: `Private Key`, `Certificate`, `Certificate Depth=5`, `Method=2`")
        .addHow("`[TLS Client]`: `CA Certificates`, `Intermediate Certificates`")
        .addHow("`[TLS Client]`: `Certificate Depth=5`, `Method=2`")
        .addHow(
            "If PBX and server certify each other: `Private Key` and `Certificate` in `[TLS Client]`"
                + " too")
        .addHow("A section that is not there goes to the end of the file")
        .guide(9, "Configuring TLS with Messaging for SIP");
  }

  private Step.Builder mwiFailover(Server server, Pbx pbx) {
    Step.Builder step =
        step(server, "mwi.failover", Action.CONFIGURE, "Switch MWI failover on in " + FILE)
            .addHow("Section of the PBX: add `Fail Over=Yes`, make sure of `Keep Alive=Yes`")
            .addHow("Make sure that `IP` lists at least two addresses of the PBX")
            .why("Without, message waiting indications stop when a voice server fails")
            .guide(8, "MWI Configuration");
    if (pbx.addresses().size() < 2) {
      step.warning("The deployment names fewer than two addresses of the PBX");
    }
    return step;
  }

  private void restart(Server server, Basis basis) {
    Step.Builder step =
        step(server, "sip.restart", Action.RESTART, "Save the file and restart this server");
    step.guide(basis == Basis.STATED ? 8 : 9, section(basis)).basis(basis);
  }

  private static String section(Basis basis) {
    return basis == Basis.STATED ? "MWI Configuration" : "Configuring TLS with Messaging for SIP";
  }
}
