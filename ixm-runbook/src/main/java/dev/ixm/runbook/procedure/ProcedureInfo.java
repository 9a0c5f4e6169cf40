package dev.ixm.runbook.procedure;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkNames;
import static dev.ixm.model.check.Checks.checkText;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.SiteView;
import java.util.regex.Pattern;

/**
 * What is known of a procedure without planning it.
 *
 * @param id words of lower-case letters, digits and hyphens, joined by dots, such as {@code
 *     secondary.addition}
 * @param title what it is called
 * @param sentence what it does, and in which state it starts
 * @param source where it is described
 * @param inputs what it has to be told besides the site, in order
 */
public record ProcedureInfo(
    String id, String title, String sentence, Source source, ImmutableList<Input<?>> inputs) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*+(\\.[a-z0-9][a-z0-9-]*+)*+");

  /**
   * Checks the texts.
   *
   * @param id words joined by dots
   * @param title not blank
   * @param sentence not blank
   * @param source where it is described
   * @param inputs what it has to be told
   * @throws IllegalArgumentException if the id has another form, a text is blank, or two inputs
   *     have the same name
   */
  public ProcedureInfo {
    check(ID.matcher(id).matches(), "id", "must be words joined by dots: '%s'", id);
    checkText("title", title);
    checkText("sentence", sentence);
    checkNames("inputs", inputs, Input::name);
  }

  /**
   * {@return a finding that keeps it from being planned}
   *
   * @param expected what would have to be so, as a phrase
   */
  public Finding objection(String expected) {
    return Finding.breach(
            RuleInfo.of("procedure.site", Level.MUST, expected, source, Basis.INFERRED), "")
        .about("procedure", id)
        .build();
  }

  /**
   * {@return what keeps it from being planned: nothing if all is as it has to be}
   *
   * @param isSo whether it is
   * @param expected what has to be so, as a phrase
   */
  public ImmutableList<Finding> objectionsUnless(boolean isSo, String expected) {
    return isSo ? ImmutableList.of() : ImmutableList.of(objection(expected));
  }

  /**
   * {@return what keeps a procedure for voice servers from being planned: that there is none}
   *
   * @param site the site
   */
  public ImmutableList<Finding> objectionsWithoutVoiceServer(SiteView site) {
    return objectionsUnless(!site.voiceServers().isEmpty(), "the site has a voice server");
  }
}
