package dev.ixm.model.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.value.InvalidAttributeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionHistoryTest {

  private static final RevisionHistory HISTORY =
      ReleaseFacts.of(Release.R10_8).get(RevisionHistory.KIND);

  /** Each row: its id in the register, the issue, its date and what it changed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G99-001 | 1   | 2019-09-30 | first issue
          G99-002 | 2   | 2019-10-01 | warning against snapshots and checkpoints of running virtual machines
          G99-004 | 3   | 2019-10-04 | chapter on upgrades of Officelinx 9.x and later, reinstated and brought up to date
          G99-006 | 4   | 2019-10-16 | SSO step in the upgrade
          G99-008 | 5   | 2019-10-17 | Carbonite Availability in version 8.2 only, 8.3 not being validated; stronger warning against it in High Security sites
          G99-011 | 6   | 2019-11-07 | maximum system capacity changed
          G99-013 | 7   | 2019-11-15 | self-signed certificates possibly forbidden at JITC sites; public and private certificates for HA
          G99-016 | 8   | 2019-12-02 | roles of Windows 2016 for HA, which differ from those of 2012
          G99-018 | 9   | 2020-01-23 | HA upgrade in a chapter of its own; Carbonite on the Consolidated server only
          G99-021 | 10  | 2020-02-04 | WebLM server specifications left to other documents; Resolve user principal name for SSO; the right user account for upgrades
          G99-025 | 11  | 2020-02-10 | upgrade from a downloaded zip file; VMware HA for the Primary
          G99-028 | 12  | 2020-02-25 | TLS for management programs such as Avaya Aura; license milestones while an HA Primary is down; chapter on system requirements taken in
          G99-032 | 13  | 2020-03-03 | chapter on Windows Server 2019
          G99-034 | 14  | 2020-03-25 | chapter on the backup of remote CSE servers in HA
          G99-036 | 15  | 2020-05-16 | remaining mentions of TSE removed
          G99-039 | 16  | 2020-05-28 | chapter on the services to stop before Windows is updated
          G99-041 | 17  | 2020-06-24 | geo-redundancy in the HA chapter
          G99-044 | 18  | 2020-07-07 | SRM among the services to stop before Windows is updated
          G99-046 | 19  | 2020-07-29 | minimum installation requirements adjusted
          G99-048 | 20  | 2020-08-31 | system and operating system requirements brought up to date
          G99-050 | 21  | 2020-10-09 | omission in the installation on Windows 2012 corrected
          G99-052 | 22a | 2020-10-27 | one email type for each remote CSE server
          G99-054 | 23  | 2021-01-04 | Microsoft .NET Framework 4.7.2 required
          G99-057 | 24  | 2021-04-12 | VMware client provisioning; steps of the database migration corrected
          G99-060 | 25  | 2021-04-21 | Carbonite setup corrected; Windows 2019 for HA
          G99-064 | 26a | 2021-07-06 | RAID 10 required
          G99-066 | 27  | 2021-07-28 | port table brought up to date; vMotion no longer supported
          G99-069 | 28  | 2021-08-10 | port 5061 for MWI TCP and TCP
          G99-071 | 29  | 2021-09-16 | chapter on the ASP130 from 4.0 to 5.0; adding Secondary voice servers to HA
          G99-073 | 30  | 2021-09-30 | upgrades of Officelinx before 10.x by way of 10.1
          G99-075 | 31  | 2021-10-05 | removal of language packs revised; a password for one user at a time
          G99-078 | 32  | 2021-10-28 | POP3 and IMAP4 removed as unsupported
          G99-081 | 33  | 2021-11-26 | the same time zone on all HA servers; Edge Chromium supported
          G99-084 | 34  | 2021-12-01 | administrator accounts for administration only, beside a standard account
          G99-086 | 35  | 2021-12-14 | order of an HA update adjusted; mentions of DVDs removed
          G99-089 | 36  | 2021-12-16 | use of EFS certificates in JITC installations clarified
          G99-091 | 37  | 2022-01-07 | port for SMTP VPIM no longer required
          G99-094 | 38  | 2022-04-18 | note on AES
          """)
  void knowsTheIssuesOfTheGuide(String id, String issue, LocalDate date, String changes) {
    Revision revision = HISTORY.findRevision(issue).orElseThrow();
    assertThat(revision.date()).as(id).isEqualTo(date);
    assertThat(revision.changes())
        .containsExactlyElementsOf(Splitter.on("; ").splitToList(changes));
    assertThat(revision.source())
        .isEqualTo(Source.of(Source.APPENDIX, "Appendix A: Revision History", id));
  }

  @Test
  @Tag("G99-096")
  void hasThirtyEightIssuesOfWhichTwoBearALetter() {
    assertThat(HISTORY.revisions()).hasSize(38);
    assertThat(HISTORY.revisions().get(0).issue()).isEqualTo("1");
    assertThat(HISTORY.latest().issue()).isEqualTo("38");
    assertThat(HISTORY.latest().date()).isEqualTo("2022-04-18");
    assertThat(HISTORY.revisions())
        .extracting(Revision::issue)
        .filteredOn(issue -> issue.endsWith("a"))
        .containsExactly("22a", "26a");
    assertThat(HISTORY.findRevision("22")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2019-09-29, -",
        "2019-09-30, 1",
        "2020-10-26, 21",
        "2020-10-27, 22a",
        "2021-01-03, 22a",
        "2099-12-31, 38"
      })
  void knowsWhichIssueWasTheLatestOnADay(LocalDate day, String issue) {
    assertThat(HISTORY.latestOn(day).map(Revision::issue).orElse(null)).isEqualTo(issue);
  }

  @Test
  void belongsToARelease() {
    assertThat(RevisionHistory.builder().from(HISTORY).build()).isEqualTo(HISTORY);
    assertThat(HISTORY.release()).isEqualTo(Release.R10_8);
    assertThat(ReleaseFacts.of(Release.R11_0).basis(RevisionHistory.KIND))
        .isEqualTo(Basis.INFERRED);
  }

  @Test
  void refusesIssuesOutOfOrder() {
    RevisionHistory.Builder turned =
        RevisionHistory.builder()
            .from(HISTORY)
            .revisions(HISTORY.revisions().subList(0, 2).reverse());
    assertThatThrownBy(turned::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("revisions must be dated after the one before: 1");
    RevisionHistory.Builder sameDay =
        RevisionHistory.builder().from(HISTORY).addRevisions(HISTORY.latest());
    assertThatThrownBy(sameDay::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("revisions must be dated after the one before: 38");
    RevisionHistory.Builder none = RevisionHistory.builder().release(Release.R10_8);
    assertThatThrownBy(none::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("revisions must name at least one issue");
  }

  @Test
  void refusesAnIssueWithoutNumberOrChanges() {
    Revision.Builder nameless = Revision.builder().from(HISTORY.latest()).issue(" ");
    assertThatThrownBy(nameless::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("issue must not be blank");
    Revision.Builder idle = Revision.builder().from(HISTORY.latest()).changes(List.of());
    assertThatThrownBy(idle::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("changes must name at least one change");
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(HISTORY)).contains("\"issue\" : \"26a\"", "\"date\" : \"2021-07-06\"");
  }
}
