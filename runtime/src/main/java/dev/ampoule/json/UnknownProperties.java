package dev.ampoule.json;

/** What becomes of a property that a type does not have. */
public enum UnknownProperties {
  /** As the application's configuration says. */
  CONFIGURED,
  /** It is a problem of the document, which is refused. */
  REJECT,
  /** Its value is passed over; it must be well-formed all the same. */
  IGNORE
}
