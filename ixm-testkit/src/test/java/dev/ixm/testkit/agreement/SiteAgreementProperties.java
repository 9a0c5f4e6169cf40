package dev.ixm.testkit.agreement;

import dev.ixm.model.site.Deployment;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A part of what {@link SiteAgreementRun} does, for every build. */
class SiteAgreementProperties implements SiteAgreementContract {

  @Override
  @Property(tries = 250)
  public void saysTheSameEverywhere(@ForAll("sites") Deployment site) {
    SiteAgreementContract.super.saysTheSameEverywhere(site);
  }
}
