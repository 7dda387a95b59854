package signals;

import dev.ampoule.App;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.annotation.Post;
import dev.ampoule.signal.BeforeRenderTemplate;
import dev.ampoule.signal.MessageFlashed;
import dev.ampoule.signal.TemplateRendered;
import feedback.CommentAdded;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders letters with a template engine of its own, and tells of it as Flask would. */
@Blueprint(urlPrefix = "/letters")
final class Letters {

  @Get("/<name>")
  String letter(String name) {
    return render("letter", new LinkedHashMap<>(Map.of("name", name)));
  }

  private static String render(String template, Map<String, @Nullable Object> context) {
    App app = App.current();
    app.send(new BeforeRenderTemplate(template, context));
    String text = "Dear " + context.get("name") + ", yours " + context.get("sender");
    app.send(new TemplateRendered(template, context));
    return text;
  }

  @Post("/")
  String send() {
    App.current().send(new MessageFlashed("sent"));
    App.current().send(new MessageFlashed("no stamp", "warning"));
    return "sent";
  }

  @Post("/comment")
  String comment() {
    App.current().send(new CommentAdded("letters"));
    return "commented";
  }

  @OnSignal
  void rendering(BeforeRenderTemplate signal) {
    signal.context().put("sender", "Ann");
  }

  @OnSignal
  void rendered(TemplateRendered signal) {
    Heard.add("rendered " + signal.template() + " with " + signal.context());
  }

  @OnSignal
  void flashed(MessageFlashed signal) {
    Heard.add(signal.category() + ": " + signal.message());
  }
}
