package dev.ixm.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What is written, a parser that is not ours reads as nothing but the text. */
class MarkdownProperties {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Property(tries = 2_000)
  void isOneTextWhereItBeginsALine(@ForAll("hostile") String text) {
    List<Node> blocks = children(PARSER.parse(Markdown.escape(text)));
    if (shown(text).isEmpty()) {
      assertThat(blocks).isEmpty();
    } else {
      assertThat(blocks).singleElement().isInstanceOf(Paragraph.class);
      assertThat(text(blocks.get(0))).isEqualTo(shown(text));
    }
  }

  @Property(tries = 2_000)
  void isTextAndCodeWhereBackQuotesStandAroundCode(@ForAll("hostile") String text) {
    List<Node> blocks = children(PARSER.parse("- " + Markdown.escapeAroundCode(text)));
    Node item = blocks.get(0).getFirstChild();
    List<Node> parts = item.getFirstChild() == null ? List.of() : children(item.getFirstChild());
    assertThat(item.getFirstChild() == null || item.getFirstChild() == item.getLastChild())
        .isTrue();
    String read =
        parts.stream()
            .map(part -> part instanceof Code code ? code.getLiteral() : ((Text) part).getLiteral())
            .collect(Collectors.joining());
    assertThat(bare(read)).isEqualTo(bare(shown(text)));
  }

  private static String bare(String text) {
    return text.replace("`", "").replace(" ", "");
  }

  @Property
  void isOneTextInAHeading(@ForAll("hostile") String text) {
    List<Node> blocks = children(PARSER.parse("## " + Markdown.escape(text)));
    assertThat(blocks).singleElement().isInstanceOf(Heading.class);
    assertThat(text(blocks.get(0))).isEqualTo(shown(text));
  }

  @Property
  void isOneTextInAList(@ForAll("hostile") String text) {
    Node list = PARSER.parse("- " + Markdown.escape(text)).getFirstChild();
    assertThat(children(list)).singleElement().isInstanceOf(ListItem.class);
    List<Node> blocks = children(list.getFirstChild());
    assertThat(blocks).hasSizeLessThanOrEqualTo(1).allMatch(Paragraph.class::isInstance);
    assertThat(blocks.isEmpty() ? "" : text(blocks.get(0))).isEqualTo(shown(text));
  }

  @Property
  void isOneCellOfATable(@ForAll("hostile") String title, @ForAll("hostile") String cell) {
    List<Node> blocks =
        children(
            PARSER.parse(Markdown.tableHead(title, "x") + Markdown.tableRow(cell, cell.length())));
    assertThat(blocks).singleElement().isInstanceOf(TableBlock.class);
    List<String> cells =
        children(blocks.get(0)).stream()
            .flatMap(part -> children(part).stream())
            .flatMap(row -> children(row).stream())
            .filter(TableCell.class::isInstance)
            .map(MarkdownProperties::text)
            .toList();
    assertThat(cells)
        .containsExactly(shown(title), "x", shown(cell), String.valueOf(cell.length()));
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> markup =
        Arbitraries.of(
            "\\`*_{}[]()#+-.!|<>&~$=:;/\"'^%?@\t\r\n\f\u0000\u0085\u2028\u202e 019abX\u00e9"
                .split(""));
    Arbitrary<String> phrases =
        Arbitraries.of(
            "**b**",
            "<b>",
            "</td>",
            "&lt;",
            "&#42;",
            "[a](b)",
            "![a](b)",
            "<http://a.b>",
            "|---|",
            "---",
            "===",
            "```",
            "`a`",
            "`",
            "``<b>``",
            "~~~",
            "1.",
            "2)",
            "    ",
            "\n\n",
            "- ",
            "> ",
            "# ",
            "[x]: /y",
            "<!--",
            "<script>",
            "\\|",
            "*a*",
            "__a__",
            "~~a~~");
    return Arbitraries.oneOf(markup, phrases, Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  /** The text on one line, without what cannot be seen. */
  private static String shown(String text) {
    return text.codePoints()
        .mapToObj(point -> unseen(point) ? "\n" : Character.toString(point))
        .collect(Collectors.joining())
        .replaceAll("\n+", " ")
        .strip();
  }

  private static boolean unseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default ->
          (point >= 0x202A && point <= 0x202E)
              || (point >= 0x2066 && point <= 0x2069)
              || List.of(0x061C, 0x200E, 0x200F, 0xFEFF, 0xFFFE, 0xFFFF).contains(point)
              || Character.getType(point) == Character.SURROGATE;
    };
  }

  private static String text(Node node) {
    return children(node).stream()
        .map(
            child -> {
              assertThat(child).isInstanceOf(Text.class);
              return ((Text) child).getLiteral();
            })
        .collect(Collectors.joining());
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
