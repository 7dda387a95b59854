package dev.ampoule.processor.diagnostics;

/**
 * The identity of every message. The name in brackets is the page under {@code docs/diagnostics/}
 * that explains it, with a dash for the slash.
 */
public enum Code {
  ADVICE_CLASS("Advice/Class"),
  ADVICE_DUPLICATE("Advice/Duplicate"),
  ADVICE_ON_HOOK("Advice/OnHook"),
  ADVICE_PLACE("Advice/Place"),
  ADVICE_TYPE("Advice/Type"),

  CONFIGURE("Application/Configure"),
  USELESS_USE("Application/UselessUse"),

  CLASS_SHAPE("Blueprint/ClassShape"),
  CONSTRUCTOR("Blueprint/Constructor"),
  BLUEPRINT_CYCLE("Blueprint/Cycle"),
  DUPLICATE_MOUNT("Blueprint/DuplicateName"),
  INCOMPATIBLE_VERSION("Blueprint/IncompatibleVersion"),
  LOMBOK_ORDER("Blueprint/LombokOrder"),
  MALFORMED_PREFIX("Blueprint/MalformedPrefix"),
  BLUEPRINT_NAME("Blueprint/Name"),
  NOT_A_BLUEPRINT("Blueprint/NotABlueprint"),
  NOT_PROCESSED("Blueprint/NotProcessed"),

  COMMAND_CLASH("Command/Clash"),
  COMMAND_NAME("Command/Name"),
  COMMAND_OPTION("Command/Option"),
  COMMAND_SIGNATURE("Command/Signature"),

  CONSTRAINT_CHECK("Constraint/Check"),
  CONSTRAINT_GROUPS("Constraint/Groups"),
  CONSTRAINT_MESSAGE("Constraint/Message"),
  CONSTRAINT_SETTINGS("Constraint/Settings"),
  CONSTRAINT_TYPE("Constraint/Type"),
  CONSTRAINT_UNREADABLE("Constraint/Unreadable"),
  CONSTRAINT_USELESS("Constraint/Useless", Kind.WARNING),
  CONSTRAINT_VALIDATOR("Constraint/Validator"),

  CONVERTER_CLASS("Converter/Class"),
  DUPLICATE_CONVERTER("Converter/DuplicateName"),
  CONVERTER_NAME("Converter/Name"),
  CONVERTER_REGEX("Converter/Regex"),

  ERROR_HANDLER_CLASH("ErrorHandler/Clash"),
  ERROR_HANDLER_NEVER_RUNS("ErrorHandler/NeverRuns"),
  ERROR_HANDLER_SIGNATURE("ErrorHandler/Signature"),

  ARGUMENT_TYPE("Handler/ArgumentType"),
  DEFAULT_VALUE("Handler/DefaultValue"),
  FOREIGN_ANNOTATION("Handler/ForeignAnnotation"),
  NOT_CALLABLE("Handler/NotCallable"),
  PARAMETER_WITHOUT_SOURCE("Handler/ParameterWithoutSource"),
  RETURNS_FUTURE("Handler/ReturnsFuture"),
  RETURN_TYPE("Handler/ReturnType"),
  SEVERAL_BODIES("Handler/SeveralBodies"),
  SEVERAL_SOURCES("Handler/SeveralSources"),
  UNNAMED_PARAMETERS("Handler/UnnamedParameters"),

  HOOK_SIGNATURE("Hook/Signature"),

  JSON_CREATOR("Json/Creator"),
  JSON_DEFAULT_VALUE("Json/DefaultValue"),
  JACKSON_ANNOTATION("Json/JacksonAnnotation"),
  NO_CODEC("Json/NoCodec"),
  JSON_PROPERTY_NAME("Json/PropertyName"),
  JSON_PROPERTY_TYPE("Json/PropertyType"),
  JSON_UNION("Json/Union"),

  AMBIGUOUS_ROUTE("Route/Ambiguous"),
  BAD_DEFAULTS("Route/BadDefaults"),
  BODY_ON_GET("Route/BodyOnGet", Kind.WARNING),
  CONVERTER_ARGUMENTS("Route/ConverterArguments"),
  DOMAIN_NOT_MATCHED("Route/DomainNotMatched"),
  DUPLICATE_ROUTE("Route/Duplicate"),
  DUPLICATE_ENDPOINT("Route/DuplicateEndpoint"),
  EMPTY_RULE("Route/Empty"),
  ENDPOINT_NAME("Route/EndpointName"),
  HTTP_METHOD("Route/HttpMethod"),
  LIMITS("Route/Limits"),
  MALFORMED_RULE("Route/MalformedRule"),
  MISSING_VARIABLE("Route/MissingVariable"),
  REDIRECT_TARGET("Route/RedirectTarget"),
  REPEATED_VARIABLE("Route/RepeatedVariable"),
  SHADOWED_ROUTE("Route/Shadowed"),
  UNBOUND_PATH_VARIABLE("Route/UnboundPathVariable"),
  UNKNOWN_CONVERTER("Route/UnknownConverter"),
  VARIABLE_TYPE("Route/VariableType"),
  VIEW_WITHOUT_METHOD("Route/ViewWithoutMethod"),

  SETTINGS_DEFAULT_VALUE("Settings/DefaultValue"),
  SETTINGS_DUPLICATE_KEY("Settings/DuplicateKey"),
  SETTINGS_PREFIX("Settings/Prefix"),
  SETTINGS_TYPE("Settings/Type"),

  MISSING_TYPE("Type/Missing"),
  NAME_CLASH("Type/NameClash"),

  AMBIGUOUS("Wiring/Ambiguous"),
  WIRING_ANNOTATION("Wiring/Annotation"),
  CAPTURED("Wiring/Captured"),
  DEPENDENCY_CYCLE("Wiring/Cycle"),
  INACCESSIBLE("Wiring/Inaccessible"),
  PROVIDER("Wiring/Provider"),
  UNSATISFIED("Wiring/Unsatisfied"),

  VERBOSE_OPTION("Option/Verbose"),
  INTERNAL("Internal");

  /** How a message counts. */
  public enum Kind {
    ERROR,
    WARNING
  }

  private final String id;
  private final Kind kind;

  Code(String id) {
    this(id, Kind.ERROR);
  }

  Code(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** The word code that a message starts with, without its brackets. */
  public String id() {
    return id;
  }

  /** Whether it stops the compilation. */
  public Kind kind() {
    return kind;
  }
}
