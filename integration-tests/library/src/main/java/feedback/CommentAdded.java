package feedback;

/**
 * A comment was added.
 *
 * @param topic its subject
 */
public record CommentAdded(String topic) {}
