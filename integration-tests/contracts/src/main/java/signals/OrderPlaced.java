package signals;

/**
 * Somebody ordered something.
 *
 * @param item what
 */
record OrderPlaced(String item) implements ShopEvent {}
