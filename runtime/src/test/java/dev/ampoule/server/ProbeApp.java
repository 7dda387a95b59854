package dev.ampoule.server;

import dev.ampoule.App;
import dev.ampoule.Dispatcher;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.config.Config;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Response;
import dev.ampoule.logging.Logging;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** An application that shows what a server does with requests of any kind. */
final class ProbeApp {

  /** How many requests are in {@code /slow} and {@code /hang} at the moment. */
  static final AtomicInteger SLOW = new AtomicInteger();

  /** How many requests are in {@code /hang} at the moment. */
  static final AtomicInteger HANGING = new AtomicInteger();

  /** How many requests wait in {@code /until-left} for their client to go. */
  static final AtomicInteger WAITING = new AtomicInteger();

  /** How many requests are in {@code /gate} and {@code /gated-stream} at the moment. */
  static final AtomicInteger AT_GATE = new AtomicInteger();

  /** Lets one of these requests go on for each permit. */
  static final Semaphore GATE = new Semaphore(0);

  /** The queries with which {@code /smuggled} was asked: by requests in the wake of others. */
  static final Set<String> SMUGGLED = ConcurrentHashMap.newKeySet();

  /** The errors that handlers of {@code /swallow} got for the bodies that they read. */
  static final Set<Integer> SWALLOWED = ConcurrentHashMap.newKeySet();

  private ProbeApp() {}

  static App build(Map<String, ?> settings) {
    return builder().config(Config.of(settings)).build();
  }

  static App.Builder builder() {
    return App.builder("probe.ProbeApp", context -> new NoRoutes())
        .middleware((exchange, next) -> answerOrRefuse(exchange));
  }

  private static Response answerOrRefuse(Exchange exchange) throws Exception {
    try {
      return answer(exchange);
    } catch (HttpException e) {
      return e.toResponse();
    }
  }

  private static Response answer(Exchange exchange) throws Exception {
    return switch (exchange.rawPath()) {
      case "/hello" -> Response.text("hello");
      case "/target" -> Response.text(exchange.authority() + " " + exchange.rawPath());
      case "/header" -> Response.text(String.valueOf(exchange.header("X-Probe")));
      case "/protocol" -> Response.text(exchange.protocol() + " " + exchange.scheme());
      case "/echo" -> Response.bytes(exchange.body().readAllBytes());
      case "/ignore" -> Response.text("ignored");
      case "/length" -> Response.text(String.valueOf(exchange.contentLength()));
      case "/swallow" -> swallow(exchange);
      case "/slow" -> slow(1000);
      case "/slower" -> slow(3_500);
      case "/hang" -> hang();
      case "/gate" -> atGate(Response.text("passed"));
      case "/gated-stream" -> Response.stream(ProbeApp::gatedStream);
      case "/until-left" -> untilLeft(exchange);
      case "/peek" -> peek(exchange);
      case "/running" -> Response.text(SLOW.toString());
      case "/smuggled" -> smuggled(exchange);
      case "/big" -> Response.bytes(new byte[4_000_000]);
      case "/huge" -> Response.bytes(new byte[20_000_000]);
      case "/stream" -> Response.stream(out -> pieces(out, 3));
      case "/endless" -> Response.stream(out -> pieces(out, Integer.MAX_VALUE));
      case "/declared" -> Response.stream(out -> text(out, "12345")).streamLength(5);
      case "/short" -> Response.stream(out -> text(out, "123")).streamLength(5);
      case "/long" -> Response.stream(out -> text(out, "1234567")).streamLength(5);
      case "/fails-late" -> Response.stream(ProbeApp::failsLate);
      case "/fails-early" -> Response.stream(ProbeApp::failsEarly);
      case "/framing" -> framing();
      case "/split" -> Response.text("x").header("X-Char", "a\u010d\u010ab");
      case "/exception" -> throw new IOException("on purpose");
      case "/error" -> throw new AssertionError("on purpose");
      case "/overflow" -> Response.text(String.valueOf(depth(1)));
      case "/interrupted" -> interrupted(Response.text("interrupted"));
      case "/interrupted-stream" -> Response.stream(ProbeApp::interruptedStream);
      case "/101" -> Response.text("wait").status(101);
      case "/204" -> Response.text("no body goes here").status(204);
      case "/304" -> Response.text("no body goes here").status(304);
      case "/level" -> Response.text(level());
      case "/closing" -> Response.text("bye").header("Connection", "close");
      default -> throw new NotFound();
    };
  }

  private static Response swallow(Exchange exchange) throws IOException {
    try {
      return Response.bytes(exchange.body().readAllBytes());
    } catch (HttpException e) {
      SWALLOWED.add(e.status());
      return Response.text("swallowed");
    }
  }

  private static Response smuggled(Exchange exchange) {
    SMUGGLED.add(String.valueOf(exchange.rawQuery()));
    return Response.text("smuggled");
  }

  private static Response slow(int millis) throws InterruptedException {
    SLOW.incrementAndGet();
    try {
      Thread.sleep(millis);
      return Response.text("slow");
    } finally {
      SLOW.decrementAndGet();
    }
  }

  private static Response hang() throws InterruptedException {
    HANGING.incrementAndGet();
    try {
      return slow(60_000);
    } finally {
      HANGING.decrementAndGet();
    }
  }

  private static <T> T atGate(T passed) throws InterruptedException {
    AT_GATE.incrementAndGet();
    try {
      GATE.acquire();
      return passed;
    } finally {
      AT_GATE.decrementAndGet();
    }
  }

  private static void gatedStream(OutputStream out) throws IOException {
    try {
      text(out, "before ");
      out.flush();
      text(out, atGate("behind"));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static Response peek(Exchange exchange) throws InterruptedException {
    boolean left = exchange.isCancelled();
    Thread.sleep(300);
    return Response.text(String.valueOf(left || exchange.isCancelled()));
  }

  private static Response untilLeft(Exchange exchange) throws InterruptedException {
    WAITING.incrementAndGet();
    try {
      for (int i = 0; i < 500 && !exchange.isCancelled(); i++) {
        Thread.sleep(20);
      }
      return Response.text(exchange.isCancelled() ? "left" : "stayed");
    } finally {
      WAITING.decrementAndGet();
    }
  }

  private static String level() {
    return Logging.ofProcess().level("probe", Level.DEBUG).level("probe.ProbeApp").name();
  }

  private static Response framing() {
    return Response.text("framed")
        .header("Content-Length", "99")
        .header("Transfer-Encoding", "chunked")
        .header("Keep-Alive", "timeout=5");
  }

  private static void pieces(OutputStream out, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      text(out, "piece " + i + "\n");
      out.flush();
    }
  }

  private static Response interrupted(Response response) {
    Thread.currentThread().interrupt();
    return response;
  }

  private static void interruptedStream(OutputStream out) throws IOException {
    Thread.currentThread().interrupt();
    text(out, "inter");
    out.flush();
    Thread.currentThread().interrupt();
    text(out, "rupted");
  }

  private static void failsLate(OutputStream out) throws IOException {
    text(out, "half a bo");
    out.flush();
    throw new IllegalStateException("on purpose");
  }

  private static void failsEarly(OutputStream out) throws IOException {
    text(out, "nothing of this is sent");
    throw new IllegalStateException("on purpose");
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int depth(int level) {
    return level == 0 ? 0 : depth(level + 1) + 1;
  }

  private static final class NoRoutes extends Dispatcher {

    @Override
    public int match(String domain, String path, int method, PathMatch match) {
      return NO_MATCH;
    }

    @Override
    public Route[] routes() {
      return new Route[0];
    }

    @Override
    public List<MountedBlueprint> mounts() {
      return List.of(new MountedBlueprint(0, 0, "", "probe.ProbeApp", "", "", ""));
    }
  }
}
