package hello;

import dev.ampoule.annotation.Generated;
import dev.ampoule.routing.Url;
import java.lang.String;

/** URLs of {@link Greetings}. Generated; edit the annotations instead. */
@Generated
public final class GreetingsUrls {
  private GreetingsUrls() {}

  /** The URL of {@code /<name>}. */
  public static Url show(String name) {
    return at("").show(name);
  }

  /** The URL of {@code /<name>/<int:times>}. */
  public static Url repeat(String name, int times) {
    return at("").repeat(name, times);
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

    /** The URL of {@code /<name>}. */
    public Url show(String name) {
      return Url.to("hello.Greetings", this.mount, "show").value("name", name);
    }

    /** The URL of {@code /<name>/<int:times>}. */
    public Url repeat(String name, int times) {
      return Url.to("hello.Greetings", this.mount, "repeat").value("name", name)
          .value("times", times);
    }
  }
}
