package refusals;

/**
 * An order.
 *
 * @param item what is ordered
 * @param count how many
 */
record Order(String item, int count) {}
