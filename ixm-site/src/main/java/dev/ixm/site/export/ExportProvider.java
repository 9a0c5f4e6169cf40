package dev.ixm.site.export;

import com.google.common.collect.ImmutableList;

/**
 * Offers formats to {@link SiteExports#discover}. A plug-in registers its provider with {@link
 * java.util.ServiceLoader}.
 */
public interface ExportProvider {

  /** {@return the formats, in any order} */
  ImmutableList<SiteExport> exports();
}
