package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.ErrorHandlerModel.ErrorType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.rules.Mounted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code handleError}: Flask's search for an error handler, by status from the innermost
 * blueprint to the application, then by the nearest class the same way, as a list of conditions.
 */
public final class ErrorMethods {

  private final Scope scope;

  /** For the dispatcher with that scope. */
  public ErrorMethods(Scope scope) {
    this.scope = scope;
  }

  /**
   * What a handler handles.
   *
   * @param mount where it stands
   * @param handler the handler
   * @param status the status; 0 for one that is found by class alone
   * @param type the class; null for one that is found by status alone
   * @param condition whether it is there, for a blueprint that need not be mounted; or empty
   */
  private record Slot(
      Mounted mount,
      ErrorHandlerModel handler,
      int status,
      @Nullable ErrorType type,
      CodeBlock condition) {

    /** Whether no error that this one leaves would reach the other. */
    boolean covers(Slot later) {
      if (!condition.isEmpty()) {
        return false;
      }
      if (status != later.status) {
        return false;
      }
      ErrorType other = later.type;
      if (type == null || other == null) {
        return type == null;
      }
      return type.type().equals(other.type()) || other.supertypes().contains(type.type());
    }

    /** Whether it handles errors that have a status, which are asked for first. */
    boolean isOfStatus() {
      return status > 0
          || (type != null && type.supertypes().stream().anyMatch(ErrorMethods::isHttp));
    }

    int depth() {
      return type == null ? -1 : type.supertypes().size();
    }
  }

  private static boolean isHttp(TypeRef type) {
    return type.is(RuntimeTypes.HTTP_EXCEPTION.canonicalName());
  }

  /** Writes the method, if there is a handler at all. */
  public void write() {
    List<Mounted> mounts = scope.plan().mounts();
    List<Slot> app = appSlots();
    int place = scope.place();
    String inApp = "";
    if (!app.isEmpty()) {
      inApp = add("handle error", List.of(app));
    }
    List<CodeBlock> cases = new ArrayList<>();
    for (Mounted mount : mounts) {
      List<List<Slot>> scopes = scopes(mount, app);
      if (mount.index() != 0
          && scopes.stream().limit(scopes.size() - 1L).anyMatch(s -> !s.isEmpty())) {
        String name = add("handle error " + mount.name(), scopes);
        cases.add(CodeBlock.of("case $L -> $N(request, error);\n", mount.index(), name));
      }
    }
    if (app.isEmpty() && cases.isEmpty()) {
      return;
    }
    CodeBlock otherwise =
        inApp.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$N(request, error)", inApp);
    MethodSpec plain =
        MethodSpec.methodBuilder("handleError")
            .returns(RuntimeTypes.RESPONSE.annotated(HookMethods.nullable()))
            .addParameter(TypeName.INT, "mount")
            .addParameter(RuntimeTypes.REQUEST, "request")
            .addParameter(Throwable.class, "error")
            .addException(Exception.class)
            .build();
    CodeBlock choice =
        cases.isEmpty()
            ? otherwise
            : new MountSwitch(scope).of(plain, cases, "request, error", otherwise);
    scope.override(place, plain, choice);
  }

  private String add(String wanted, List<List<Slot>> scopes) {
    String name = scope.claim(wanted);
    CodeBlock.Builder code = CodeBlock.builder();
    boolean byStatus = scopes.stream().flatMap(List::stream).anyMatch(slot -> slot.status > 0);
    if (byStatus) {
      code.addStatement(
          "int status = error instanceof $T http ? http.status() : 0", RuntimeTypes.HTTP_EXCEPTION);
    }
    List<Slot> before = new ArrayList<>();
    for (boolean withStatus : new boolean[] {true, false}) {
      for (List<Slot> slots : scopes) {
        slots.stream()
            .filter(slot -> slot.isOfStatus() == withStatus)
            .sorted(Comparator.comparingInt(slot -> -slot.depth()))
            .filter(slot -> before.stream().noneMatch(earlier -> earlier.covers(slot)))
            .forEach(
                slot -> {
                  before.add(slot);
                  test(code, slot);
                });
      }
    }
    scope.add(
        signature(name)
            .addModifiers(Modifier.PRIVATE)
            .addCode(code.addStatement("return null").build())
            .build());
    return name;
  }

  private void test(CodeBlock.Builder code, Slot slot) {
    code.beginControlFlow("if ($L)", condition(slot))
        .addStatement(
            "return $L.error($T.$L, request, error)",
            scope.blueprint(slot.mount.blueprint()),
            Scope.routes(slot.mount.blueprint()),
            slot.handler.constant())
        .endControlFlow();
  }

  private CodeBlock condition(Slot slot) {
    List<CodeBlock> conditions = new ArrayList<>();
    if (slot.status > 0) {
      conditions.add(CodeBlock.of("status == $L", slot.status));
    }
    if (slot.type != null) {
      conditions.add(isInstance(slot, slot.type));
    }
    if (!slot.condition.isEmpty()) {
      boolean several = CodeText.of(slot.condition).contains("||") && !conditions.isEmpty();
      conditions.add(several ? CodeBlock.of("($L)", slot.condition) : slot.condition);
    }
    return conditions.stream().collect(CodeBlock.joining("$W&& "));
  }

  /**
   * Whether the error is one of that type; the blueprint is asked for one that only it can name.
   */
  private CodeBlock isInstance(Slot slot, ErrorType type) {
    if (type.visibleIn(scope.plan().app().root().type().packageName())) {
      return CodeBlock.of("error instanceof $T", JavaTypes.className(type.type()));
    }
    return CodeBlock.of(
        "$L.handles($T.$L, $L, error)",
        scope.blueprint(slot.mount.blueprint()),
        Scope.routes(slot.mount.blueprint()),
        slot.handler.constant(),
        slot.handler.types().indexOf(type));
  }

  /** The handlers from the innermost blueprint to the application. */
  private List<List<Slot>> scopes(Mounted mount, List<Slot> app) {
    List<List<Slot>> scopes = new ArrayList<>();
    for (Mounted at = mount; at.index() != 0; at = scope.plan().mounts().get(at.parent())) {
      Mounted here = at;
      scopes.add(
          here.blueprint().errorHandlers().stream()
              .filter(handler -> !handler.app())
              .flatMap(handler -> slots(here, handler, CodeBlock.of("")).stream())
              .toList());
    }
    scopes.add(app);
    return scopes;
  }

  private List<Slot> appSlots() {
    List<Slot> slots = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mounted mount : scope.plan().mounts()) {
      if (seen.add(mount.blueprint().type().qualifiedName())) {
        mount.blueprint().errorHandlers().stream()
            .filter(handler -> handler.app() || mount.index() == 0)
            .forEach(
                handler -> slots.addAll(slots(mount, handler, scope.condition(mount.blueprint()))));
      }
    }
    return slots;
  }

  private static List<Slot> slots(Mounted mount, ErrorHandlerModel handler, CodeBlock condition) {
    List<Slot> slots = new ArrayList<>();
    for (int status : handler.statuses()) {
      slots.add(new Slot(mount, handler, status, null, condition));
    }
    for (ErrorType type : handler.types()) {
      slots.add(new Slot(mount, handler, type.status(), type, condition));
    }
    return slots;
  }

  private static MethodSpec.Builder signature(String name) {
    return MethodSpec.methodBuilder(name)
        .returns(RuntimeTypes.RESPONSE.annotated(HookMethods.nullable()))
        .addParameter(RuntimeTypes.REQUEST, "request")
        .addParameter(Throwable.class, "error")
        .addException(Exception.class);
  }
}
