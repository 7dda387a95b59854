package dev.ampoule.http;

/**
 * The HTTP methods as small numbers, so that a set of methods is one {@code long}.
 *
 * <p>A dispatcher that compared method names as text would pay for it in every request. Methods
 * that an application adds have the numbers from {@link #FIRST_CUSTOM}, which its dispatcher gives
 * out.
 */
public final class Method {

  /** GET. */
  public static final int GET = 0;

  /** HEAD, which every rule with GET answers too. */
  public static final int HEAD = 1;

  /** POST. */
  public static final int POST = 2;

  /** PUT. */
  public static final int PUT = 3;

  /** DELETE. */
  public static final int DELETE = 4;

  /** PATCH. */
  public static final int PATCH = 5;

  /** OPTIONS, which every rule answers. */
  public static final int OPTIONS = 6;

  /** TRACE. */
  public static final int TRACE = 7;

  /** CONNECT. */
  public static final int CONNECT = 8;

  /** The pseudo-method of a WebSocket's opening handshake. */
  public static final int WEBSOCKET = 9;

  /** The first number of the methods that an application adds. */
  public static final int FIRST_CUSTOM = 10;

  /** A method that no rule accepts. */
  public static final int NONE = 63;

  private static final String[] NAMES = {
    "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "WEBSOCKET"
  };

  private Method() {}

  /**
   * Returns the number of a standard method.
   *
   * @param name the name as it stands in a request; methods are case-sensitive
   * @return the number, or {@link #NONE}
   */
  public static int code(String name) {
    return switch (name) {
      case "GET" -> GET;
      case "HEAD" -> HEAD;
      case "POST" -> POST;
      case "PUT" -> PUT;
      case "DELETE" -> DELETE;
      case "PATCH" -> PATCH;
      case "OPTIONS" -> OPTIONS;
      case "TRACE" -> TRACE;
      case "CONNECT" -> CONNECT;
      default -> NONE;
    };
  }

  /**
   * Returns the name of a standard method.
   *
   * @param code the number, below {@link #FIRST_CUSTOM}
   * @throws IllegalArgumentException if the number is no standard method's
   */
  public static String name(int code) {
    if (code < 0 || code >= FIRST_CUSTOM) {
      throw new IllegalArgumentException("no standard method has the number " + code);
    }
    return NAMES[code];
  }

  /** Returns the set that holds one method. */
  public static long mask(int code) {
    return 1L << code;
  }
}
