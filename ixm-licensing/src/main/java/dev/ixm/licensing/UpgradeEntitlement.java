package dev.ixm.licensing;

import com.google.common.collect.Range;
import dev.ixm.model.Release;

/** Whether the license that a site holds entitles it to an upgrade. */
public final class UpgradeEntitlement {

  private static final Range<Release> TO_10_8 =
      Range.closed(Release.parse("9.0"), Release.parse("10.7"));

  private UpgradeEntitlement() {}

  /**
   * {@return whether a site may be upgraded to release 10.8, which needs a license of the releases
   * 9.0 to 10.7 (guide chapter 15, Requirements)}
   *
   * @param licensed the release that its present license is for
   */
  public static boolean to10_8From(Release licensed) {
    return TO_10_8.contains(licensed);
  }
}
