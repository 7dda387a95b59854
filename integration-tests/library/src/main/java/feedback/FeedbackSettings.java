package feedback;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Settings;

/**
 * What the application that mounts comments may decide.
 *
 * @param maxLength the longest comment, in characters
 */
@Settings(prefix = "FEEDBACK")
public record FeedbackSettings(@DefaultValue("100") int maxLength) {}
