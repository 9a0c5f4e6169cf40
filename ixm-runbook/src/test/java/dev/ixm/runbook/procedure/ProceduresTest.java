package dev.ixm.runbook.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every procedure comes out on every site that it is for, and no mistake in one goes unnoticed. */
class ProceduresTest {

  private static final Procedures ALL = Procedures.all();

  private static final ImmutableMap<String, Deployment> SITES =
      ImmutableMap.<String, Deployment>builder()
          .put("single", Sites.single(WindowsVersion.WINDOWS_SERVER_2019))
          .put("ha", Sites.highAvailability().build())
          .put("remote", Sites.remote().license(Sites.license(LicenseType.WEBLM)).build())
          .put("tls", Sites.remote().pbx(pbx()).build())
          .put("jitc", Sites.jitc().build())
          .buildOrThrow();

  private static Pbx pbx() {
    return Pbx.builder()
        .kind(PbxKind.OTHER)
        .transport(SipTransport.TLS)
        .mwiFailover(MwiFailover.ON)
        .build();
  }

  /** All that can be planned, by procedure, site and inputs. */
  static Stream<Map.Entry<String, Plan>> plans() {
    List<Map.Entry<String, Plan>> plans = new ArrayList<>();
    SITES.forEach(
        (name, site) -> {
          for (Procedure procedure : ALL.list()) {
            for (Inputs inputs : inputs(procedure, SiteView.of(site))) {
              String id = procedure.info().id();
              boolean alone = name.equals("single") && !id.equals("site.installation");
              if (!alone) {
                plans.add(
                    Map.entry(
                        id + " of " + name + " " + inputs,
                        ALL.plan(id, SiteView.of(site), inputs)));
              }
            }
          }
        });
    return plans.stream();
  }

  private static List<Inputs> inputs(Procedure procedure, SiteView site) {
    List<Inputs> all = List.of(Inputs.none());
    for (Input<?> input : procedure.info().inputs()) {
      all = all.stream().flatMap(some -> with(some, input, site)).toList();
    }
    return all;
  }

  private static <T> Stream<Inputs> with(Inputs some, Input<T> input, SiteView site) {
    return input.choices().apply(site).stream().map(choice -> some.with(input, choice));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void comesOutInEveryOrder(Map.Entry<String, Plan> plan) {
    assertThat(plan.getValue().findings()).extracting(Finding::text).isEmpty();
    assertThat(plan.getValue().isRefused()).isFalse();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void noticesEachStepThatOthersNeedAndThatIsLeftOut(Map.Entry<String, Plan> plan) {
    Mutations mutations = new Mutations(plan.getValue());
    ImmutableList<String> unnoticed =
        mutations.needed().stream()
            .filter(id -> !mutations.isFound(mutations.without(id)))
            .collect(ImmutableList.toImmutableList());
    assertThat(unnoticed).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void noticesStepsThatAreSwapped(Map.Entry<String, Plan> plan) {
    Mutations mutations = new Mutations(plan.getValue());
    ImmutableList<List<String>> unnoticed =
        mutations.pairs().stream()
            .filter(pair -> !mutations.isFound(mutations.swapped(pair.get(0), pair.get(1))))
            .collect(ImmutableList.toImmutableList());
    assertThat(unnoticed).isEmpty();
  }
}
