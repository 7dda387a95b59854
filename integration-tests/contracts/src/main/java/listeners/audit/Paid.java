package listeners.audit;

/**
 * Somebody has paid.
 *
 * @param amount how much
 */
public record Paid(int amount) {}
