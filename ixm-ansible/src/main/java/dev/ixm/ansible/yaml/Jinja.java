package dev.ixm.ansible.yaml;

import java.util.regex.Pattern;

/** Texts in what Ansible reads as templates of Jinja. */
public final class Jinja {

  private static final Pattern MARK = Pattern.compile("\\{[{%#]");

  private Jinja() {}

  /**
   * {@return a template that comes to a text, whatever stands in it}
   *
   * @param text any
   */
  public static String literal(String text) {
    return MARK.matcher(text).replaceAll("{{ '$0' }}");
  }

  /**
   * {@return the template that comes to the value of an expression}
   *
   * @param expression of Jinja
   */
  public static String value(String expression) {
    return "{{ " + expression + " }}";
  }
}
