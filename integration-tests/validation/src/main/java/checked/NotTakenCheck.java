package checked;

import dev.ampoule.validation.ConstraintCheck;

final class NotTakenCheck implements ConstraintCheck<NotTaken, String> {

  private final Catalogue catalogue;

  NotTakenCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public boolean isValid(String value, NotTaken settings) {
    return !catalogue.slugs().contains(value);
  }
}
