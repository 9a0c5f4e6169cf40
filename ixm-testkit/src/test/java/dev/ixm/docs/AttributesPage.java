package dev.ixm.docs;

import static dev.ixm.model.text.Markdown.tableHead;
import static dev.ixm.model.text.Markdown.tableRow;

import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.attribute.Gather;
import dev.ixm.model.rule.Messages;

/** The table of attributes, as people fill in a site's description by it. */
final class AttributesPage {

  private static final String INTRODUCTION =
      """
      What a site's description can state: `Deployment` and `SiteRequirements` as JSON. An asterisk stands
      for an index. Where one looks in Windows and in consoles is what their administrators know; the
      guide seldom says it, and no command was run on a server for this page. Commands are those of Windows
      PowerShell, `COMPUTER` is the name of the other end. What is gathered, and by which module of Ansible, is
      described in [ansible.md](ansible.md).

      """;

  private AttributesPage() {}

  static String of() {
    StringBuilder page =
        new StringBuilder("# Attributes\n\n" + GeneratedPage.NOTE + "\n" + INTRODUCTION);
    page.append(
        tableHead(
            "pointer",
            "what it is",
            "given as",
            "example",
            "where one looks",
            "what changes it",
            "gathered by"));
    Attributes.ALL.forEach(attribute -> page.append(row(attribute)));
    return page.toString();
  }

  private static String row(Attribute attribute) {
    Messages english = Messages.ENGLISH;
    return tableRow(
        String.join(" or ", attribute.pointers()),
        english.label(attribute),
        english.unit(attribute),
        attribute.example(),
        english.look(attribute),
        english.change(attribute),
        attribute.gather().map(Gather::module).orElse(""));
  }
}
