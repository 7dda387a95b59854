package dev.ampoule.validation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the text of a message and puts its parameters in. */
final class Messages {

  /** A message may name others, but not endlessly. */
  private static final int MAX_DEPTH = 8;

  private final ValidationSettings settings;

  Messages(ValidationSettings settings) {
    this.settings = settings;
  }

  String text(Rule rule) {
    return expand(rule.template(), rule.parameters(), 0);
  }

  /** The template with its names in braces replaced; a backslash keeps a brace as it is. */
  private String expand(String template, Map<String, String> parameters, int depth) {
    if (template.indexOf('{') < 0 && template.indexOf('\\') < 0) {
      return template;
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at);
      int end = c == '{' ? template.indexOf('}', at) : -1;
      if (c == '\\'
          && at + 1 < template.length()
          && "{}$\\".indexOf(template.charAt(at + 1)) >= 0) {
        text.append(template.charAt(at + 1));
        at += 2;
      } else if (end > 0) {
        String name = template.substring(at + 1, end);
        String value = parameters.get(name);
        text.append(value == null ? message(name, parameters, depth) : value);
        at = end + 1;
      } else {
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }

  private String message(String key, Map<String, String> parameters, int depth) {
    String template = depth < MAX_DEPTH ? find(key, parameters) : null;
    return template == null ? "{" + key + "}" : expand(template, parameters, depth + 1);
  }

  /** The message in the first language that has it. English ones are the application's or ours. */
  private @Nullable String find(String key, Map<String, String> parameters) {
    for (Locale language : settings.languages().locales()) {
      String message = settings.messages().find(key, language);
      if (message != null) {
        return message;
      }
      if (language.equals(Locale.ENGLISH)) {
        break;
      }
    }
    String message = settings.messages().find(key, Locale.ROOT);
    return message == null ? StandardMessages.find(key, parameters) : message;
  }
}
