package dev.ixm.site.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.firewall.FirewallCsv;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.SomeSites;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SiteTablesTest {

  private static final Pattern FIELD =
      Pattern.compile("\\G(?:\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([^\",\\r\\n]*))(,|\\r\\n)");

  /** Reads RFC 4180. */
  private static List<List<String>> read(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    Matcher field = FIELD.matcher(csv);
    int end = 0;
    while (end < csv.length() && field.find()) {
      record.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
      if (field.group(3).equals("\r\n")) {
        records.add(record);
        record = new ArrayList<>();
      }
      end = field.end();
    }
    assertThat(end).isEqualTo(csv.length());
    return records;
  }

  private static List<String> column(List<List<String>> table, String name) {
    int index = table.get(0).indexOf(name);
    return table.stream().skip(1).map(record -> record.get(index)).toList();
  }

  @Test
  void listsEachFindingWithItsPlace() {
    SiteStudy study = SomeSites.brokenStudy().build();
    List<List<String>> table = read(SiteTables.findings(study));
    assertThat(table).hasSize(study.report().findings().size() + 1);
    assertThat(table)
        .allMatch(record -> record.size() == table.get(0).size())
        .filteredOn(record -> record.contains("capacity.seats.maximum"))
        .singleElement()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .contains("ERROR", "/seats", "5000", "at most 4800", "my sites/broken.json")
        .anyMatch(cell -> cell.startsWith("The vendor tested up to this many"))
        .contains("where to look (seats of the site): ask whoever plans the site");
  }

  @Test
  void neutralizesFormulasWhoeverWroteThem() {
    SiteStudy study = SomeSites.brokenStudy().rules(SomeSites.waiving()).build();
    List<List<String>> table = read(SiteTables.findings(study));
    assertThat(column(table, "reason")).contains("'=drives are <b>ordered</b>");
    assertThat(table)
        .allSatisfy(record -> assertThat(record).noneMatch(it -> it.matches("(?s)[=+@\t\r-].*")));
  }

  @Test
  void listsEachFigureWithItsCalculation() {
    SiteStudy study = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    List<List<String>> table = read(SiteTables.figures(study));
    assertThat(table).hasSize(study.plan().orElseThrow().figures().size() + 2);
    assertThat(column(table, "figure")).contains("voice servers", "licensed voice ports");
    assertThat(column(table, "source")).contains("chapter 2, Maximum System Capacity");
  }

  @Test
  void listsThePortsAsTheFirewallListDoes() {
    SiteStudy study = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    assertThat(SiteTables.firewall(study)).isEqualTo(FirewallCsv.render(study.firewall()));
  }

  @Test
  void listsWhatHasToBeBought() {
    SiteStudy study = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    List<List<String>> table = read(SiteTables.quantities(study));
    assertThat(table).hasSize(study.order().size() + 1);
    assertThat(column(table, "kind")).contains("SERVER", "WINDOWS_LICENSE");
    assertThat(column(table, "quantity")).allMatch(it -> it.matches("[1-9][0-9]*"));
    assertThat(read(SiteTables.quantities(SomeSites.brokenStudy().build()))).hasSize(1);
  }

  @Test
  void listsTheStepsOfTheInstallationWithFieldsToFillIn() {
    SiteStudy study = SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES);
    List<List<String>> table = read(SiteTables.worksheet(study));
    assertThat(table).hasSize(study.worksheet().runbook().steps().size() + 2);
    assertThat(table.get(0)).endsWith("result", "who", "when", "remark");
    assertThat(column(table, "role")).contains("PRIMARY", "CONSOLIDATED", "SECONDARY");
    assertThat(table)
        .allSatisfy(record -> assertThat(record).noneMatch(it -> it.matches("(?s)[=+@\t\r-].*")));
  }
}
