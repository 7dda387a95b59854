package dev.ampoule.debug;

import dev.ampoule.debug.ExceptionChain.Link;
import dev.ampoule.debug.SourceFolders.Excerpt;
import dev.ampoule.http.Request;
import dev.ampoule.text.SafeText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the debug page of one failure. */
final class DebugHtml {

  private static final int MOST_FRAMES = 100;

  private final SourceFolders sources;
  private final Markup page = new Markup();

  DebugHtml(SourceFolders sources) {
    this.sources = sources;
  }

  String page(Request request, Throwable failure) {
    String title = SafeText.of(failure);
    page.raw("<!doctype html>\n<html lang=en>\n<meta charset=utf-8>\n<title>");
    page.text(title).raw("</title>\n<style>").raw(STYLE).raw("</style>\n<h1>");
    page.text(title).raw("</h1>\n<p>");
    page.text(request.method() + " " + request.path() + " · request " + request.id());
    page.raw("</p>\n");
    for (Link link : ExceptionChain.of(failure)) {
      exception(link);
    }
    for (Map.Entry<String, Map<String, String>> section : RequestFacts.of(request).entrySet()) {
      table(section.getKey(), section.getValue());
    }
    page.raw(
        "<p class=note>This page is shown because DEBUG is on. Never turn it on where others"
            + " can reach the server.</p>\n");
    return page.toString();
  }

  private void exception(Link link) {
    if (!link.title().isEmpty()) {
      page.raw("<h2>").text(link.title() + ": " + SafeText.of(link.error())).raw("</h2>\n");
    }
    List<StackTraceElement> frames = link.frames();
    page.raw("<ol class=frames>\n");
    frames.stream().limit(MOST_FRAMES).forEach(this::frame);
    page.raw("</ol>\n");
    if (frames.size() > MOST_FRAMES) {
      page.raw("<p>").text("… " + (frames.size() - MOST_FRAMES) + " more frames").raw("</p>\n");
    }
  }

  private void frame(StackTraceElement frame) {
    @Nullable Excerpt excerpt = sources.around(frame);
    page.raw(excerpt == null ? "<li>" : "<li class=user>").text(frame.toString());
    if (excerpt != null) {
      page.raw("\n<pre>");
      int number = excerpt.first();
      for (String line : excerpt.lines()) {
        boolean current = number == excerpt.current();
        page.raw(current ? "<mark>" : "").text("%5d  %s".formatted(number, line));
        page.raw(current ? "</mark>\n" : "\n");
        number++;
      }
      page.raw("</pre>");
    }
    page.raw("</li>\n");
  }

  private void table(String title, Map<String, String> rows) {
    page.raw("<h2>").text(title).raw("</h2>\n<table>\n");
    rows.forEach(
        (name, value) ->
            page.raw("<tr><th>").text(name).raw("</th><td>").text(value).raw("</td></tr>\n"));
    page.raw("</table>\n");
  }

  private static final String STYLE =
      """
      body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:64em;padding:0 1em;color:#222}
      h1{font-size:1.3em;overflow-wrap:anywhere}h2{font-size:1.1em;margin-top:2em;overflow-wrap:anywhere}
      .frames{font:13px/1.5 monospace;list-style:none;padding:0;color:#777}.user{color:#222}
      pre{background:#f6f6f4;padding:.6em;overflow:auto;margin:.3em 0 1em}mark{background:#ffe39b}
      table{border-collapse:collapse;font-size:13px}th,td{text-align:left;vertical-align:top;
      padding:.2em 1em .2em 0;border-bottom:1px solid #eee;overflow-wrap:anywhere}
      .note{color:#777;margin-top:3em}
      """;
}
