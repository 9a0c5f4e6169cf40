package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.RunningSite;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * What is done about the certificate for EFS on a JITC site that runs.
 *
 * <p>Source: guide chapter 9, Backup and Restore the Certificate File. That a server whose accounts
 * lost the certificate is down until they have it again is inferred.
 */
public final class FileCertificateProcedure implements Procedure {

  /** The name of the server. */
  public static final Input<String> SERVER =
      new Input<>(
          "server",
          "On which server?",
          String.class,
          site -> site.order().stream().map(Server::name).collect(toImmutableList()));

  private enum Kind {
    BACKUP,
    RESTORE
  }

  private final Kind kind;
  private final ProcedureInfo info;

  private FileCertificateProcedure(Kind kind, String id, String title, String sentence, String at) {
    this.kind = kind;
    this.info = new ProcedureInfo(id, title, sentence, Source.of(9, at), ImmutableList.of(SERVER));
  }

  /** {@return both} */
  public static ImmutableList<Procedure> all() {
    return ImmutableList.of(
        new FileCertificateProcedure(
            Kind.BACKUP,
            "efs.backup",
            "Backup of another certificate for EFS",
            "A JITC site that runs encrypts with another certificate, of which there is no backup.",
            "Backing-up the Certificate"),
        new FileCertificateProcedure(
            Kind.RESTORE,
            "efs.restore",
            "Restore of the certificate for EFS",
            "A server of a JITC site lost the certificate, and cannot read what it encrypted.",
            "Restore the Certificate"));
  }

  @Override
  public ProcedureInfo info() {
    return info;
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return info.objectionsUnless(
        site.isJitc() && site.isDescribed(), "the site is one of JITC, and no Cloud Gateway");
  }

  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    SiteState running = SiteState.installed(site);
    if (kind == Kind.BACKUP) {
      return running.with(Keys.FILE_CERTIFICATE_BACKUP.is(Key.NONE));
    }
    Server server = server(site, inputs);
    return running.with(
        Stream.concat(RunningSite.services(site, server), FileEncryption.all(site, server).stream())
            .map(fact -> fact.key().is(Key.NONE))
            .toList());
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    Server server = server(site, inputs);
    Stream<Effect> restored =
        kind == Kind.BACKUP
            ? Stream.empty()
            : Stream.of(
                    FileEncryption.all(site, server).stream(),
                    RunningSite.services(site, server),
                    Stream.of(Keys.restartDue(server.name()).is(Key.NONE)))
                .flatMap(it -> it);
    return Stream.concat(Stream.of(Keys.FILE_CERTIFICATE_BACKUP.is(Key.YES)), restored)
        .map(fact -> Need.stated(fact, info.source()))
        .collect(toImmutableList());
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Server server = server(site, inputs);
    Draft draft =
        new Draft(
            "%s on `%s`, %s".formatted(info.title(), server.name(), Draft.name(site)),
            site,
            start(site, inputs));
    FileEncryption files = new FileEncryption(site, server, draft);
    if (kind == Kind.BACKUP) {
      files.replaceBackup();
    } else {
      files.restore();
    }
    return draft.finish();
  }

  private static Server server(SiteView site, Inputs inputs) {
    String name = inputs.get(SERVER);
    return site.order().stream()
        .filter(server -> server.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the deployment has no server '%s' with the product".formatted(name)));
  }
}
