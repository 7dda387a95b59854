package dev.ampoule.processor.path;

import dev.ampoule.processor.path.PathTemplate.Argument;
import dev.ampoule.processor.path.PathTemplate.Literal;
import dev.ampoule.processor.path.PathTemplate.Part;
import dev.ampoule.processor.path.PathTemplate.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads rules: literals and variables, which are {@code <name>}, {@code <converter:name>} or {@code
 * <converter(arguments):name>}, several in one segment if need be.
 *
 * <p>It knows the syntax only. Whether a converter exists and takes its arguments is checked later,
 * when the application's own converters are known.
 */
public final class PathTemplateParser {

  /** What other frameworks write for a variable: {@code {id}}, {@code :id}. */
  private static final Pattern FOREIGN =
      Pattern.compile("\\{\\*?([A-Za-z_]\\w*)[^/{}]*}|(?<=/):([A-Za-z_]\\w*)(?=/|$)");

  private final String source;
  private final Cursor cursor;
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private PathTemplateParser(String source) {
    this.source = source;
    this.cursor = new Cursor(source);
  }

  /**
   * Reads a rule or a URL prefix. The empty one is allowed here: in a blueprint it means exactly
   * the prefix.
   *
   * @throws PathSyntaxException if it does not start with a slash, or is malformed
   */
  public static PathTemplate parse(String rule) throws PathSyntaxException {
    if (!rule.isEmpty() && rule.charAt(0) != '/') {
      throw new PathSyntaxException("A rule starts with a slash.", 0, "write \"/" + rule + "\".");
    }
    return new PathTemplateParser(rule).read();
  }

  /**
   * Reads a host or a subdomain.
   *
   * @throws PathSyntaxException if it is malformed, or has a slash
   */
  public static PathTemplate parseDomain(String domain) throws PathSyntaxException {
    PathTemplate template = new PathTemplateParser(domain).read();
    for (Part part : template.parts()) {
      if (part instanceof Literal literal && literal.text().contains("/")) {
        throw new PathSyntaxException(
            "A host or subdomain has no slash.",
            literal.column() + literal.text().indexOf('/'),
            "write the path in the rule.");
      }
    }
    return template;
  }

  private PathTemplate read() throws PathSyntaxException {
    while (!cursor.atEnd()) {
      parts.add(cursor.peek() == '<' ? variable() : literal());
    }
    return new PathTemplate(source, parts);
  }

  private Literal literal() throws PathSyntaxException {
    int start = cursor.position();
    String text = cursor.until('<');
    Matcher foreign = FOREIGN.matcher(source).region(start, cursor.position());
    if (foreign.useTransparentBounds(true).find()) {
      String name = foreign.group(1) == null ? foreign.group(2) : foreign.group(1);
      throw new PathSyntaxException(
          "\"" + foreign.group() + "\" is plain text here, not a variable.",
          foreign.start(),
          "write <" + name + ">, or <int:" + name + "> for a number.");
    }
    return new Literal(text, start);
  }

  private Variable variable() throws PathSyntaxException {
    int column = cursor.position();
    cursor.skip();
    String name = cursor.word("a variable's name");
    String converter = "default";
    List<Argument> arguments = List.of();
    if (cursor.accept('(')) {
      converter = name;
      arguments = new ArgumentsParser(cursor).read();
      cursor.expect(':', "\":\" and the variable's name");
      name = cursor.word("a variable's name");
    } else if (cursor.accept(':')) {
      converter = name;
      name = cursor.word("a variable's name");
    }
    cursor.expect('>', "\">\" at the end of the variable");
    if (!names.add(name)) {
      throw new PathSyntaxException(
          "The variable \"" + name + "\" stands in this rule twice.",
          column,
          "give each variable its own name.");
    }
    return new Variable(name, converter, arguments, column);
  }
}
