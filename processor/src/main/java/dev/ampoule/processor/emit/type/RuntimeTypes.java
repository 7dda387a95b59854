package dev.ampoule.processor.emit.type;

import com.palantir.javapoet.ClassName;

/**
 * The types that generated code names: the processor does not depend on the runtime, so that here
 * they are only names. A test finds every one in the real runtime.
 */
public final class RuntimeTypes {

  public static final ClassName BLUEPRINT_DESCRIPTOR =
      ClassName.get("dev.ampoule.annotation", "BlueprintDescriptor");
  public static final ClassName GENERATED = ClassName.get("dev.ampoule.annotation", "Generated");
  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  public static final ClassName AMPOULE = ClassName.get("dev.ampoule", "Ampoule");
  public static final ClassName APP = ClassName.get("dev.ampoule", "App");
  public static final ClassName APP_BUILDER = APP.nestedClass("Builder");
  public static final ClassName BLUEPRINT_ROUTES = ClassName.get("dev.ampoule", "BlueprintRoutes");
  public static final ClassName CONFIG = ClassName.get("dev.ampoule", "Config");
  public static final ClassName DISPATCHER = ClassName.get("dev.ampoule", "Dispatcher");
  public static final ClassName REQUEST_GLOBALS = ClassName.get("dev.ampoule", "RequestGlobals");
  public static final ClassName WIRING = ClassName.get("dev.ampoule", "Wiring");
  public static final ClassName WIRING_CONTEXT = WIRING.nestedClass("Context");

  public static final ClassName BINDING = ClassName.get("dev.ampoule.binding", "Binding");
  public static final ClassName VALUE_PARSER = ClassName.get("dev.ampoule.binding", "ValueParser");
  public static final ClassName VALUES = ClassName.get("dev.ampoule.binding", "Values");

  public static final ClassName NOT_FOUND = ClassName.get("dev.ampoule.http", "NotFound");
  public static final ClassName REQUEST = ClassName.get("dev.ampoule.http", "Request");
  public static final ClassName RESPONSE = ClassName.get("dev.ampoule.http", "Response");

  public static final ClassName PATH_MATCH = ClassName.get("dev.ampoule.routing", "PathMatch");
  public static final ClassName URL = ClassName.get("dev.ampoule.routing", "Url");

  private RuntimeTypes() {}
}
