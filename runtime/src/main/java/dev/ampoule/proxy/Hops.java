package dev.ampoule.proxy;

/** How many proxies add to each header; 0 where none is trusted. */
record Hops(int client, int proto, int host, int port, int prefix) {

  Hops {
    if (client < 0 || proto < 0 || host < 0 || port < 0 || prefix < 0) {
      throw new IllegalArgumentException("a number of proxies must not be negative");
    }
  }

  boolean any() {
    return client + proto + host + port + prefix > 0;
  }
}
