/** The words that an Ampoule application is written in. */
@org.jspecify.annotations.NullMarked
module dev.ampoule.annotations {
  requires static transitive org.jspecify;

  exports dev.ampoule.annotation;
}
