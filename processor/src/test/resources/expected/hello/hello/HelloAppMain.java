package hello;

import dev.ampoule.Ampoule;
import dev.ampoule.annotation.Generated;
import java.lang.String;

/** Starts {@link HelloApp}. Generated. */
@Generated
public final class HelloAppMain {
  private HelloAppMain() {}

  /** Serves the application; {@code --help} says how. */
  public static void main(String[] args) {
    Ampoule.run(HelloAppFactory::builder, args);
  }
}
