package flaskr.blog;

import dev.ampoule.annotation.Json;
import java.time.Instant;

/**
 * A post as everybody reads it.
 *
 * @param id its number
 * @param title what it is called
 * @param body what it says
 * @param created when it was written
 * @param authorId the number of the user who wrote it
 * @param username the name of that user
 */
@Json(naming = Json.Naming.SNAKE_CASE)
record BlogPost(
    int id, String title, String body, Instant created, int authorId, String username) {}
