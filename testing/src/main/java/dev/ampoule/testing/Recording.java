package dev.ampoule.testing;

import dev.ampoule.http.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What the application's side tells about one request, while the client waits for the response. */
final class Recording {

  private static final long SECONDS = 10;

  private final CompletableFuture<RequestSnapshot> snapshot = new CompletableFuture<>();
  private volatile @Nullable Throwable failure;

  /** What is known of a request to a server that runs elsewhere: nothing. */
  static Recording none() {
    Recording recording = new Recording();
    recording.snapshot.completeExceptionally(
        new IllegalStateException("the server runs elsewhere, only its responses are seen"));
    return recording;
  }

  void tornDown(Request request) {
    Map<String, Object> globals = new LinkedHashMap<>();
    for (String name : request.globals().names()) {
      Object value = request.globals().get(name);
      if (value != null) {
        globals.put(name, value);
      }
    }
    snapshot.complete(
        new RequestSnapshot(
            request.method(),
            request.path(),
            request.endpoint(),
            Map.copyOf(request.viewArgs()),
            globals));
  }

  void failed(Throwable error) {
    failure = error;
  }

  /** Throws what nothing in the application handled, where it is configured to propagate that. */
  void rethrow() {
    Throwable error = failure;
    if (error != null) {
      throw Recording.<RuntimeException>thrown(error);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a test gets the very exception
  private static <X extends Throwable> X thrown(Throwable error) throws X {
    throw (X) error;
  }

  RequestSnapshot snapshot() {
    try {
      return snapshot.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException(
          "the application has not finished this request: either the server refused it before, or"
              + " its streamed body has been neither read nor closed",
          e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the end of the request", e);
    }
  }
}
