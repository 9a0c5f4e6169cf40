package dev.ixm.examples.planner;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A titled text of sections, to be shown in a terminal or as Markdown. */
record Page(String title, ImmutableList<Section> sections) {

  /** A heading and what stands below it. */
  record Section(String title, ImmutableList<Block> blocks) {

    static Section of(String title, Block... blocks) {
      return new Section(title, ImmutableList.copyOf(blocks));
    }
  }

  /** A part of a section. */
  sealed interface Block permits Table, Items {}

  /** Cells in columns. */
  record Table(ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows)
      implements Block {}

  /** Entries with details below each. */
  record Items(ImmutableList<Item> items) implements Block {

    static Items of(List<Item> items) {
      return new Items(ImmutableList.copyOf(items));
    }
  }

  /** A line, and lines that say more about it. */
  record Item(String line, ImmutableList<String> details) {

    static Item of(String line, String... details) {
      return new Item(line, ImmutableList.copyOf(details));
    }
  }
}
