package dev.ixm.config.installer;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;

/** The pages of a wizard while they are listed. */
final class ScreenList {

  private final Edition edition;
  private final Source source;
  private final Inputs inputs;
  private final ImmutableList.Builder<WizardScreen> screens = ImmutableList.builder();

  ScreenList(Role role, Edition edition, Source source) {
    this.edition = edition;
    this.source = source;
    this.inputs = new Inputs(role, edition);
  }

  /** Pages that one step of the guide's procedure follows another for, from a first number. */
  ScreenList at(int firstStep, Page... pages) {
    int step = firstStep;
    for (Page page : pages) {
      screens.add(screen(page, source).step(step).build());
      step++;
    }
    return this;
  }

  /** Pages that another procedure of the guide describes, to which this one sends. */
  ScreenList elsewhere(Source place, Page... pages) {
    for (Page page : pages) {
      screens.add(screen(page, place).build());
    }
    return this;
  }

  /** Pages that the guide does not describe here. */
  ScreenList inferred(Source place, Page... pages) {
    for (Page page : pages) {
      screens.add(screen(page, place).basis(Basis.INFERRED).build());
    }
    return this;
  }

  ImmutableList<WizardScreen> build() {
    return screens.build();
  }

  private WizardScreen.Builder screen(Page page, Source place) {
    return WizardScreen.builder()
        .page(page)
        .condition(Conditions.of(page, edition))
        .inputs(inputs.of(page))
        .source(place);
  }
}
