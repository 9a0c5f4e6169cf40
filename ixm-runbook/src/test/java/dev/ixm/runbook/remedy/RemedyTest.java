package dev.ixm.runbook.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemedyTest {

  private static final String ALONG = ",\n  \"along\" : [ ]";

  private static final Remedy REMEDY =
      new Remedy(
          Remedy.Kind.DECISION,
          ImmutableList.of(
              Finding.breach(
                      RuleInfo.of(
                          "house.rule", Level.MUST, "it is so", Source.ofHouse("Handbook", "A")),
                      "/name")
                  .build()),
          Optional.empty());

  @Test
  void isReadAsItWasWrittenBeforeThereWasAnythingAlong() {
    String text = IxmJson.write(REMEDY);
    assertThat(text).contains(ALONG);
    assertThat(IxmJson.read(text.replace(ALONG, ""), "old", Remedy.class)).isEqualTo(REMEDY);
  }
}
