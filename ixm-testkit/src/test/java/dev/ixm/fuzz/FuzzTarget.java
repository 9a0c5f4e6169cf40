package dev.ixm.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableMap;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.config.certificate.file.CertificateBundle;
import dev.ixm.config.certificate.file.CertificateFormatException;
import dev.ixm.config.cse.EngineConfig;
import dev.ixm.config.cse.EngineConfigException;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.synchronization.DownloadLog;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import dev.ixm.model.license.License;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.Waivers;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.testkit.value.JsonForms;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

/** What reads files of others, and what holds of it whatever the file. */
enum FuzzTarget {
  INI("examples/site-planner/src/test/golden/jitc-ha/voice-servers/IXM-SEC03") {
    @Override
    void read(byte[] bytes) {
      IniDocument document = IniDocument.parse(bytes);
      hold(Arrays.equals(document.toBytes(), bytes), "a document is other than its file");
      for (IniEntry entry :
          document.sections().stream().flatMap(s -> s.entries().stream()).toList()) {
        hold(entry.rawValue().contains(entry.value()), "a value is not in its line");
      }
      noRuleFails(EtsipFile.of(document).check(RULES));
    }
  },
  ENGINE(FuzzTarget.OWN + "engine") {
    @Override
    void read(byte[] bytes) {
      try {
        EngineConfig config = EngineConfig.parse(bytes);
        hold(Arrays.equals(config.toBytes(), bytes), "a configuration is other than its file");
        EngineConfig off = config.withPrimaryInstance(false);
        hold(!EngineConfig.parse(off.toBytes()).primaryInstance(), "an edit did not arrive");
      } catch (EngineConfigException e) {
        // that it is refused is for other tests
      }
    }
  },
  DEPLOYMENT(FuzzTarget.OWN + "deployment") {
    @Override
    void read(byte[] bytes) {
      json(bytes, Deployment.class);
    }
  },
  REQUIREMENTS("examples/site-planner/sites") {
    @Override
    void read(byte[] bytes) {
      json(bytes, SiteRequirements.class);
    }
  },
  LICENSE(FuzzTarget.OWN + "license") {
    @Override
    void read(byte[] bytes) {
      json(bytes, License.class);
    }
  },
  WAIVERS(FuzzTarget.OWN + "waivers") {
    @Override
    void read(byte[] bytes) {
      json(bytes, Waivers.class);
    }
  },
  /** Any document, read as each type that has a JSON form. */
  DOCUMENT("ixm-testkit/src/test/golden/json-1") {
    @Override
    void read(byte[] bytes) {
      JsonForms.ALL.forEach(type -> json(bytes, type));
    }
  },
  FACTS("ixm-ansible/src/test/resources/facts") {
    @Override
    void read(byte[] bytes) {
      GatheredSite site = GatheredSite.of(STATED, ImmutableMap.of("IXM-PRIM.json", bytes));
      noRuleFails(site.check(RULES));
    }
  },
  PEM(FuzzTarget.CERTIFICATES) {
    @Override
    void read(byte[] bytes) {
      certificates(() -> CertificateBundle.ofPem(bytes, PASSWORD.toCharArray()));
    }
  },
  PFX(FuzzTarget.CERTIFICATES) {
    @Override
    void read(byte[] bytes) {
      certificates(() -> CertificateBundle.ofPfx(bytes, PASSWORD.toCharArray()));
    }
  },
  LOG(FuzzTarget.OWN + "log") {
    @Override
    void read(byte[] bytes) {
      String text = new String(bytes, ISO_8859_1);
      long lines = text.lines().filter(line -> line.contains(DownloadLog.MESSAGE)).count();
      try {
        DownloadLog log = DownloadLog.read(new StringReader(text));
        hold(log.completions() == lines, "a log has another count");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  };

  private static final String OWN = "ixm-testkit/src/test/fuzz/";
  private static final String CERTIFICATES =
      "ixm-config/src/test/resources/dev/ixm/config/certificate/file";
  private static final String PASSWORD = "Abc123def456gh!";
  private static final int LONGEST_MESSAGE = 10_000;
  private static final RuleSet RULES = RuleSet.discover(FuzzTarget.class.getClassLoader());

  private static final Deployment STATED =
      IxmJson.read(
          """
          {"name": "Berlin", "edition": "STANDARD", "topology": "SINGLE_SERVER", "voicePorts": 10,
           "seats": {"basic": 10, "mainstream": 0, "advanced": 0},
           "servers": [{"name": "IXM-PRIM", "roles": ["SINGLE"]}]}
          """,
          "stated",
          Deployment.class);

  private final Path seeds;

  FuzzTarget(String seeds) {
    this.seeds = Path.of("..").resolve(seeds);
  }

  /** Files to begin with. */
  Path seeds() {
    return seeds;
  }

  /** Throws what a fuzzer has to report. */
  abstract void read(byte[] bytes);

  private static <T> void json(byte[] bytes, Class<T> type) {
    try {
      T value = IxmJson.read(bytes, "fuzz", type);
      String text = IxmJson.write(value);
      hold(IxmJson.read(text, "fuzz", type).equals(value), "what is written is read as another");
    } catch (JsonInputException e) {
      hold(e.getMessage().length() < LONGEST_MESSAGE, "a message without bounds");
    }
  }

  private static void certificates(Supplier<CertificateBundle> reading) {
    try {
      hold(!reading.get().toString().contains(PASSWORD), "a secret is shown");
    } catch (CertificateFormatException e) {
      hold(!e.getMessage().contains(PASSWORD), "a secret is shown");
    }
  }

  private static void noRuleFails(Report report) {
    hold(
        report.findings().stream().noneMatch(f -> f.kind() == Finding.Kind.FAILED),
        "a rule failed");
  }

  private static void hold(boolean claim, String otherwise) {
    if (!claim) {
      throw new AssertionError(otherwise);
    }
  }
}
