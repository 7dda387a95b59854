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

  public static final ClassName ADVISED_CALL = ClassName.get("dev.ampoule", "AdvisedCall");
  public static final ClassName AMPOULE = ClassName.get("dev.ampoule", "Ampoule");
  public static final ClassName APP = ClassName.get("dev.ampoule", "App");
  public static final ClassName APP_BUILDER = APP.nestedClass("Builder");
  public static final ClassName BLUEPRINT_ROUTES = ClassName.get("dev.ampoule", "BlueprintRoutes");
  public static final ClassName CONFIG = ClassName.get("dev.ampoule.config", "Config");
  public static final ClassName DISPATCHER = ClassName.get("dev.ampoule", "Dispatcher");
  public static final ClassName EXPLANATION = ClassName.get("dev.ampoule", "Explanation");
  public static final ClassName REQUEST_GLOBALS = ClassName.get("dev.ampoule", "RequestGlobals");
  public static final ClassName CONFIG_KEY = ClassName.get("dev.ampoule.config", "ConfigKey");
  public static final ClassName SETTING = ClassName.get("dev.ampoule.config", "Setting");
  public static final ClassName SETTING_TYPES = ClassName.get("dev.ampoule.config", "SettingTypes");
  public static final ClassName SETTINGS_READER =
      ClassName.get("dev.ampoule.config", "SettingsReader");
  public static final ClassName WIRING = ClassName.get("dev.ampoule", "Wiring");
  public static final ClassName WIRING_CONTEXT = WIRING.nestedClass("Context");

  public static final ClassName COMMAND = command("Command");
  public static final ClassName COMMAND_CALL = command("CommandCall");
  public static final ClassName COMMAND_PARAMETER = command("CommandParameter");
  public static final ClassName COMMAND_VALUES = command("CommandValues");

  public static final ClassName BINDING = ClassName.get("dev.ampoule.binding", "Binding");
  public static final ClassName VALUE_PARSER = ClassName.get("dev.ampoule.binding", "ValueParser");
  public static final ClassName VALUES = ClassName.get("dev.ampoule.binding", "Values");

  public static final ClassName JSON_CODEC = json("JsonCodec");
  public static final ClassName JSON_CODECS = json("JsonCodecs");
  public static final ClassName JSON_COLLECTIONS = json("JsonCollections");
  public static final ClassName JSON_DEDUCTION = json("JsonDeduction");
  public static final ClassName JSON_FORMATS = json("JsonFormats");
  public static final ClassName JSON_KEY_CODEC = json("JsonKeyCodec");
  public static final ClassName JSON_NAME = json("JsonName");
  public static final ClassName JSON_NAMES = json("JsonNames");
  public static final ClassName JSON_OBJECT = json("JsonObject");
  public static final ClassName JSON_VALUE = json("JsonValue");
  public static final ClassName JSON_READER = json("JsonReader");
  public static final ClassName JSON_SETTINGS = json("JsonSettings");
  public static final ClassName JSON_SIBLINGS = json("JsonSiblings");
  public static final ClassName JSON_WRAPPERS = json("JsonWrappers");
  public static final ClassName JSON_WRITER = json("JsonWriter");
  public static final ClassName TYPED_JSON_CODEC = json("TypedJsonCodec");
  public static final ClassName UNKNOWN_PROPERTIES = json("UnknownProperties");

  public static final ClassName JSON_STREAMS = ClassName.get("dev.ampoule.http", "JsonStreams");
  public static final ClassName NOT_FOUND = ClassName.get("dev.ampoule.http", "NotFound");
  public static final ClassName REQUEST = ClassName.get("dev.ampoule.http", "Request");
  public static final ClassName RESPONSE = ClassName.get("dev.ampoule.http", "Response");

  public static final ClassName PATH_MATCH = ClassName.get("dev.ampoule.routing", "PathMatch");
  public static final ClassName URL = ClassName.get("dev.ampoule.routing", "Url");

  public static final ClassName ANY_CONVERTER = routing("AnyConverter");
  public static final ClassName CUSTOM_CONVERTER = routing("CustomConverter");
  public static final ClassName FLOAT_CONVERTER = routing("FloatConverter");
  public static final ClassName HTTP_EXCEPTION = ClassName.get("dev.ampoule.http", "HttpException");
  public static final ClassName INT_CONVERTER = routing("IntConverter");
  public static final ClassName METHOD = ClassName.get("dev.ampoule.http", "Method");
  public static final ClassName MOUNTED_BLUEPRINT =
      ClassName.get("dev.ampoule", "MountedBlueprint");
  public static final ClassName PATH_CONVERTER = routing("PathConverter");
  public static final ClassName ROUTE = routing("Route");
  public static final ClassName SCAN = routing("Scan");
  public static final ClassName SEGMENT_PATTERN = routing("SegmentPattern");
  public static final ClassName STRING_CONVERTER = routing("StringConverter");
  public static final ClassName TEARDOWN = ClassName.get("dev.ampoule", "Teardown");
  public static final ClassName URL_TEMPLATE = routing("UrlTemplate");
  public static final ClassName UUID_CONVERTER = routing("UuidConverter");

  public static final ClassName CONSTRAINTS = validation("Constraints");
  public static final ClassName NUMBER_RULES = validation("NumberRules");
  public static final ClassName RULE = validation("Rule");
  public static final ClassName SIZE_RULES = validation("SizeRules");
  public static final ClassName TEXT_RULES = validation("TextRules");
  public static final ClassName TIME_RULES = validation("TimeRules");
  public static final ClassName UNKNOWN_VARIANTS = json("UnknownVariants");
  public static final ClassName VALIDATION = ClassName.get("dev.ampoule.binding", "Validation");
  public static final ClassName VIOLATIONS = validation("Violations");

  private RuntimeTypes() {}

  private static ClassName command(String simpleName) {
    return ClassName.get("dev.ampoule.command", simpleName);
  }

  private static ClassName validation(String simpleName) {
    return ClassName.get("dev.ampoule.validation", simpleName);
  }

  private static ClassName json(String simpleName) {
    return ClassName.get("dev.ampoule.json", simpleName);
  }

  private static ClassName routing(String simpleName) {
    return ClassName.get("dev.ampoule.routing", simpleName);
  }
}
