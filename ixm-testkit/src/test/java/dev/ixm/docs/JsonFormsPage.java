package dev.ixm.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.ixm.testkit.value.JsonForms;
import java.util.List;
import java.util.TreeMap;

/** The list of types that have a JSON form as a Markdown page. */
final class JsonFormsPage {

  private JsonFormsPage() {}

  static String of() {
    TreeMap<String, List<Class<?>>> packages =
        JsonForms.ALL.stream().collect(groupingBy(Class::getPackageName, TreeMap::new, toList()));
    return packages.entrySet().stream()
        .map(entry -> "| `%s` | %s |".formatted(entry.getKey(), names(entry.getValue())))
        .collect(
            joining(
                "\n",
                """
                # Types with a JSON form

                What `IxmJson.write` writes and `IxmJson.read` reads equal, besides the enums, which are written by their
                names. All other types are refused by name, alone and inside lists, maps and optionals.
                [json.md](json.md) tells how values are written. Generated from the SDK.

                | package | types |
                |---|---|
                """,
                "\n"));
  }

  private static String names(List<Class<?>> types) {
    return types.stream()
        .map(Class::getSimpleName)
        .sorted()
        .map("`%s`"::formatted)
        .collect(joining(", "));
  }
}
