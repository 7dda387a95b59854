package flaskr.auth;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Settings;
import jakarta.validation.constraints.Min;

/**
 * How passwords are kept.
 *
 * @param iterations how often a password is hashed: what makes guessing slow
 */
@Settings(prefix = "PBKDF2")
public record HashSettings(@DefaultValue("210000") @Min(1000) int iterations) {}
