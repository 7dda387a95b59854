package differential.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ampoule.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes that are not records. */
public final class Beans {

  @Json
  public static class Setters {

    private String title = "untitled";
    private int count;
    private boolean done;
    private @Nullable String URL;

    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }

    public int getCount() {
      return count;
    }

    public Setters setCount(int count) {
      this.count = count;
      return this;
    }

    public boolean isDone() {
      return done;
    }

    public void setDone(boolean done) {
      this.done = done;
    }

    public @Nullable String getURL() {
      return URL;
    }

    public void setURL(@Nullable String URL) {
      this.URL = URL;
    }

    boolean isHidden() {
      return true;
    }
  }

  @Json
  public static class Fields {

    public String text = "";
    public int number;
    public @Nullable List<String> tags;
    transient int skipped = 3;
    static int shared = 4;
  }

  @Json
  public static final class Immutable {

    private final String text;
    private final int number;

    @JsonCreator
    public Immutable(@JsonProperty("text") String text, @JsonProperty("number") int number) {
      this.text = text;
      this.number = number;
    }

    public String getText() {
      return text;
    }

    public int getNumber() {
      return number;
    }
  }

  @Json
  public static final class Made {

    private final String text;

    private @Nullable String note;

    private Made(String text) {
      this.text = text;
    }

    @JsonCreator
    public static Made of(@JsonProperty("text") String text) {
      return new Made(text);
    }

    public String getText() {
      return text;
    }

    public @Nullable String getNote() {
      return note;
    }

    public void setNote(@Nullable String note) {
      this.note = note;
    }
  }

  @Json
  public static class Child extends Setters {

    public int age;
  }

  private Beans() {}
}
