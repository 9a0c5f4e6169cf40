package dev.ixm.sizing.capacity.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleContext;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.sizing.PlanLimit;
import dev.ixm.sizing.SizingPlan;
import java.util.OptionalLong;

/**
 * What the product can be at most, held against a plan. Judges what a deployment does not know,
 * such as traffic, and says of the rest what it would find there, before there is a deployment.
 */
public final class PlanRules {

  /** What the provider offers. */
  public static final ImmutableList<Rule<SizingPlan>> ALL =
      ImmutableList.of(
          limit("capacity.plan.seats", MUST, PlanLimit.SEATS),
          limit("capacity.plan.advanced-users", MUST, PlanLimit.ADVANCED_USERS),
          limit("capacity.plan.voice-ports", MUST, PlanLimit.VOICE_PORTS),
          limit("capacity.plan.voice-servers", MUST, PlanLimit.VOICE_SERVERS),
          limit("capacity.plan.voice-servers.ports", MUST, PlanLimit.VOICE_PORTS_OF_SERVERS),
          limit("capacity.plan.cse-servers", MUST, PlanLimit.CSE_SERVERS),
          limit("capacity.plan.text-to-speech-ports", MUST, PlanLimit.TEXT_TO_SPEECH_PORTS),
          limit("capacity.plan.speech-recognition-ports", MUST, PlanLimit.SPEECH_RECOGNITION_PORTS),
          limit("capacity.plan.fax-ports", MUST, PlanLimit.FAX_PORTS),
          limit("capacity.plan.aws-instances", MUST, PlanLimit.PROFILES_WITHOUT_INSTANCE),
          limit("capacity.plan.directory-entries", MUST, PlanLimit.DIRECTORY_ENTRIES),
          limit("capacity.plan.tenants", MUST, PlanLimit.TENANTS),
          limit("capacity.plan.message-storage", SHOULD, PlanLimit.MESSAGE_STORAGE),
          rule(
                  "capacity.plan.mirroring-space",
                  MUST,
                  Source.of(2, "Table Key", "G02-120", "G02-122"))
              .inferred()
              .judging(SizingPlan.class, PlanRules::mirroringSpace),
          rule("capacity.messages-per-minute.maximum", MUST, PlanLimit.MESSAGES_PER_MINUTE.source())
              .figure("limit", facts -> facts.get(CapacityTables.KIND).maxMessagesPerMinute())
              .judging(SizingPlan.class, PlanRules::messagesPerMinute));

  private PlanRules() {}

  private static Rule<SizingPlan> limit(String id, Level level, PlanLimit limit) {
    RuleSketch rule = rule(id, level, limit.source());
    return rule.judging(
        SizingPlan.class, (plan, context, here) -> judge(limit, plan, context, here));
  }

  private static void judge(
      PlanLimit limit, SizingPlan plan, RuleContext context, FindingCollector here) {
    ReleaseFacts facts = context.releases().find(plan.requirements().release());
    here.judgedBy(facts);
    OptionalLong used = limit.used(plan);
    OptionalLong most = limit.most(plan, facts);
    if (used.isPresent() && most.isPresent()) {
      at(limit.path(), here).atMost(used.getAsLong(), most.getAsLong());
    }
  }

  private static FindingCollector at(String path, FindingCollector here) {
    FindingCollector place = here;
    for (String attribute : Splitter.on('/').split(path)) {
      place = place.at(attribute);
    }
    return place;
  }

  /** The proposal has drives as large as the plan says, if it can say it. */
  private static void mirroringSpace(SizingPlan plan, FindingCollector here) {
    if (plan.requirements().mirroringVariant().isPresent() && plan.mirroredDrive().isEmpty()) {
      here.at("requirements").at("retention").notStated();
    }
  }

  /** The tested mix, or voice alone, may be too much already; if not, what is not said could be. */
  private static void messagesPerMinute(
      SizingPlan plan, RuleContext context, FindingCollector here) {
    ReleaseFacts facts = context.releases().find(plan.requirements().release());
    long most = facts.get(CapacityTables.KIND).maxMessagesPerMinute();
    boolean isStated = plan.requirements().traffic().isPresent();
    if ((isStated && plan.emailsPerDay().isPresent()) || plan.messagesPerMinute().value() > most) {
      judge(PlanLimit.MESSAGES_PER_MINUTE, plan, context, here);
      return;
    }
    here.judgedBy(facts);
    FindingCollector traffic = here.at("requirements").at("traffic");
    (isStated ? traffic.at("emailMessages") : traffic).notStated();
  }
}
