package dev.ixm.docs;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import dev.ixm.docs.ProcedureHeadings.Heading;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.procedure.Procedures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headings of the guide and what is done under each: by steps that cite it, or else by what
 * {@code headings-beside-procedures.tsv} says of it.
 *
 * @param headings all of the guide, in order
 * @param cited the procedures with steps that cite a heading
 * @param noted what is known of headings that no step cites
 */
record HeadingTable(
    ImmutableList<Heading> headings,
    SetMultimap<Heading, String> cited,
    ImmutableMap<Heading, Note> noted) {

  /**
   * Why no step cites a heading.
   *
   * @param procedures the ids of those that do what it says, without citing it; mostly none
   * @param reason a sentence
   */
  record Note(ImmutableSet<String> procedures, String reason) {}

  static HeadingTable read(Path folder, Procedures procedures) throws IOException {
    ImmutableMap.Builder<Heading, Note> noted = ImmutableMap.builder();
    for (List<String> row : rows(folder.resolve("headings-beside-procedures.tsv"))) {
      ImmutableSet<String> ids =
          ImmutableSet.copyOf(Splitter.on(',').trimResults().omitEmptyStrings().split(row.get(2)));
      noted.put(heading(row), new Note(ids, row.get(3)));
    }
    return new HeadingTable(
        rows(folder.resolve("headings.tsv")).stream()
            .map(HeadingTable::heading)
            .collect(ImmutableList.toImmutableList()),
        ProcedureHeadings.of(procedures),
        noted.buildOrThrow());
  }

  private static List<List<String>> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(Splitter.on('\t')::splitToList).toList();
  }

  private static Heading heading(List<String> row) {
    return new Heading(Integer.parseInt(row.get(0)), row.get(1));
  }

  /** Headings of which neither a step nor the list says anything. */
  Set<Heading> forgotten() {
    return Sets.difference(Set.copyOf(headings), Sets.union(cited.keySet(), noted.keySet()));
  }

  String markdown() {
    return headings.stream()
        .map(this::row)
        .collect(
            joining(
                "\n",
                """

                ## By heading of the guide

                What does what the guide says under each of its headings: the procedures with a step that cites it, planned for
                sites of every kind; else those that do the same without citing it, or why there is none.

                | chapter | heading | procedure |
                |---|---|---|
                """,
                "\n"));
  }

  private String row(Heading heading) {
    return "| %s | %s | %s |"
        .formatted(heading.chapter(), Markdown.escape(heading.text()), procedures(heading));
  }

  private String procedures(Heading heading) {
    if (cited.containsKey(heading)) {
      return ids(cited.get(heading));
    }
    Note note = noted.getOrDefault(heading, new Note(ImmutableSet.of(), ""));
    return note.procedures().isEmpty()
        ? note.reason()
        : ids(note.procedures()) + ": " + note.reason();
  }

  private static String ids(Set<String> ids) {
    return ids.stream().map(id -> "`" + id + "`").collect(joining(", "));
  }

  /** Of the list: rows of headings that steps cite, or that the guide does not have. */
  Set<Heading> idle() {
    return Sets.union(
        Sets.intersection(noted.keySet(), cited.keySet()),
        Sets.difference(noted.keySet(), Set.copyOf(headings)));
  }

  /** Of the list: ids of no procedure. */
  Set<String> unknown(Procedures procedures) {
    return noted.entrySet().stream()
        .map(Map.Entry::getValue)
        .flatMap(note -> note.procedures().stream())
        .filter(id -> procedures.find(id).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }
}
