package com.example.ixm.quote;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.testkit.contract.IniContract;
import java.util.Set;

/** Our edit changes one key and nothing else, in tidy files and in odd ones. */
class SiteStampProperties implements IniContract {

  @Override
  public IniDocument edit(IniDocument document) {
    return SiteStamp.stamp(document, "Ottawa");
  }

  @Override
  public Set<String> touched() {
    return Set.of("House/Site");
  }
}
