package dev.ampoule.processor;

import dev.ampoule.processor.check.CheckedApp;
import dev.ampoule.processor.check.CheckedBlueprint;
import dev.ampoule.processor.model.BlueprintModel;

/** What is written, and when. */
interface Output {

  /**
   * Writes what users name of a class in their own code: {@code XUrls}, and for an application
   * {@code XFactory} and {@code XMain}. This is called in the round in which the class is first
   * seen, whatever else is wrong with it.
   */
  default void named(BlueprintModel blueprint) {}

  /** Writes {@code X_Routes}. */
  default void routes(CheckedBlueprint blueprint) {}

  /** Writes the dispatcher and the wiring. */
  default void application(CheckedApp app) {}

  /**
   * Writes, in the place of the wiring of an application with errors, a class that only says so:
   * the factory names it, and javac may go on after our errors ({@code
   * --should-stop=ifError=FLOW}).
   */
  default void failed(BlueprintModel root) {}
}
