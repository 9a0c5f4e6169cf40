package dev.ixm.runbook.site;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Outage;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.BackUp;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What is done on a server before the product's files there are changed. */
public final class Safeguards {

  /** What the backup of the product's folders is called in keys and words. */
  public static final String DATA = "the data of the product";

  /**
   * Who does what only an administrator of Windows may do. The guide does not say it everywhere.
   */
  public static final String ADMINISTRATOR =
      "Log in to Windows with an account that is an administrator of this server";

  /** Whether users know when nobody can call or log in. */
  public static final Key AGREED = Key.of("agreed time without calls and logins");

  /** What comes of logging in too early: guide chapter 8, Verifying File Sync. */
  public static final String LOGINS =
      "Nobody may log in to any server before all voice servers are synchronized: that corrupts"
          + " the database and keeps everybody out of all servers";

  private static final Source FILE_CERTIFICATE = Source.of(9, "Backing-up the Certificate");

  private Safeguards() {}

  /**
   * Writes that users are told when they will miss something. The guide says so nowhere; it follows
   * from what it has stopped.
   *
   * @param draft where to write
   * @param topic what the step is called
   * @param time which time, such as {@code time without logins}
   * @return the step, which lacks its place in the guide
   */
  public static Step.Builder agree(Draft draft, String topic, String time) {
    return draft
        .step(
            Party.of(Party.Kind.SITE),
            topic,
            Action.DECIDE,
            "Agree on the %s, and tell the users".formatted(time))
        .setting(AGREED, Key.YES)
        .basis(Basis.INFERRED);
  }

  /**
   * Writes that users are told, and for each kind of server what they will miss.
   *
   * @param draft where to write
   * @param topic what the step is called
   * @param time which time
   * @param servers those that go down, one after the other
   * @return the step, which lacks its place in the guide
   */
  public static Step.Builder agree(
      Draft draft, String topic, String time, ImmutableList<Server> servers) {
    Step.Builder step = agree(draft, topic, time);
    servers.stream()
        .collect(groupingBy(it -> Outage.of(SiteView.role(it)), LinkedHashMap::new, toList()))
        .forEach((missed, some) -> step.addHow(names(some) + ": " + missed));
    return step;
  }

  private static String names(List<Server> servers) {
    return servers.stream().map(it -> "`" + it.name() + "`").collect(joining(", "));
  }

  /**
   * Writes the copy of the folders with the server's data.
   *
   * @param draft where to write
   * @param site the server's site
   * @param server a product server
   * @return the step, which lacks its place in the guide
   */
  public static Step.Builder backUp(Draft draft, SiteView site, Server server) {
    return backUp(draft, site, server, "data.backup", DATA);
  }

  /**
   * Writes the copy of the folders with the server's data on an occasion of its own.
   *
   * @param draft where to write
   * @param site the server's site
   * @param server a product server
   * @param topic what the step is called at each place
   * @param data what the backup is called in keys and words
   * @return the step, which lacks its place in the guide
   */
  public static Step.Builder backUp(
      Draft draft, SiteView site, Server server, String topic, String data) {
    return draft
        .step(
            Party.of(server),
            topic,
            new BackUp(
                data,
                Stream.of("DB", "Messages", "Prompts")
                    .map(folder -> site.folder(server) + "\\" + folder)
                    .collect(toImmutableList()),
                "a computer or storage that is not part of the site"))
        .why("What goes wrong from here on can destroy the database");
  }

  /**
   * Writes what has to run, and what must not, while an installer works.
   *
   * @param draft where to write
   * @param party which server
   * @param chapter where the guide says so
   * @param section where the guide says so
   */
  public static void readyForInstaller(Draft draft, Party party, int chapter, String section) {
    draft
        .step(party, "iis.ftp", Action.VERIFY, "Look for the FTP server of IIS")
        .expected("It is installed, and it runs")
        .setting(ftp(party), Key.YES)
        .level(Level.SHOULD)
        .guide(chapter, section);
    draft
        .step(party, "programs.close", Action.STOP, "Close all programs that belong to the server")
        .addHow("Such as `UM Admin` and `UM Monitor`")
        .setting(closed(party), Key.YES)
        .level(Level.SHOULD)
        .guide(chapter, section);
  }

  /**
   * Writes that somebody looks whether what a server of a JITC site has encrypted can be read
   * again.
   *
   * @param draft where to write
   * @param party which server
   * @return the step, which lacks its place in the guide
   */
  public static Step.Builder fileCertificate(Draft draft, Party party) {
    return draft
        .step(party, "efs.backup-check", Action.VERIFY, "Make sure that the backup of EFS is safe")
        .expected("The certificate's file is at another place, and its password is recorded")
        .warning("If the certificate breaks, the product cannot be recovered without the backup")
        .needing(Keys.FILE_CERTIFICATE_BACKUP.is(Key.YES), FILE_CERTIFICATE)
        .addEffects(fileCertificate(party));
  }

  /**
   * {@return whether it was made sure on a server that there is the backup}
   *
   * @param party which server
   */
  public static Effect fileCertificate(Party party) {
    return Key.of("look for the backup of the certificate for EFS", party.name(), "").is(Key.YES);
  }

  private static Key ftp(Party party) {
    return Key.of("look for the FTP server of IIS", party.name(), "");
  }

  private static Key closed(Party party) {
    return Key.of("closing of programs", party.name(), "");
  }

  /**
   * {@return what should be so before an installer works, as {@link #readyForInstaller} writes it}
   *
   * @param party which server
   * @param source where the guide says so
   */
  public static ImmutableList<Need> ready(Party party, Source source) {
    return Stream.of(ftp(party), closed(party))
        .map(key -> Need.recommended(key.is(Key.YES), source))
        .collect(toImmutableList());
  }
}
