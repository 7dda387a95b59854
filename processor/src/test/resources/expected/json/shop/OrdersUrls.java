package shop;

import dev.ampoule.annotation.Generated;
import dev.ampoule.routing.Url;
import java.lang.String;

/** URLs of {@link Orders}. Generated; edit the annotations instead. */
@Generated
public final class OrdersUrls {
  private OrdersUrls() {}

  /** The URL of {@code /orders}. */
  public static Url add() {
    return at("").add();
  }

  /** The URL of {@code /orders}. */
  public static Url replace() {
    return at("").replace();
  }

  /** The URL of {@code /count}. */
  public static Url count() {
    return at("").count();
  }

  /** The URL of {@code /maybe}. */
  public static Url maybe() {
    return at("").maybe();
  }

  /** The URL of {@code /text}. */
  public static Url text() {
    return at("").text();
  }

  /** The URL of {@code /orders}. */
  public static Url all() {
    return at("").all();
  }

  /** The URL of {@code /export}. */
  public static Url export() {
    return at("").export();
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

    /** The URL of {@code /orders}. */
    public Url add() {
      return Url.to("shop.Orders", this.mount, "add");
    }

    /** The URL of {@code /orders}. */
    public Url replace() {
      return Url.to("shop.Orders", this.mount, "replace");
    }

    /** The URL of {@code /count}. */
    public Url count() {
      return Url.to("shop.Orders", this.mount, "count");
    }

    /** The URL of {@code /maybe}. */
    public Url maybe() {
      return Url.to("shop.Orders", this.mount, "maybe");
    }

    /** The URL of {@code /text}. */
    public Url text() {
      return Url.to("shop.Orders", this.mount, "text");
    }

    /** The URL of {@code /orders}. */
    public Url all() {
      return Url.to("shop.Orders", this.mount, "all");
    }

    /** The URL of {@code /export}. */
    public Url export() {
      return Url.to("shop.Orders", this.mount, "export");
    }
  }
}
