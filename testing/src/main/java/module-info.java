/** A test client for Ampoule applications, in memory or over a socket, and its JUnit extension. */
@org.jspecify.annotations.NullMarked
module dev.ampoule.testing {
  requires static transitive org.jspecify;
  requires transitive dev.ampoule.runtime;
  requires transitive org.junit.jupiter.api;
  requires java.net.http;

  exports dev.ampoule.testing;
}
