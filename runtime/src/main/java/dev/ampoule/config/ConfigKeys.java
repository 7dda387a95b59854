package dev.ampoule.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The framework's own keys with their defaults: the one place where they are listed. */
final class ConfigKeys {

  private static final String BOOL = "true or false";
  private static final String NUMBER = "whole number";
  private static final String SIZE = "size";
  private static final String TEXT = "text";
  private static final String TIME = "length of time";
  private static final String LIST = "list of texts";

  private static final List<ConfigKey> ALL =
      new Table().application().errors().json().logging().proxies().health().server();

  private static final Map<String, Object> DEFAULTS = defaultsOf(ALL);

  private ConfigKeys() {}

  /** All keys, in the order of a reference. */
  static List<ConfigKey> all() {
    return ALL;
  }

  /** The defaults of the keys that have one. */
  static Map<String, Object> defaults() {
    return DEFAULTS;
  }

  private static Map<String, Object> defaultsOf(List<ConfigKey> keys) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (ConfigKey key : keys) {
      Object value = key.defaultValue();
      if (value != null) {
        values.put(key.name(), value);
      }
    }
    return Collections.unmodifiableMap(values);
  }

  /** The table while it is made. */
  private static final class Table {

    private final List<ConfigKey> keys = new ArrayList<>();

    private Table key(String name, String type, @Nullable Object value, String description) {
      keys.add(new ConfigKey(name, type, value, description));
      return this;
    }

    private Table application() {
      return key("DEBUG", BOOL, false, "Whether failures are shown to developers.")
          .key("TESTING", BOOL, false, "Whether tests drive the application.")
          .key("INSTANCE_PATH", "folder", null, "The instance folder; `instance` when not set.")
          .key("SERVER_NAME", TEXT, null, "Host and port of URLs that are built outside requests.")
          .key("APPLICATION_ROOT", TEXT, "/", "The path of such URLs below the host.")
          .key("PREFERRED_URL_SCHEME", TEXT, "http", "The scheme of such URLs.")
          .key("TRUSTED_HOSTS", LIST, null, "The hosts that are served; all when not set.")
          .key("MAX_CONTENT_LENGTH", SIZE, 16L * 1024 * 1024, "Most bytes of a request's body.")
          .key("PROVIDE_AUTOMATIC_OPTIONS", BOOL, true, "Whether rules answer OPTIONS.");
    }

    private Table errors() {
      return key("PROPAGATE_EXCEPTIONS", BOOL, null, "Whether test clients throw what failed.")
          .key("TRAP_HTTP_EXCEPTIONS", BOOL, null, "Whether unhandled HTTP errors are failures.")
          .key("TRAP_BAD_REQUEST_ERRORS", BOOL, null, "The same for the status 400 only.")
          .key("DEBUG_CLIENTS", LIST, null, "The addresses that see pages for developers.")
          .key("DEBUG_SOURCES", LIST, null, "The folders that such pages read sources from.");
    }

    private Table json() {
      return key("JSON_UNKNOWN_PROPERTIES", "`reject` or `ignore`", "reject", "Unknown properties.")
          .key("JSON_MAX_DEPTH", NUMBER, 500, "Most objects and arrays in each other.")
          .key("JSON_MAX_STRING_LENGTH", NUMBER, 20_000_000, "Most characters of a string.")
          .key("JSON_MAX_NUMBER_LENGTH", NUMBER, 1000, "Most characters of a number.");
    }

    private Table logging() {
      return key("LOG_LEVEL", "level", "info", "The least important records that are logged.")
          .key("LOG_LEVELS", "levels by logger", null, "The same for single loggers.")
          .key("LOG_FORMAT", "`text` or `json`", "text", "What records look like.")
          .key("ACCESS_LOG", BOOL, null, "Whether each request is logged.")
          .key("REQUEST_ID_HEADER", TEXT, "X-Request-ID", "The header for ids of requests.");
    }

    private Table proxies() {
      return key("PROXY_FIX_TRUSTED", LIST, null, "The addresses of proxies, as ranges too.")
          .key("PROXY_FIX_FOR", NUMBER, null, "How many proxies add to `X-Forwarded-For`.")
          .key("PROXY_FIX_PROTO", NUMBER, null, "The same for `X-Forwarded-Proto`.")
          .key("PROXY_FIX_HOST", NUMBER, 0, "The same for `X-Forwarded-Host`.")
          .key("PROXY_FIX_PORT", NUMBER, 0, "The same for `X-Forwarded-Port`.")
          .key("PROXY_FIX_PREFIX", NUMBER, 0, "The same for `X-Forwarded-Prefix`.")
          .key("PROXY_FIX_FORWARDED", BOOL, false, "Whether `Forwarded` is read instead.");
    }

    private Table health() {
      return key("HEALTH_LIVE_PATH", TEXT, "/health/live", "Where it is asked whether it lives.")
          .key("HEALTH_READY_PATH", TEXT, "/health/ready", "Where it is asked whether it is ready.")
          .key("HEALTH_TIMEOUT", TIME, seconds(2), "For one check of health.");
    }

    private List<ConfigKey> server() {
      key("SERVER_HOST", TEXT, "127.0.0.1", "The address to listen on.")
          .key("SERVER_PORT", NUMBER, 5000, "The port to listen on; 0 takes a free one.")
          .key("SERVER_HTTP2", BOOL, true, "Whether HTTP/2 is spoken.")
          .key("SERVER_CERT", "file", null, "The certificates of TLS, or a PKCS12 store.")
          .key("SERVER_KEY", "file", null, "The private key of TLS.")
          .key("SERVER_KEYSTORE_PASSWORD", TEXT, null, "The password of the store.")
          .key("SERVER_CERT_RELOAD", TIME, seconds(10), "How often it is looked for another one.")
          .key("SERVER_MAX_REQUEST_LINE", NUMBER, 8_192, "Most bytes of a request line.")
          .key("SERVER_MAX_HEADER_SIZE", NUMBER, 16_384, "Most bytes of all headers.")
          .key("SERVER_MAX_HEADERS", NUMBER, 100, "Most headers.")
          .key("SERVER_MAX_CONNECTIONS", NUMBER, 4_000, "Most connections at a time.")
          .key(
              "SERVER_MAX_CONCURRENT_REQUESTS",
              NUMBER,
              0,
              "Most requests at a time; 0: any number.")
          .key("SERVER_MAX_QUEUED_REQUESTS", NUMBER, 100, "Most requests that wait for these.")
          .key("SERVER_QUEUE_TIMEOUT", TIME, seconds(1), "For a request that waits for others.")
          .key("SERVER_BACKLOG", NUMBER, 1_024, "Most connections that wait to be accepted.")
          .key("SERVER_HTTP2_MAX_STREAMS", NUMBER, 128, "Most requests at a time on HTTP/2.")
          .key("SERVER_HEADER_TIMEOUT", TIME, seconds(20), "For the head of a request.")
          .key("SERVER_BODY_TIMEOUT", TIME, seconds(30), "For waiting on a body.")
          .key("SERVER_IDLE_TIMEOUT", TIME, seconds(60), "Until a request begins.")
          .key("SERVER_WRITE_TIMEOUT", TIME, seconds(60), "Until the client takes more.")
          .key("SERVER_REQUEST_TIMEOUT", TIME, seconds(0), "For a handler; 0: any time.")
          .key("SERVER_DRAIN_DELAY", TIME, seconds(0), "From not being ready to the stop.")
          .key("SERVER_SHUTDOWN_GRACE", TIME, seconds(30), "For requests when the server stops.");
      return List.copyOf(keys);
    }

    private static Duration seconds(int seconds) {
      return Duration.ofSeconds(seconds);
    }
  }
}
