package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.info;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Test;

class RuleTest {

  private static final Deployment SITE =
      Deployment.builder()
          .name("Ottawa")
          .topology(Topology.HIGH_AVAILABILITY)
          .seats(SeatCounts.builder().basic(0).mainstream(0).advanced(0).build())
          .voicePorts(0)
          .addServers(
              Server.builder().name("A").addRoles(Role.PRIMARY).build(),
              Server.builder().name("B").addRoles(Role.CONSOLIDATED).build(),
              Server.builder().name("C").addRoles(Role.SECONDARY).build())
          .build();

  @Test
  void judgesWithItsFunction() {
    Rule<String> rule =
        Rule.of(
            info("text.short"),
            String.class,
            (text, findings) -> {
              if (text.length() > 3) {
                findings.breach(text.length(), Bound.equalTo(3));
              }
            });
    assertThat(rule.info()).isEqualTo(info("text.short"));
    assertThat(rule.subjectType()).isEqualTo(String.class);
    assertThat(rule).hasToString("text.short");
    assertThat(rule.evaluate("abc")).isEmpty();
    assertThat(rule.evaluate("abcd"))
        .containsExactly(
            Finding.breach(info("text.short"), "").found(4).expected(Bound.equalTo(3)).build());
    assertThat(rule.evaluate("abcd")).hasSize(1);
  }

  private static RuleSketch sketch(String id) {
    RuleInfo info = info(id);
    return RuleSketch.rule(id, info.level(), info.source()).holds(info.summary());
  }

  @Test
  void looksAtADeploymentAsAWhole() {
    Rule<Deployment> rule =
        sketch("site.named")
            .forSite((site, here) -> here.at("name").equal(site.stated().name(), "-"));
    assertThat(rule.subjectType()).isEqualTo(Deployment.class);
    assertThat(rule.info()).isEqualTo(info("site.named"));
    assertThat(rule.evaluate(SITE))
        .containsExactly(
            Finding.breach(info("site.named"), "/name")
                .found("Ottawa")
                .expected(Bound.equalTo("-"))
                .build());
  }

  @Test
  void mayAskAnotherRuleWhileItJudges() {
    Rule<Deployment> other = sketch("b.b").forSite((site, here) -> here.at("x").breach());
    Rule<Deployment> rule =
        sketch("a.a")
            .judging(
                Deployment.class,
                (site, context, here) -> {
                  here.at("before").breach();
                  assertThat(other.evaluate(site, context)).hasSize(1);
                  here.at("after").breach();
                });
    Report report = RuleSet.of(ImmutableList.of(rule, other)).check(SITE);
    assertThat(report.findings().stream().map(it -> it.rule().id() + it.path()))
        .containsExactly("a.a/before", "a.a/after", "b.b/x");
  }

  @Test
  void findsNothingOfARuleThatFailedBefore() {
    Rule<Deployment> failing =
        sketch("a.a")
            .forSite(
                (site, here) -> {
                  here.at("x").breach();
                  throw new IllegalStateException("trouble");
                });
    Rule<Deployment> other = sketch("b.b").forSite((site, here) -> here.at("y").notStated());
    Report report = RuleSet.of(ImmutableList.of(failing, other)).check(SITE);
    assertThat(report.findings().stream().map(it -> it.kind() + it.path()))
        .containsExactly("FAILED", "NOT_STATED/y");
  }

  @Test
  void looksAtTheServersThatHaveTheProduct() {
    Deployment site =
        Deployment.builder()
            .from(SITE)
            .addServers(Server.builder().name("D").addRoles(Role.LICENSE_SERVER).build())
            .build();
    Rule<Deployment> rule =
        sketch("a.a").forEachProductServer((view, server, here) -> here.at("number").breach());
    assertThat(rule.evaluate(site).stream().map(Finding::where)).containsExactly("A", "B", "C");
  }

  @Test
  void looksAtTheServersItIsConcernedWithAndNamesThem() {
    Rule<Deployment> rule =
        sketch("server.any")
            .forEachServer(
                Server::isVoiceServer,
                (site, server, here) -> here.at("name").equal(server.name(), "-"));
    assertThat(rule.evaluate(SITE).stream().map(Finding::path))
        .containsExactly("/servers/0/name", "/servers/2/name");
    assertThat(rule.evaluate(SITE).get(1).facts())
        .containsExactly(
            entry(Finding.SERVER, "C"), entry(Finding.ACTUAL, "C"), entry(Finding.EXPECTED, "-"));
  }
}
