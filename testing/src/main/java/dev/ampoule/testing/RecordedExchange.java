package dev.ampoule.testing;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.ForwardingExchange;
import dev.ampoule.http.Request;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Passes a request on, hides the header that names its recording, and listens for its end. */
final class RecordedExchange extends ForwardingExchange {

  private final Recording recording;

  RecordedExchange(Exchange exchange, Recording recording) {
    super(exchange);
    this.recording = recording;
  }

  @Override
  public @Nullable String header(String name) {
    return isHidden(name) ? null : super.header(name);
  }

  @Override
  public List<String> headers(String name) {
    return isHidden(name) ? List.of() : super.headers(name);
  }

  @Override
  public void forEachHeader(BiConsumer<String, String> action) {
    super.forEachHeader(
        (name, value) -> {
          if (!isHidden(name)) {
            action.accept(name, value);
          }
        });
  }

  private static boolean isHidden(String name) {
    return name.equalsIgnoreCase(Recorder.HEADER);
  }

  @Override
  public void unhandled(Throwable failure) {
    recording.failed(failure);
  }

  @Override
  public void tornDown(Request request) {
    recording.tornDown(request);
    super.tornDown(request);
  }
}
