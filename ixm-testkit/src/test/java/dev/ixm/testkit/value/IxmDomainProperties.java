package dev.ixm.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Topology;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.rule.Finding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(IxmDomain.class)
@Domain(DomainContext.Global.class)
class IxmDomainProperties {

  @Property(tries = 50)
  void suppliesEnumsNestedOnesTooAndTypesWithAnyArgument(
      @ForAll Topology topology, @ForAll Finding.Kind kind, @ForAll Figure<?> figure) {
    assertThat(Topology.values()).contains(topology);
    assertThat(Finding.Kind.values()).contains(kind);
    assertThat(figure.formula()).isNotBlank();
  }

  @Property(tries = 50)
  void standsBesideTheTypesOfJqwik(@ForAll Finding finding, @ForAll @IntRange(max = 5) int number) {
    assertThat(finding.rule().id()).isNotBlank();
    assertThat(number).isBetween(0, 5);
  }
}
