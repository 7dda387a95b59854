package dev.ampoule.signal;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A template has been rendered.
 *
 * <p>Whoever renders templates sends it, see {@code App.send}.
 *
 * <p>Flask: {@code template_rendered}.
 *
 * @param template the name of the template, {@code todos/list.html}
 * @param context the values that it was rendered with
 */
public record TemplateRendered(String template, Map<String, @Nullable Object> context) {

  /** Checks that both are there; the values are not copied. */
  public TemplateRendered(String template, Map<String, @Nullable Object> context) {
    this.template = Objects.requireNonNull(template, "template");
    this.context = Objects.requireNonNull(context, "context");
  }
}
