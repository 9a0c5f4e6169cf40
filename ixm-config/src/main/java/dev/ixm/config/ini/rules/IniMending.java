package dev.ixm.config.ini.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniRepair;
import dev.ixm.config.ini.IniRepair.How;
import dev.ixm.model.rule.Finding;
import java.util.Optional;

/** How lines are edited that these rules find; of what others find only a person can tell. */
public final class IniMending {

  private static final ImmutableMap<String, How> BY_RULE =
      ImmutableMap.<String, How>builder()
          .put("ini.section.duplicate", How.COMMENT_OUT)
          .put("ini.key.duplicate", How.COMMENT_OUT)
          .put("ini.key.empty", How.COMMENT_OUT)
          .put("ini.key.comment-look", How.COMMENT_OUT)
          .put("ini.entry.reachable", How.COMMENT_OUT)
          .put("ini.entry.separator", How.COMMENT_OUT)
          .put("ini.header.closed", How.CLOSE_HEADER)
          .put("ini.header.tail", How.MOVE_TAIL)
          .put("ini.line.lone-cr", How.EVEN_LINE_ENDS)
          .put("ini.line.mixed-ends", How.EVEN_LINE_ENDS)
          .put("ini.encoding.utf-8-mark", How.REMOVE_MARK)
          .buildOrThrow();

  private IniMending() {}

  /**
   * {@return what is done to the line of a finding, empty if a person has to tell}
   *
   * @param finding of any rule
   */
  public static Optional<How> how(Finding finding) {
    return Optional.ofNullable(BY_RULE.get(finding.rule().id()));
  }

  /**
   * {@return the edit that ends findings, empty if a person has to tell or the document is not
   * edited}
   *
   * @param document the document that they were found in
   * @param findings of one rule
   */
  public static Optional<IniRepair> repair(IniDocument document, ImmutableList<Finding> findings) {
    return findings.stream()
        .findFirst()
        .flatMap(IniMending::how)
        .flatMap(how -> IniRepair.of(how, document, findings));
  }
}
