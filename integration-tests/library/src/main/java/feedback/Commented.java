package feedback;

/**
 * Somebody has commented.
 *
 * @param topic on what
 */
public record Commented(String topic) {}
