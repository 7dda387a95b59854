package dev.ampoule.processor;

import dev.ampoule.processor.check.CheckedApp;
import dev.ampoule.processor.check.CheckedBlueprint;
import dev.ampoule.processor.check.CheckedConstraints;
import dev.ampoule.processor.check.CheckedSettings;
import dev.ampoule.processor.emit.BinderWriter;
import dev.ampoule.processor.emit.BlueprintWriter;
import dev.ampoule.processor.emit.CodecWriter;
import dev.ampoule.processor.emit.CommandsWriter;
import dev.ampoule.processor.emit.ComponentWriter;
import dev.ampoule.processor.emit.ConstraintsWriter;
import dev.ampoule.processor.emit.DispatcherWriter;
import dev.ampoule.processor.emit.ExplanationsWriter;
import dev.ampoule.processor.emit.FactoryWriter;
import dev.ampoule.processor.emit.FailedProgramWriter;
import dev.ampoule.processor.emit.MainWriter;
import dev.ampoule.processor.emit.ProgramWriter;
import dev.ampoule.processor.emit.RouteTableWriter;
import dev.ampoule.processor.emit.UrlsWriter;
import dev.ampoule.processor.emit.WiringWriter;
import dev.ampoule.processor.emit.io.SourceEmitter;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.plan.BlueprintPlanner;
import dev.ampoule.processor.plan.ExplanationPlan;
import dev.ampoule.processor.plan.ExplanationPlanner;
import dev.ampoule.processor.plan.RouterCompiler;
import dev.ampoule.processor.plan.RouterPlan;
import dev.ampoule.processor.plan.UrlsPlanner;
import dev.ampoule.processor.plan.WiringPlan;
import dev.ampoule.processor.plan.WiringPlanner;
import dev.ampoule.processor.plan.json.CodecPlaces;
import dev.ampoule.processor.plan.json.CodecPlan;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** Plans and writes what has been scanned and checked. */
final class Output {

  private final SourceEmitter emitter;

  Output(ProcessingEnvironment env) {
    this.emitter = new SourceEmitter(env.getFiler(), env.getElementUtils());
  }

  /**
   * Writes what users name of a class in their own code: {@code XUrls}, and for an application
   * {@code XFactory}; nothing of a part. This is called in the round in which the class is first
   * seen, whatever else is wrong with it.
   */
  void named(BlueprintModel blueprint) {
    if (blueprint.kind() == BlueprintModel.Kind.PART) {
      return;
    }
    emitter.emit(new UrlsWriter().write(new UrlsPlanner().plan(blueprint)));
    if (blueprint.kind() == BlueprintModel.Kind.APPLICATION) {
      emitter.emit(new FactoryWriter().write(blueprint.type()));
    }
  }

  /** Writes {@code XMain}. */
  void main(BlueprintModel root) {
    emitter.emit(new MainWriter().write(root.type()));
  }

  /** Writes {@code X_Routes}, and {@code X_Commands} if there are commands. */
  void routes(CheckedBlueprint blueprint, List<JsonClass> types, CodecPlaces places) {
    emitter.emit(
        new BlueprintWriter().write(new BlueprintPlanner().plan(blueprint, types, places)));
    if (!blueprint.blueprint().commands().isEmpty()) {
      emitter.emit(new CommandsWriter().write(blueprint.blueprint()));
    }
  }

  /** Writes {@code X_JsonCodec}. */
  void codec(CodecPlan plan) {
    emitter.emit(new CodecWriter().write(plan));
  }

  /** Writes {@code X_Constraints}. */
  void constraints(CheckedConstraints checked) {
    emitter.emit(new ConstraintsWriter().write(checked.type()));
  }

  /** Writes {@code X_Factory}. */
  void factory(ProviderModel component) {
    emitter.emit(new ComponentWriter().write(component));
  }

  /** Writes {@code X_Binder}. */
  void settings(CheckedSettings checked) {
    emitter.emit(new BinderWriter().write(checked.settings()));
  }

  /** Writes the dispatcher and the wiring. */
  void application(CheckedApp app, List<CodecPlan> annotated) {
    WiringPlan wiring = new WiringPlanner().plan(app);
    emitter.emit(new WiringWriter().write(wiring));
    emitter.emit(new ProgramWriter().write(app.app(), wiring));
    RouterPlan router = new RouterCompiler().compile(app);
    ExplanationPlan explanations = ExplanationPlanner.plan(router);
    emitter.emit(
        new ExplanationsWriter()
            .write(
                explanations,
                router.mounts().stream()
                    .map(mount -> mount.blueprint().type())
                    .distinct()
                    .toList()));
    emitter.emit(new DispatcherWriter().write(router, wiring, annotated, explanations));
    emitter.emit(new RouteTableWriter().write(router));
  }

  /**
   * Writes, in the place of the program of an application with errors, a class that only says so:
   * the factory names it, and javac may go on after our errors ({@code
   * --should-stop=ifError=FLOW}).
   */
  void failed(BlueprintModel root) {
    emitter.emit(new FailedProgramWriter().write(root.type()));
  }
}
