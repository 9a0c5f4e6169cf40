package dev.ixm.model.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.port.Direction;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortProtocol;
import dev.ixm.model.port.PortRange;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class FirewallCsvProperties {

  @Property
  void aReaderOfTheFormatGetsTheFieldsBack(
      @ForAll
          @Chars({'"', ',', '\r', '\n', ' ', ';', '=', '@'})
          @CharRange(from = 'a', to = 'c')
          @StringLength(max = 8)
          String text) {
    PortAllocation allocation =
        PortAllocation.builder()
            .addPorts(PortRange.single(7))
            .service("s" + text)
            .application(text)
            .remark(text)
            .direction(Direction.OUT)
            .addProtocols(PortProtocol.TCP)
            .addRoles(Role.SINGLE)
            .source(Source.of(2, "Echo"))
            .build();
    FirewallEntry entry = FirewallEntry.builder().server("IXM").allocation(allocation).build();
    boolean isFormula = !text.isEmpty() && "=@\r".indexOf(text.charAt(0)) >= 0;
    String shown = isFormula ? "'" + text : text;
    assertThat(read(FirewallCsv.render(ImmutableList.of(entry, entry))))
        .hasSize(3)
        .element(2)
        .isEqualTo(
            List.of("IXM", "", "7", "TCP", "out", "", "", "s" + text, shown, shown, "stated"));
  }

  /**
   * Reads RFC 4180 literally: quotes only around a whole field, doubled inside, CR LF at the end.
   */
  private static List<List<String>> read(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    int at = 0;
    while (at < csv.length()) {
      int end;
      if (csv.charAt(at) == '"') {
        end = at + 1;
        while (csv.charAt(end) != '"' || csv.startsWith("\"\"", end)) {
          end += csv.charAt(end) == '"' ? 2 : 1;
        }
        fields.add(csv.substring(at + 1, end).replace("\"\"", "\""));
        end++;
      } else {
        end = at;
        while (csv.charAt(end) != ',' && csv.charAt(end) != '\r') {
          assertThat(csv.charAt(end)).isNotIn('"', '\n');
          end++;
        }
        fields.add(csv.substring(at, end));
      }
      if (csv.charAt(end) == ',') {
        at = end + 1;
      } else {
        assertThat(csv.substring(end)).startsWith("\r\n");
        records.add(List.copyOf(fields));
        fields.clear();
        at = end + 2;
      }
    }
    return records;
  }
}
