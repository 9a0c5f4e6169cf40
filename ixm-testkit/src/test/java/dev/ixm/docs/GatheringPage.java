package dev.ixm.docs;

import static dev.ixm.docs.GeneratedPage.NOTE;
import static dev.ixm.model.text.Markdown.tableHead;
import static dev.ixm.model.text.Markdown.tableRow;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.hosts.Decided;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.attribute.Gather;
import dev.ixm.model.attribute.Unit;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What Ansible gathers, and which rules that decides. */
final class GatheringPage {

  private static final String RULES =
      """
      ## Rules that it decides

      Of %d rules over deployments, %d find their breach by what is gathered: on a site that states only its name, release,
      edition, topology, seats, voice ports, and the names, roles and numbers of its servers. That alone shows the breach of
      %d more. Each rule was tried on the sample sites of the testkit, broken so that it has a finding, with facts as the
      servers would tell them. The others need more that the site states.

      """;

  private static final String HOSTS =
      """

      ## Judged as found

      What is gathered and no deployment has is judged by %d more rules: how the gathering went, services
      (`win_service_info`), the computer's certificates (`win_certificate_info`), shared folders with their rights, the
      source of the time and the exclusions of Windows Defender (`win_reg_stat`), and antivirus programs by their names.
      What a host did not tell is listed as not stated, and no rule takes it for right.

      """;

  private static final String UNTOLD =
      """

      Nor is any of these gathered: to which certificate a web site is bound, and the bindings; the certificates of
      accounts, such as those for files; the files of certificates for SIP and the synchronization; by which names accounts
      have rights in a share (only whether Everyone has); what antivirus programs other than that of Windows leave out;
      by how much clocks differ.
      """;

  private GatheringPage() {}

  static String of(RuleSet rules) {
    StringBuilder page = new StringBuilder("# What is gathered\n\n" + NOTE + "\n");
    page.append("By the playbook that [ansible.md](ansible.md) describes.\n\n");
    page.append(tableHead("attribute", "what it is", "module of Ansible"));
    Attributes.ALL.forEach(it -> it.gather().ifPresent(by -> page.append(row(it, by))));
    decided(rules, page);
    found(rules, page);
    page.append("\n## Not gathered\n\nNo module tells these of a server; they stay as the site");
    page.append(" states them, or not stated.\n\n");
    page.append(tableHead("attribute", "what it is", "where one looks"));
    Attributes.ALL.stream()
        .filter(it -> it.gather().isEmpty() && it.unit() != Unit.PARTS)
        .filter(it -> it.pointers().get(0).startsWith("/servers/"))
        .forEach(
            it ->
                page.append(
                    tableRow(
                        it.pointers().get(0),
                        Messages.ENGLISH.label(it),
                        Messages.ENGLISH.look(it))));
    return page.append(UNTOLD).toString();
  }

  private static void found(RuleSet rules, StringBuilder page) {
    List<RuleInfo> all =
        rules.rules().stream()
            .filter(rule -> rule.subjectType() == GatheredSite.class)
            .<RuleInfo>map(Rule::info)
            .toList();
    page.append(HOSTS.formatted(all.size())).append(tableHead("rule", "what holds"));
    all.forEach(it -> page.append(tableRow(it.id(), it.summary())));
  }

  private static String row(Attribute attribute, Gather by) {
    return tableRow(attribute.pointers().get(0), Messages.ENGLISH.label(attribute), by.module());
  }

  private static void decided(RuleSet rules, StringBuilder page) {
    List<RuleInfo> all =
        rules.rules().stream()
            .filter(rule -> rule.subjectType() == Deployment.class)
            .<RuleInfo>map(Rule::info)
            .toList();
    ImmutableSet<String> stated = Decided.stated();
    Set<String> gathered = Sets.difference(Decided.gathered(), stated);
    page.append("\n").append(RULES.formatted(all.size(), gathered.size(), stated.size()));
    page.append(tableHead("topic", "rules", "decided", "which"));
    all.stream()
        .collect(groupingBy(RuleInfo::topic, TreeMap::new, toList()))
        .forEach((topic, infos) -> page.append(row(topic, infos, gathered)));
  }

  private static String row(String topic, List<RuleInfo> rules, Set<String> decided) {
    List<String> own = rules.stream().map(RuleInfo::id).filter(decided::contains).toList();
    return tableRow(
        topic, String.valueOf(rules.size()), String.valueOf(own.size()), String.join(", ", own));
  }
}
