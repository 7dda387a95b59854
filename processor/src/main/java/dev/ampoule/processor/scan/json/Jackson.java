package dev.ampoule.processor.scan.json;

import java.util.Map;
import java.util.Set;

/** The annotations of Jackson that are honoured, by name: the processor does not load them. */
final class Jackson {

  private static final String PACKAGE = "com.fasterxml.jackson.annotation.";

  static final String PROPERTY = PACKAGE + "JsonProperty";
  static final String IGNORE = PACKAGE + "JsonIgnore";
  static final String IGNORE_PROPERTIES = PACKAGE + "JsonIgnoreProperties";
  static final String INCLUDE = PACKAGE + "JsonInclude";
  static final String FORMAT = PACKAGE + "JsonFormat";
  static final String ALIAS = PACKAGE + "JsonAlias";
  static final String VALUE = PACKAGE + "JsonValue";
  static final String CREATOR = PACKAGE + "JsonCreator";
  static final String TYPE_INFO = PACKAGE + "JsonTypeInfo";
  static final String SUB_TYPES = PACKAGE + "JsonSubTypes";
  static final String TYPE_NAME = PACKAGE + "JsonTypeName";
  static final String PROPERTY_ORDER = PACKAGE + "JsonPropertyOrder";
  static final String ANY_GETTER = PACKAGE + "JsonAnyGetter";
  static final String ANY_SETTER = PACKAGE + "JsonAnySetter";
  static final String UNWRAPPED = PACKAGE + "JsonUnwrapped";
  static final String ENUM_DEFAULT = PACKAGE + "JsonEnumDefaultValue";

  /** The attributes that are honoured. */
  static final Map<String, Set<String>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry(
              PROPERTY,
              Set.of(
                  "value",
                  "namespace",
                  "required",
                  "isRequired",
                  "access",
                  "index",
                  "defaultValue")),
          Map.entry(IGNORE, Set.of("value")),
          Map.entry(
              IGNORE_PROPERTIES, Set.of("value", "ignoreUnknown", "allowGetters", "allowSetters")),
          Map.entry(INCLUDE, Set.of("value", "content", "valueFilter", "contentFilter")),
          Map.entry(
              FORMAT,
              Set.of("shape", "pattern", "timezone", "locale", "lenient", "with", "without")),
          Map.entry(ALIAS, Set.of("value")),
          Map.entry(VALUE, Set.of("value")),
          Map.entry(CREATOR, Set.of("mode")),
          Map.entry(
              TYPE_INFO,
              Set.of(
                  "use",
                  "include",
                  "property",
                  "visible",
                  "defaultImpl",
                  "requireTypeIdForSubtypes",
                  "writeTypeIdForDefaultImpl")),
          Map.entry(SUB_TYPES, Set.of("value", "failOnRepeatedNames")),
          Map.entry(TYPE_NAME, Set.of("value")),
          Map.entry(PROPERTY_ORDER, Set.of("value", "alphabetic")),
          Map.entry(ANY_GETTER, Set.of("enabled")),
          Map.entry(ANY_SETTER, Set.of("enabled")),
          Map.entry(UNWRAPPED, Set.of("enabled", "prefix", "suffix")),
          Map.entry(ENUM_DEFAULT, Set.of()),
          Map.entry(PACKAGE + "JsonPropertyDescription", Set.of("value")),
          Map.entry(PACKAGE + "JsonClassDescription", Set.of("value")));

  /** Annotations of types: databind would let some of them change how one property is read. */
  static final Set<String> OF_TYPES = Set.of(TYPE_NAME);

  /** Annotations of types and properties that tell variants apart. */
  static final Set<String> OF_NAMES = Set.of(TYPE_INFO, SUB_TYPES);

  /** Annotations that are honoured on fields and methods only. */
  static final Set<String> NOT_OF_PARAMETERS = Set.of(ANY_GETTER, VALUE);

  /** The constants that are honoured, where not all of an enum's are. */
  static final Map<String, Set<String>> CONSTANTS =
      Map.of(
          TYPE_INFO + ".use",
          Set.of("NAME", "SIMPLE_NAME", "CLASS", "MINIMAL_CLASS", "DEDUCTION", "NONE"),
          TYPE_INFO + ".include",
          Set.of(
              "PROPERTY",
              "EXISTING_PROPERTY",
              "EXTERNAL_PROPERTY",
              "WRAPPER_OBJECT",
              "WRAPPER_ARRAY"));

  private Jackson() {}
}
