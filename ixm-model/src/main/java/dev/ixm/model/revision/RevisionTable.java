package dev.ixm.model.revision;

import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import java.time.LocalDate;

/** The issues of the guide for release 10.8, and what they changed in words of our own. */
final class RevisionTable {

  private static final Source SOURCE = Source.of(Source.APPENDIX, "Appendix A: Revision History");

  static final RevisionHistory RELEASE_10_8 =
      RevisionHistory.builder()
          .release(Release.R10_8)
          .addRevisions(
              issue("G99-001", "1", "2019-09-30", "first issue"),
              issue(
                  "G99-002",
                  "2",
                  "2019-10-01",
                  "warning against snapshots and checkpoints of running virtual machines"),
              issue(
                  "G99-004",
                  "3",
                  "2019-10-04",
                  "chapter on upgrades of Officelinx 9.x and later, reinstated and brought up to"
                      + " date"),
              issue("G99-006", "4", "2019-10-16", "SSO step in the upgrade"),
              issue(
                  "G99-008",
                  "5",
                  "2019-10-17",
                  "Carbonite Availability in version 8.2 only, 8.3 not being validated",
                  "stronger warning against it in High Security sites"),
              issue("G99-011", "6", "2019-11-07", "maximum system capacity changed"),
              issue(
                  "G99-013",
                  "7",
                  "2019-11-15",
                  "self-signed certificates possibly forbidden at JITC sites",
                  "public and private certificates for HA"),
              issue(
                  "G99-016",
                  "8",
                  "2019-12-02",
                  "roles of Windows 2016 for HA, which differ from those of 2012"),
              issue(
                  "G99-018",
                  "9",
                  "2020-01-23",
                  "HA upgrade in a chapter of its own",
                  "Carbonite on the Consolidated server only"),
              issue(
                  "G99-021",
                  "10",
                  "2020-02-04",
                  "WebLM server specifications left to other documents",
                  "Resolve user principal name for SSO",
                  "the right user account for upgrades"),
              issue(
                  "G99-025",
                  "11",
                  "2020-02-10",
                  "upgrade from a downloaded zip file",
                  "VMware HA for the Primary"),
              issue(
                  "G99-028",
                  "12",
                  "2020-02-25",
                  "TLS for management programs such as Avaya Aura",
                  "license milestones while an HA Primary is down",
                  "chapter on system requirements taken in"),
              issue("G99-032", "13", "2020-03-03", "chapter on Windows Server 2019"),
              issue(
                  "G99-034",
                  "14",
                  "2020-03-25",
                  "chapter on the backup of remote CSE servers in HA"),
              issue("G99-036", "15", "2020-05-16", "remaining mentions of TSE removed"),
              issue(
                  "G99-039",
                  "16",
                  "2020-05-28",
                  "chapter on the services to stop before Windows is updated"),
              issue("G99-041", "17", "2020-06-24", "geo-redundancy in the HA chapter"),
              issue(
                  "G99-044",
                  "18",
                  "2020-07-07",
                  "SRM among the services to stop before Windows is updated"),
              issue("G99-046", "19", "2020-07-29", "minimum installation requirements adjusted"))
          .addRevisions(
              issue(
                  "G99-048",
                  "20",
                  "2020-08-31",
                  "system and operating system requirements brought up to date"),
              issue(
                  "G99-050",
                  "21",
                  "2020-10-09",
                  "omission in the installation on Windows 2012 corrected"),
              issue("G99-052", "22a", "2020-10-27", "one email type for each remote CSE server"),
              issue("G99-054", "23", "2021-01-04", "Microsoft .NET Framework 4.7.2 required"),
              issue(
                  "G99-057",
                  "24",
                  "2021-04-12",
                  "VMware client provisioning",
                  "steps of the database migration corrected"),
              issue(
                  "G99-060",
                  "25",
                  "2021-04-21",
                  "Carbonite setup corrected",
                  "Windows 2019 for HA"),
              issue("G99-064", "26a", "2021-07-06", "RAID 10 required"),
              issue(
                  "G99-066",
                  "27",
                  "2021-07-28",
                  "port table brought up to date",
                  "vMotion no longer supported"),
              issue("G99-069", "28", "2021-08-10", "port 5061 for MWI TCP and TCP"),
              issue(
                  "G99-071",
                  "29",
                  "2021-09-16",
                  "chapter on the ASP130 from 4.0 to 5.0",
                  "adding Secondary voice servers to HA"),
              issue(
                  "G99-073",
                  "30",
                  "2021-09-30",
                  "upgrades of Officelinx before 10.x by way of 10.1"),
              issue(
                  "G99-075",
                  "31",
                  "2021-10-05",
                  "removal of language packs revised",
                  "a password for one user at a time"),
              issue("G99-078", "32", "2021-10-28", "POP3 and IMAP4 removed as unsupported"),
              issue(
                  "G99-081",
                  "33",
                  "2021-11-26",
                  "the same time zone on all HA servers",
                  "Edge Chromium supported"),
              issue(
                  "G99-084",
                  "34",
                  "2021-12-01",
                  "administrator accounts for administration only, beside a standard account"),
              issue(
                  "G99-086",
                  "35",
                  "2021-12-14",
                  "order of an HA update adjusted",
                  "mentions of DVDs removed"),
              issue(
                  "G99-089",
                  "36",
                  "2021-12-16",
                  "use of EFS certificates in JITC installations clarified"),
              issue("G99-091", "37", "2022-01-07", "port for SMTP VPIM no longer required"),
              issue("G99-094", "38", "2022-04-18", "note on AES"))
          .build();

  private RevisionTable() {}

  private static Revision issue(String statement, String issue, String date, String... changes) {
    return Revision.builder()
        .issue(issue)
        .date(LocalDate.parse(date))
        .addChanges(changes)
        .source(SOURCE.citing(statement))
        .build();
  }
}
