package dev.ampoule.processor.check;

import dev.ampoule.processor.model.BlueprintModel;

/** A blueprint without errors: only that can be planned, and only the validator makes one. */
public final class CheckedBlueprint {

  private final BlueprintModel blueprint;

  CheckedBlueprint(BlueprintModel blueprint) {
    this.blueprint = blueprint;
  }

  /** The blueprint. */
  public BlueprintModel blueprint() {
    return blueprint;
  }
}
