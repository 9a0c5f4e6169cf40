package dev.ixm.config.mirroring.rules;

import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.mirroring.ReplicationJob;
import dev.ixm.config.mirroring.ReplicationServer;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a job of Carbonite Availability has set on a LAN as well as across a WAN. */
public final class ReplicationRules {

  static final Source LAN = Source.of(21, "Configuring Failover");
  private static final Source WAN = Source.of(21, "Configuring Failover (WAN)");
  private static final Source BOTH = Source.of(21, "Configuring Failover");
  private static final Pattern USER_NAME = Pattern.compile("[^/\\\\]+/[^/\\\\]+");

  /** What the provider offers. */
  public static final ImmutableList<Rule<ReplicationJob>> ALL =
      ImmutableList.of(
          asPrescribed(
              "replication.wait-for-user",
              "a failover on a LAN starts by itself, across a WAN somebody starts it",
              "waitsForUser",
              ReplicationJob::waitsForUser,
              job -> job.options().waitsForUser()),
          asPrescribed(
              "replication.identity",
              "the Target takes the Source's network configuration on a LAN, and keeps its own"
                  + " across a WAN",
              "identity",
              ReplicationJob::identity,
              job -> job.options().identity()),
          asPrescribed(
              "replication.reverse-protection",
              "reverse protection is enabled on a LAN, and disabled across a WAN",
              "reverseProtection",
              ReplicationJob::reverseProtection,
              job -> job.options().reverseProtection()),
          asPrescribed(
              "replication.adapter-map",
              "each network card of the Source is mapped to that of the Target",
              "adapterMap",
              ReplicationJob::adapterMap,
              job -> job.options().adapterMap()),
          rule(
              "replication.other-options",
              MAY,
              "all other options are left at their defaults",
              BOTH,
              (job, findings) ->
                  findings
                      .at("changedOptions")
                      .require(job.changedOptions(), it -> it.isEmpty(), "none")),
          rule(
              "replication.user-name",
              MUST,
              "the console reaches a server with a user name of the form domain/username",
              WAN,
              (job, findings) -> {
                userName(job.source(), findings.at("source").at("userName"));
                userName(job.target(), findings.at("target").at("userName"));
              }));

  private ReplicationRules() {}

  static Rule<ReplicationJob> rule(
      String id,
      Level level,
      String summary,
      Source source,
      BiConsumer<ReplicationJob, FindingCollector> check) {
    return Rule.of(RuleInfo.of(id, level, summary, source), ReplicationJob.class, check);
  }

  private static <T> Rule<ReplicationJob> asPrescribed(
      String id,
      String summary,
      String attribute,
      Function<ReplicationJob, Optional<T>> actual,
      Function<ReplicationJob, T> expected) {
    return rule(
        id,
        MUST,
        summary,
        BOTH,
        (job, findings) ->
            findings
                .at(attribute)
                .require(
                    actual.apply(job), it -> it.equals(expected.apply(job)), expected.apply(job)));
  }

  private static void userName(ReplicationServer server, FindingCollector here) {
    here.require(server.userName(), name -> USER_NAME.matcher(name).matches(), "domain/username");
  }
}
