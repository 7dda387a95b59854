package todo;

import dev.ampoule.annotation.Generated;
import dev.ampoule.routing.Url;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;

/** URLs of {@link Todos}. Generated; edit the annotations instead. */
@Generated
public final class TodosUrls {
  private TodosUrls() {}

  /** The URL of {@code /}. */
  public static Url list(String lang) {
    return at("").list(lang);
  }

  /** The URL of {@code /}; {@code @UrlDefaults} methods give {@code lang}. */
  public static Url list() {
    return at("").list();
  }

  /** The URL of {@code /page/<int:page>}. */
  public static Url list(String lang, int page) {
    return at("").list(lang, page);
  }

  /** The URL of {@code /page/<int:page>}; {@code @UrlDefaults} methods give {@code lang}. */
  public static Url list(int page) {
    return at("").list(page);
  }

  /** The URL of {@code /<int:a>/<float:b>/<uuid:c>}. */
  public static Url numbers(String lang, long a, double b, UUID c) {
    return at("").numbers(lang, a, b, c);
  }

  /**
   * The URL of {@code /<int:a>/<float:b>/<uuid:c>};
   * {@code @UrlDefaults} methods give {@code lang}.
   */
  public static Url numbers(long a, double b, UUID c) {
    return at("").numbers(a, b, c);
  }

  /** The URL of {@code /<any(RED, GREEN):color>/<slug:tags>/<path:rest>}. */
  @SuppressWarnings("exports")
  public static Url path(String lang, Todos.Color color, List<String> tags, String rest) {
    return at("").path(lang, color, tags, rest);
  }

  /**
   * The URL of {@code /<any(RED, GREEN):color>/<slug:tags>/<path:rest>};
   * {@code @UrlDefaults} methods give {@code lang}.
   */
  @SuppressWarnings("exports")
  public static Url path(Todos.Color color, List<String> tags, String rest) {
    return at("").path(color, tags, rest);
  }

  /** The URL of {@code /<int:big>}. */
  public static Url big(String lang, BigInteger big) {
    return at("").big(lang, big);
  }

  /** The URL of {@code /<int:big>}; {@code @UrlDefaults} methods give {@code lang}. */
  public static Url big(BigInteger big) {
    return at("").big(big);
  }

  /** The URL of {@code /search}. */
  public static Url search(String lang) {
    return at("").search(lang);
  }

  /** The URL of {@code /search}; {@code @UrlDefaults} methods give {@code lang}. */
  public static Url search() {
    return at("").search();
  }

  /** The URL of {@code /who}. */
  public static Url who(String lang) {
    return at("").who(lang);
  }

  /** The URL of {@code /who}; {@code @UrlDefaults} methods give {@code lang}. */
  public static Url who() {
    return at("").who();
  }

  /** The URL of {@code /context}. */
  public static Url context(String lang) {
    return at("").context(lang);
  }

  /** The URL of {@code /context}; {@code @UrlDefaults} methods give {@code lang}. */
  public static Url context() {
    return at("").context();
  }

  /** The URL of {@code /old}. */
  public static Url old(String lang) {
    return at("").old(lang);
  }

  /** The URL of {@code /old}; {@code @UrlDefaults} methods give {@code lang}. */
  public static Url old() {
    return at("").old();
  }

  /** The URLs below one mount, which is named as endpoints are: {@code admin.todos}. */
  public static At at(String mount) {
    return new At(mount);
  }

  /** The URLs below one mount. */
  public static final class At {
    private final String mount;

    private At(String mount) {
      this.mount = mount;
    }

    /** The URL of {@code /}. */
    public Url list(String lang) {
      return Url.to("todo.Todos", this.mount, "list").value("lang", lang);
    }

    /** The URL of {@code /}; {@code @UrlDefaults} methods give {@code lang}. */
    public Url list() {
      return Url.to("todo.Todos", this.mount, "list");
    }

    /** The URL of {@code /page/<int:page>}. */
    public Url list(String lang, int page) {
      return Url.to("todo.Todos", this.mount, "list").value("lang", lang).value("page", page);
    }

    /** The URL of {@code /page/<int:page>}; {@code @UrlDefaults} methods give {@code lang}. */
    public Url list(int page) {
      return Url.to("todo.Todos", this.mount, "list").value("page", page);
    }

    /** The URL of {@code /<int:a>/<float:b>/<uuid:c>}. */
    public Url numbers(String lang, long a, double b, UUID c) {
      return Url.to("todo.Todos", this.mount, "numbers").value("lang", lang).value("a", a)
          .value("b", b).value("c", c);
    }

    /**
     * The URL of {@code /<int:a>/<float:b>/<uuid:c>};
     * {@code @UrlDefaults} methods give {@code lang}.
     */
    public Url numbers(long a, double b, UUID c) {
      return Url.to("todo.Todos", this.mount, "numbers").value("a", a).value("b", b).value("c", c);
    }

    /** The URL of {@code /<any(RED, GREEN):color>/<slug:tags>/<path:rest>}. */
    @SuppressWarnings("exports")
    public Url path(String lang, Todos.Color color, List<String> tags, String rest) {
      return Url.to("todo.Todos", this.mount, "path").value("lang", lang).value("color", color)
          .value("tags", tags).value("rest", rest);
    }

    /**
     * The URL of {@code /<any(RED, GREEN):color>/<slug:tags>/<path:rest>};
     * {@code @UrlDefaults} methods give {@code lang}.
     */
    @SuppressWarnings("exports")
    public Url path(Todos.Color color, List<String> tags, String rest) {
      return Url.to("todo.Todos", this.mount, "path").value("color", color).value("tags", tags)
          .value("rest", rest);
    }

    /** The URL of {@code /<int:big>}. */
    public Url big(String lang, BigInteger big) {
      return Url.to("todo.Todos", this.mount, "big").value("lang", lang).value("big", big);
    }

    /** The URL of {@code /<int:big>}; {@code @UrlDefaults} methods give {@code lang}. */
    public Url big(BigInteger big) {
      return Url.to("todo.Todos", this.mount, "big").value("big", big);
    }

    /** The URL of {@code /search}. */
    public Url search(String lang) {
      return Url.to("todo.Todos", this.mount, "search").value("lang", lang);
    }

    /** The URL of {@code /search}; {@code @UrlDefaults} methods give {@code lang}. */
    public Url search() {
      return Url.to("todo.Todos", this.mount, "search");
    }

    /** The URL of {@code /who}. */
    public Url who(String lang) {
      return Url.to("todo.Todos", this.mount, "who").value("lang", lang);
    }

    /** The URL of {@code /who}; {@code @UrlDefaults} methods give {@code lang}. */
    public Url who() {
      return Url.to("todo.Todos", this.mount, "who");
    }

    /** The URL of {@code /context}. */
    public Url context(String lang) {
      return Url.to("todo.Todos", this.mount, "context").value("lang", lang);
    }

    /** The URL of {@code /context}; {@code @UrlDefaults} methods give {@code lang}. */
    public Url context() {
      return Url.to("todo.Todos", this.mount, "context");
    }

    /** The URL of {@code /old}. */
    public Url old(String lang) {
      return Url.to("todo.Todos", this.mount, "old").value("lang", lang);
    }

    /** The URL of {@code /old}; {@code @UrlDefaults} methods give {@code lang}. */
    public Url old() {
      return Url.to("todo.Todos", this.mount, "old");
    }
  }
}
