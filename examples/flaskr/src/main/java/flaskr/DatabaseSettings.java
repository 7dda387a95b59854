package flaskr;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Settings;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the data are.
 *
 * @param file the SQLite file, in the instance folder unless it is an absolute path
 * @param poolSize how many connections are open at most
 * @param busyTimeout how long a statement waits for another one that writes
 */
@Settings(prefix = "DATABASE")
record DatabaseSettings(
    @DefaultValue("flaskr.sqlite") Path file,
    @DefaultValue("4") @Positive int poolSize,
    @DefaultValue("5s") Duration busyTimeout) {}
