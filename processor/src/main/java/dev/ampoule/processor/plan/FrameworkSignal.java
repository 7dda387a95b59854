package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.Set;

/** The signals that every request sends, in the order in which it does. */
enum FrameworkSignal {
  APP_CONTEXT_PUSHED("AppContextPushed"),
  REQUEST_STARTED("RequestStarted"),
  REQUEST_FINISHED("RequestFinished"),
  REQUEST_TEARING_DOWN("RequestTearingDown"),
  APP_CONTEXT_TEARING_DOWN("AppContextTearingDown"),
  APP_CONTEXT_POPPED("AppContextPopped"),
  GOT_REQUEST_EXCEPTION("GotRequestException");

  private static final String PACKAGE = "dev.ampoule.signal.";
  private static final Set<String> SUPERTYPES = Set.of("java.lang.Object", "java.lang.Record");

  private final String simpleName;

  FrameworkSignal(String simpleName) {
    this.simpleName = simpleName;
  }

  /** The name of its record. */
  String simpleName() {
    return simpleName;
  }

  /** Whether a listener for a type is told of it. */
  boolean isHeardAs(TypeRef type) {
    String name = type.qualifiedName();
    return name.equals(PACKAGE + simpleName) || SUPERTYPES.contains(name);
  }
}
