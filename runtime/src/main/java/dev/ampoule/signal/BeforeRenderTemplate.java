package dev.ampoule.signal;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A template is about to be rendered.
 *
 * <p>Whoever renders templates sends it, see {@code App.send}.
 *
 * <p>Flask: {@code before_render_template}.
 *
 * @param template the name of the template, {@code todos/list.html}
 * @param context the values that it is rendered with, as the engine gave them; a listener may add
 *     to them where the engine lets it
 */
public record BeforeRenderTemplate(String template, Map<String, @Nullable Object> context) {

  /** Checks that both are there; the values are not copied. */
  public BeforeRenderTemplate(String template, Map<String, @Nullable Object> context) {
    this.template = Objects.requireNonNull(template, "template");
    this.context = Objects.requireNonNull(context, "context");
  }
}
