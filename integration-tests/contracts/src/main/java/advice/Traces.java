package advice;

/** Several {@link Traced}. */
@interface Traces {

  /** All of them. */
  Traced[] value();
}
