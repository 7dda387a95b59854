package dev.ampoule.processor;

import dev.ampoule.processor.check.CheckedApp;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.plan.json.CodecPlan;
import java.util.List;

/**
 * An application that is not wired yet.
 *
 * <p>Its factory names the wiring, so that this has to exist in the end, whatever happens: javac
 * may go on after errors ({@code --should-stop=ifError=FLOW}). When a type is missing and javac
 * will say so, that is known only when nobody else generates anything in a round. To have such a
 * round, {@code XMain} of an application that waits is written in its second round.
 */
final class Unwired {

  private final BlueprintModel root;
  private final Output output;
  private boolean hasMain;
  private int rounds;

  Unwired(BlueprintModel root, Output output) {
    this.root = root;
    this.output = output;
  }

  /** Everything exists and is right; these codecs nobody mentions. */
  void wire(CheckedApp app, List<CodecPlan> annotated) {
    main();
    output.application(app, annotated);
  }

  /** There are errors. */
  void fail() {
    main();
    output.failed(root);
  }

  /**
   * Something is missing at the end of a round.
   *
   * @param quiet whether nobody but us generated classes before this round
   * @return whether it is useless to wait for another one
   */
  boolean waits(boolean quiet) {
    rounds++;
    if (rounds == 2) {
      main();
    }
    return rounds > 2 && quiet;
  }

  private void main() {
    if (!hasMain) {
      output.main(root);
      hasMain = true;
    }
  }
}
