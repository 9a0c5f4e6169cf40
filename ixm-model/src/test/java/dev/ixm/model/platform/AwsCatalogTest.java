package dev.ixm.model.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.value.InvalidAttributeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsCatalogTest {

  private static final AwsCatalog CATALOG = ReleaseFacts.of(Release.R10_8).get(AwsCatalog.KIND);

  /** Each row: its id in the register, its place, and the columns of the guide's table. */
  @ParameterizedTest
  @CsvSource({
    "G25-009, 0, m4.xlarge, General Purpose,   4, 16 GiB, EBS only, 750 Mbit/s,  false",
    "G25-010, 1, m5.xlarge, General Purpose,   4, 16 GiB, EBS only, 2120 Mbit/s, true",
    "G25-011, 2, c5.xlarge, Compute Optimized, 4, 8 GiB,  EBS only, 2250 Mbit/s, true"
  })
  void listsTheInstancesThatWereTested(
      String id,
      int place,
      String model,
      String family,
      int processors,
      String memory,
      String storage,
      String bandwidth,
      boolean burstable) {
    AwsInstance instance = CATALOG.findInstance(model).orElseThrow();
    assertThat(CATALOG.instances().get(place)).as(id).isSameAs(instance);
    assertThat(instance.family()).isEqualTo(family);
    assertThat(instance.vCpus()).isEqualTo(processors);
    assertThat(instance.memory()).isEqualTo(DataSize.parse(memory));
    assertThat(instance.storage()).isEqualTo(storage);
    assertThat(instance.bandwidth()).hasValue(DataRate.parse(bandwidth));
    assertThat(instance.tested()).isTrue();
    assertThat(instance.burstable()).isEqualTo(burstable);
    assertThat(instance.source().citing()).isEqualTo(Source.of(25, "Pre-requisites"));
  }

  @Test
  void refusesAModelTwice() {
    AwsCatalog.Builder builder =
        AwsCatalog.builder().from(CATALOG).addInstances(CATALOG.instances().get(0));
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("instances must have different models: m4.xlarge");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4097})
  void refusesAnImpossibleInstance(int processors) {
    AwsInstance first = CATALOG.instances().get(0);
    AwsInstance.Builder counted = AwsInstance.builder().from(first).vCpus(processors);
    assertThatThrownBy(counted::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("vCpus must be 1 to 4096: " + processors);
    AwsInstance.Builder nameless = AwsInstance.builder().from(first).model(" ");
    assertThatThrownBy(nameless::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("model must not be blank");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4096})
  void acceptsTheLimits(int processors) {
    AwsInstance first = CATALOG.instances().get(0);
    assertThat(AwsInstance.builder().from(first).vCpus(processors).build().vCpus())
        .isEqualTo(processors);
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(CATALOG))
        .contains("\"model\" : \"m5.xlarge\"", "\"memory\" : \"8 GiB\"");
  }

  /** Amazon's list has these; the catalog has other sizes of their kinds. */
  @ParameterizedTest
  @CsvSource({
    "c5.large, 2, 4 GiB",
    "c5.9xlarge, 36, 72 GiB",
    "m5.large, 2, 8 GiB",
    "m5.24xlarge, 96, 384 GiB",
    "m4.10xlarge, 40, 160 GiB",
    "r5.large, 2, 16 GiB",
    "r5.xlarge, 4, 32 GiB"
  })
  void scalesAKnownInstanceToAnotherSize(String model, int processors, String memory) {
    assertThat(CATALOG.findInstance(model)).isEmpty();
    AwsInstance scaled = CATALOG.findOrScale(model).orElseThrow();
    assertThat(scaled.model()).isEqualTo(model);
    assertThat(scaled.vCpus()).isEqualTo(processors);
    assertThat(scaled.memory()).isEqualTo(DataSize.parse(memory));
    assertThat(scaled.tested()).isFalse();
  }

  /** Each size of the catalog comes out of each other one of its kind. */
  @Test
  void scalesAsTheListedOnesDo() {
    for (AwsInstance listed : CATALOG.instances()) {
      for (AwsInstance other : CATALOG.instances()) {
        AwsSize.scaled(other, listed.model())
            .ifPresent(
                scaled -> {
                  assertThat(scaled.vCpus()).isEqualTo(listed.vCpus());
                  assertThat(scaled.memory()).isEqualTo(listed.memory());
                });
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"t3.micro", "c5.metal", "c5.0xlarge", "c5.99xlarge", "c5", "", "xlarge", "c5."})
  void scalesNothingElse(String model) {
    assertThat(CATALOG.findOrScale(model)).isEmpty();
  }

  @Test
  void findsAModelInAnySpelling() {
    assertThat(CATALOG.findInstance(" M5.XLarge ")).isEqualTo(CATALOG.findInstance("m5.xlarge"));
    assertThat(CATALOG.findOrScale("C5.Large\t").orElseThrow().model()).isEqualTo("c5.large");
  }

  @Test
  void listsThreeInstancesThatWereTested() {
    assertThat(CATALOG.instances()).filteredOn(AwsInstance::tested).hasSize(3);
    assertThat(CATALOG.findInstance("t2.micro")).isEmpty();
  }
}
