package dev.ixm.model.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Change;
import dev.ixm.model.attribute.Look;
import dev.ixm.model.text.MessageFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * The sentences of rules and findings in one language, from message files.
 *
 * <p>A message file is named after a topic, the first word of a rule's id, and lies beside those of
 * the SDK: {@code META-INF/ixm/messages/network.properties} in English, {@code
 * network_de.properties} in German, in UTF-8, with or without a byte order mark. A file is refused
 * as a whole if it is of another encoding, a value in it is blank or has a bad escape, or one in
 * another language has a placeholder that the English one lacks. What holds when a rule is kept
 * stands under the rule's id, with figures as {@code {limit}}; why it holds, under the id with
 * {@code .why.stated} where the guide says so, else with {@code .why}. Where one looks for what is
 * no site, such as a file, stands for all rules whose ids begin alike: {@code
 * certificate.file.look}, and what is done about a breach, {@code certificate.file.change}. The
 * words of findings themselves are the topic {@code finding}. What a language lacks is said in
 * English. The default locale of the machine does not matter.
 *
 * <p>Safe to share between threads.
 */
public final class Messages {

  /** The SDK's own sentences, in English. */
  public static final Messages ENGLISH = of(Locale.ENGLISH, Messages.class.getClassLoader());

  private static final String FOLDER = "META-INF/ixm/messages/";

  private final ClassLoader classLoader;
  private final List<String> tails;
  private final Map<String, ImmutableMap<String, String>> topics = new ConcurrentHashMap<>();

  private Messages(Locale locale, ClassLoader classLoader) {
    this.classLoader = classLoader;
    String language = locale.getLanguage();
    String region = locale.getCountry().isEmpty() ? language : language + "_" + locale.getCountry();
    this.tails = List.of("", "_" + language, "_" + region);
  }

  /**
   * {@return the sentences in a language}
   *
   * @param locale the language, perhaps with a region
   * @param classLoader sees the message files, for instance the one of the caller's own class
   */
  public static Messages of(Locale locale, ClassLoader classLoader) {
    return new Messages(
        requireNonNull(locale, "locale"), requireNonNull(classLoader, "classLoader"));
  }

  /** {@return the English sentences that a class loader sees} */
  static Messages english(ClassLoader classLoader) {
    return classLoader == ENGLISH.classLoader ? ENGLISH : of(Locale.ENGLISH, classLoader);
  }

  /**
   * {@return a message as the file has it, with its placeholders, empty if there is none}
   *
   * @param key two or more words joined by dots, of which the first is the topic
   * @throws UncheckedIOException if a message file cannot be read, or is refused; the message has
   *     the file, and the key or the line
   */
  public Optional<String> find(String key) {
    int dot = key.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(topics.computeIfAbsent(key.substring(0, dot), this::load).get(key));
  }

  /**
   * {@return what an attribute of a site is called}
   *
   * @param attribute which one
   */
  public String label(Attribute attribute) {
    return fill("attribute." + attribute.name(), Map.of());
  }

  /**
   * {@return how the value of an attribute is given}
   *
   * @param attribute which one
   */
  public String unit(Attribute attribute) {
    return fill("attribute.unit." + word(attribute.unit()), Map.of());
  }

  /**
   * {@return where one looks for the value of an attribute}
   *
   * @param attribute which one
   */
  public String look(Attribute attribute) {
    Look look = attribute.look();
    return place("look", look.kind(), look.place());
  }

  /**
   * {@return what changes the value of an attribute}
   *
   * @param attribute which one
   */
  public String change(Attribute attribute) {
    Change change = attribute.change();
    return place("change", change.kind(), change.place());
  }

  /** A person is asked for by the name of a part. */
  private String place(String what, Enum<?> kind, String place) {
    String named = word(kind).equals("person") ? fill("attribute.ask." + place, Map.of()) : place;
    return fill("attribute." + what + "." + word(kind), Map.of("place", named));
  }

  /**
   * {@return a message whose placeholders are filled; the key itself if there is none}
   *
   * @param key see {@link #find}
   * @param values by the names of placeholders; those without a value stay
   */
  public String fill(String key, Map<String, ?> values) {
    return filled(find(key).orElse(key), values);
  }

  /** {@return a text whose placeholders are filled; those without a value stay} */
  static String filled(String text, Map<String, ?> values) {
    return MessageFiles.PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> {
              Object value = values.get(match.group(1));
              return Matcher.quoteReplacement(value == null ? match.group() : value.toString());
            });
  }

  /** {@return a bound in words} */
  String text(Bound bound) {
    return fill("finding.bound." + word(bound.kind()), values(bound.values()));
  }

  /** {@return what a value has to become, such as "to at least 4"} */
  String goal(Bound bound) {
    String goal = "finding.goal." + word(bound.kind());
    return find(goal).isPresent()
        ? fill(goal, values(bound.values()))
        : fill("finding.goal", Map.of("expected", text(bound)));
  }

  private Map<String, String> values(List<Fact> values) {
    Map<String, String> named = new HashMap<>();
    named.put("values", values.stream().map(this::text).collect(Collectors.joining(", ")));
    if (!values.isEmpty()) {
      named.put("first", text(values.get(0)));
      named.put("last", text(values.get(values.size() - 1)));
    }
    return named;
  }

  /** {@return the facts of a bound in words} */
  String values(Bound bound) {
    return bound.values().stream().map(this::text).collect(Collectors.joining(", "));
  }

  /** {@return a fact in words} */
  String text(Fact fact) {
    return fact.kind() == Fact.Kind.LIST && fact.items().isEmpty()
        ? fill("finding.nothing", Map.of())
        : fact.toString();
  }

  private static String word(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  private ImmutableMap<String, String> load(String topic) {
    MessageFiles files = new MessageFiles();
    for (String tail : tails) {
      try {
        for (URL file :
            Collections.list(classLoader.getResources(FOLDER + topic + tail + ".properties"))) {
          try (InputStream in = file.openStream()) {
            files.add(file.toString(), in.readAllBytes(), tail.isEmpty());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(
            "cannot read the messages of %s: %s".formatted(topic, e.getMessage()), e);
      }
    }
    return files.messages();
  }
}
