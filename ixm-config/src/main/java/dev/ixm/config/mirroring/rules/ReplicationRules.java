package dev.ixm.config.mirroring.rules;

import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.mirroring.CardRole;
import dev.ixm.config.mirroring.ReplicationJob;
import dev.ixm.config.mirroring.ReplicationServer;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a job of Carbonite Availability has set on a LAN as well as across a WAN. */
public final class ReplicationRules {

  private static final String FAILOVER = "Configuring Failover";
  private static final Pattern USER_NAME = Pattern.compile("[^/\\\\]+/[^/\\\\]+");

  /** What the provider offers. */
  public static final ImmutableList<Rule<ReplicationJob>> ALL =
      ImmutableList.of(
          rule("mirroring.wait-for-user", MUST, Source.of(21, FAILOVER, "G21-046", "G21-073"))
              .formerly("replication.wait-for-user")
              .judging(
                  ReplicationJob.class,
                  (job, here) ->
                      here.at("waitsForUser")
                          .equal(job.waitsForUser(), job.options().waitsForUser())),
          rule("mirroring.identity", MUST, Source.of(21, FAILOVER, "G21-047", "G21-074"))
              .formerly("replication.identity")
              .judging(
                  ReplicationJob.class,
                  (job, here) ->
                      here.at("identity").equal(job.identity(), job.options().identity())),
          rule("mirroring.reverse-protection", MUST, Source.of(21, FAILOVER, "G21-048", "G21-075"))
              .formerly("replication.reverse-protection")
              .judging(
                  ReplicationJob.class,
                  (job, here) ->
                      here.at("reverseProtection")
                          .equal(job.reverseProtection(), job.options().reverseProtection())),
          rule("mirroring.adapter-map", MUST, Source.of(21, FAILOVER, "G21-050", "G21-076"))
              .formerly("replication.adapter-map")
              .judging(ReplicationJob.class, ReplicationRules::adapterMap),
          rule("mirroring.other-options", MAY, Source.of(21, FAILOVER, "G21-051"))
              .formerly("replication.other-options")
              .judging(
                  ReplicationJob.class,
                  (job, here) ->
                      here.at("changedOptions")
                          .require(job.changedOptions(), Collection::isEmpty, Bound.absent())),
          rule("mirroring.user-name", MUST, Source.of(21, "Configuring Failover (WAN)", "G21-072"))
              .formerly("replication.user-name")
              .judging(
                  ReplicationJob.class,
                  (job, here) -> {
                    userName(job.source(), here.at("source").at("userName"));
                    userName(job.target(), here.at("target").at("userName"));
                  }));

  private ReplicationRules() {}

  private static void adapterMap(ReplicationJob job, FindingCollector findings) {
    FindingCollector here = findings.at("adapterMap");
    if (job.adapterMap().isEmpty()) {
      here.notStated();
      return;
    }
    for (CardRole source : CardRole.values()) {
      target(
          Optional.ofNullable(job.adapterMap().get().get(source)),
          Optional.ofNullable(job.options().adapterMap().get(source)),
          here.at(source.name()));
    }
  }

  private static void target(
      Optional<CardRole> actual, Optional<CardRole> expected, FindingCollector here) {
    if (!actual.equals(expected)) {
      Bound bound = expected.map(Bound::equalTo).orElseGet(Bound::absent);
      actual.ifPresentOrElse(card -> here.breach(card, bound), () -> here.missing(bound));
    }
  }

  private static void userName(ReplicationServer server, FindingCollector here) {
    here.require(
        server.userName(),
        name -> USER_NAME.matcher(name).matches(),
        Bound.ofForm("domain/username"));
  }
}
