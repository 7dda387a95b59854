package dev.ampoule.lifecycle;

import dev.ampoule.http.Request;
import dev.ampoule.http.RequestScope;
import dev.ampoule.http.StreamingBody;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A body that is written in the context of its request, which is torn down after it. */
final class StreamedResponse implements StreamingBody {

  private final int mount;
  private final Request request;
  private final StreamingBody body;
  private final HookChain hooks;
  private @Nullable Throwable failure;
  private boolean tornDown;

  StreamedResponse(int mount, Request request, StreamingBody body, HookChain hooks) {
    this.mount = mount;
    this.request = request;
    this.body = body;
    this.hooks = hooks;
    this.failure = request.unhandled();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try {
      RequestScope.call(
          request,
          () -> {
            body.writeTo(out);
            return null;
          });
    } catch (Throwable e) {
      failure = e;
      throw e;
    } finally {
      tearDown();
    }
  }

  /** Tears the request down, once. */
  void tearDown() {
    if (!tornDown) {
      tornDown = true;
      RequestScope.call(request, () -> hooks.runTeardown(mount, request, failure));
    }
  }
}
