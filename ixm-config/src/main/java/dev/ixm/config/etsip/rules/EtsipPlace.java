package dev.ixm.config.etsip.rules;

import com.google.common.primitives.Ints;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSetting;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Fact;
import dev.ixm.model.rule.FindingCollector;
import java.util.Optional;

/**
 * A setting in a section of a file.
 *
 * @param file the file
 * @param header the name of the section
 * @param setting which setting
 * @param here stands at the file
 */
record EtsipPlace(EtsipFile file, String header, EtsipSetting setting, FindingCollector here) {

  /** {@return the place of a setting; of one of a PBX, that of the first} */
  static EtsipPlace of(EtsipFile file, EtsipSetting setting, FindingCollector here) {
    return new EtsipPlace(file, setting.section().header(), setting, here);
  }

  /** {@return the value as a fact: a number if it is written as one} */
  static Fact fact(String text) {
    Integer number = Ints.tryParse(text);
    return number == null ? Fact.of(text) : Fact.of(number);
  }

  /** {@return a collector on the line of the entry; if it is missing, of its section; else none} */
  FindingCollector at() {
    FindingCollector place = here.at(header).at(setting.key());
    return file.document()
        .find(header, setting.key())
        .map(IniEntry::line)
        .or(() -> file.document().findSection(header).map(IniSection::line))
        .map(place::atLine)
        .orElse(place);
  }

  boolean isStated() {
    return file.document().find(header, setting.key()).isPresent();
  }

  /** Records a breach that shows what is stated. Not for names of files, which are not shown. */
  void breach(Bound expected) {
    breach(file.document().findValue(header, setting.key()), expected);
  }

  void breach(Optional<String> actual, Bound expected) {
    actual.ifPresentOrElse(text -> at().breach(fact(text), expected), () -> at().missing(expected));
  }

  /** Records a breach that shows whether anything is stated, but not what. */
  void breachUnseen() {
    if (isStated()) {
      at().breach();
    } else {
      at().missing(Bound.present());
    }
  }

  /** Requires a value, in whatever spelling. */
  void is(String expected) {
    if (!file.findValue(header, setting).equals(Optional.of(expected))) {
      breach(Bound.equalTo(fact(expected)));
    }
  }

  /** Requires the value that TLS asks for. */
  void isAsForTls() {
    setting.tlsValue().ifPresent(this::is);
  }
}
