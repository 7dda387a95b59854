package checked;

import dev.ampoule.validation.ConstraintCheck;
import java.util.regex.Pattern;

final class SlugCheck implements ConstraintCheck<Slug, String> {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  @Override
  public boolean isValid(String value, Slug settings) {
    return value.length() <= settings.max() && SLUG.matcher(value).matches();
  }
}
