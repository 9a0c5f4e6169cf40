package com.example.ixm.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.json.IxmJson;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.SizingPlan;
import dev.ixm.testkit.fixture.SampleSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quote is stored, read by a later release, and compared. */
class QuoteArchiveTest {

  /** Written by version 0.1 of the SDK, and not touched since. */
  private static final Path OLD = Path.of("src/test/quotes/high-availability.json");

  @Test
  void whatIsKeptIsReadEqual(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("quote.json");
    QuoteArchive.keep(file, SampleSite.LARGEST.plan());
    assertThat(IxmJson.read(file, SizingPlan.class)).isEqualTo(SampleSite.LARGEST.plan());
    assertThat(QuoteArchive.sinceThen(file)).isEmpty();
  }

  @Test
  void anOldQuoteIsReadAndHolds() throws IOException {
    assertThat(QuoteArchive.sinceThen(OLD)).isEmpty();
  }

  @Test
  void anOldQuoteIsComparedWithWhatIsNeededToday() throws IOException {
    SiteRequirements then = IxmJson.read(OLD, SizingPlan.class).requirements();
    SiteRequirements today = SiteRequirements.builder().from(then).voicePorts(500).build();
    assertThat(QuoteArchive.sinceThen(OLD, today))
        .extracting(Object::toString)
        .contains("voice servers: 3 -> 5");
  }
}
