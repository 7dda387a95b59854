package signals;

/**
 * Somebody did not want it any more.
 *
 * @param item what
 */
record OrderCancelled(String item) implements ShopEvent {}
