package flaskr.blog;

import dev.ampoule.annotation.DefaultValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A post as its author writes it.
 *
 * @param title what it is called
 * @param body what it says
 */
record NewPost(
    @NotBlank(message = "Title is required.") @Size(max = 200) String title,
    @DefaultValue("") String body) {}
