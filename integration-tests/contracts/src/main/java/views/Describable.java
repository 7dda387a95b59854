package views;

import dev.ampoule.http.Response;

/** A method that views inherit from an interface. */
interface Describable {

  /** Answers OPTIONS itself. */
  default Response options() {
    return Response.text("described");
  }
}
