package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ixm.model.site.Deployment;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IxmJsonProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Property(tries = 600)
  void writesAllThatItReadsAndReadsTheSameAgain(@ForAll("accepted") SchemaDocument document)
      throws JsonProcessingException {
    Object site = document.type().read(document.text());
    String text = IxmJson.write(site);
    document.type().assertBothAccept(text);
    assertThat(document.type().read(text)).isEqualTo(site);
    assertThat(leaves(MAPPER.readTree(text))).containsAllEntriesOf(leaves(document.value()));
  }

  private static Map<String, JsonNode> leaves(JsonNode root) {
    Map<String, JsonNode> leaves = new TreeMap<>();
    putLeaves("", root, leaves);
    return leaves;
  }

  private static void putLeaves(String path, JsonNode node, Map<String, JsonNode> leaves) {
    if (node.isValueNode()) {
      leaves.put(path, node);
    }
    for (JsonPlace place : JsonPlace.of(node)) {
      putLeaves(path + "/" + place.name(), place.value(), leaves);
    }
  }

  @Property
  void refusesArbitraryBytesWithItsOwnExceptionOnly(@ForAll("noise") byte[] text) {
    readOrRefuse(text);
  }

  @Property
  void refusesDamagedTextsWithItsOwnExceptionOnly(
      @ForAll("accepted") SchemaDocument document,
      @ForAll("noise") byte[] noise,
      @ForAll @IntRange(max = 10_000) int position,
      @ForAll @IntRange(max = 8) int lost) {
    byte[] text = document.text().getBytes(UTF_8);
    int at = position % text.length;
    byte[] tail = Arrays.copyOfRange(text, Math.min(at + lost, text.length), text.length);
    byte[] damaged = Arrays.copyOf(text, at + noise.length + tail.length);
    System.arraycopy(noise, 0, damaged, at, noise.length);
    System.arraycopy(tail, 0, damaged, at + noise.length, tail.length);
    readOrRefuse(damaged);
  }

  /** Bytes of any kind, with those that mean something in JSON more often. */
  @Provide
  Arbitrary<byte[]> noise() {
    Arbitrary<Byte> meaningful =
        Arbitraries.of("{}[]\",:0123456789eE+-.\\u tfn\n".chars().mapToObj(c -> (byte) c).toList());
    Arbitrary<Byte> marks = Arbitraries.of((byte) 0, (byte) 0xFE, (byte) 0xFF, (byte) 0xEF);
    return Arbitraries.oneOf(Arbitraries.bytes(), meaningful, marks)
        .array(byte[].class)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<SchemaDocument> accepted() {
    return SchemaDocument.accepted();
  }

  private static void readOrRefuse(byte[] text) {
    try {
      assertThat(IxmJson.read(text, "site", Deployment.class)).isNotNull();
    } catch (JsonInputException e) {
      assertThat(e.line()).isPositive();
      assertThat(e.column()).isPositive();
      assertThat(e.problem()).isNotBlank();
      assertThat(e.getMessage())
          .startsWith("site:" + e.line() + ":" + e.column() + ": ")
          .doesNotContain("\n", "\r");
    }
  }
}
