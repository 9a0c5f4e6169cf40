package dev.ixm.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ixm.model.json.IxmJson;
import dev.ixm.testkit.value.IxmArbitraries;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class AllSchemasProperties {

  private static final SchemaRegistry SPECIFICATION =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void schemasDescribeWhatIsWritten(@ForAll("values") Tuple2<Class<?>, Object> value) {
    String text = IxmJson.write(value.get2());
    Schema schema =
        SCHEMAS.computeIfAbsent(
            value.get1(), type -> SPECIFICATION.getSchema(IxmJson.schema(type)));
    assertThat(schema.validate(text, InputFormat.JSON)).as(value.get1().getName()).isEmpty();
  }

  @Provide
  Arbitrary<Tuple2<Class<?>, Object>> values() {
    return Arbitraries.of(AllSchemasTest.types().toList())
        .flatMap(type -> IxmArbitraries.of(type).map(value -> Tuple.of(type, value)));
  }
}
