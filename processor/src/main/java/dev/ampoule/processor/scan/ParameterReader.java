package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Argument;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Cookie;
import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Header;
import dev.ampoule.annotation.Option;
import dev.ampoule.annotation.Query;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.graph.Container;
import dev.ampoule.processor.model.BodyForm;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Shape;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.ValueReader.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads parameters, and decides where the argument of each comes from. */
final class ParameterReader {

  private final Questions questions;
  private final TypeReader types;
  private final ValueReader values;
  private final ParameterConstraints constraints;
  private final InjectReader injects;

  ParameterReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.values = new ValueReader(questions.types());
    this.constraints = new ParameterConstraints(questions);
    this.injects = new InjectReader(questions);
  }

  /** What a method is, for what its parameters may be. */
  enum Role {
    HANDLER,
    URL_VALUE_PREPROCESSOR,
    BEFORE_REQUEST,
    AFTER_REQUEST,
    TEARDOWN_REQUEST,
    TEARDOWN_APP_CONTEXT,
    URL_DEFAULTS,
    ON_SIGNAL,
    ERROR_HANDLER,
    COMMAND,
    /** A constructor or a provider: it takes only what is provided. */
    BUILD
  }

  private static final Set<Role> TAKES_ERROR =
      EnumSet.of(Role.ERROR_HANDLER, Role.TEARDOWN_REQUEST, Role.TEARDOWN_APP_CONTEXT);

  /** Reads the parameters of a method; {@code variables} are the names that the URL gives. */
  List<ParamModel> read(Method method, Role role, Set<String> variables, Findings findings) {
    List<ParamModel> params = new ArrayList<>();
    List<? extends VariableElement> elements = method.element().getParameters();
    for (int i = 0; i < elements.size(); i++) {
      TypeMirror type = method.type().getParameterTypes().get(i);
      params.add(parameter(elements.get(i), type, method, role, variables, findings));
    }
    return params;
  }

  private ParamModel parameter(
      VariableElement element,
      TypeMirror type,
      Method method,
      Role role,
      Set<String> variables,
      Findings findings) {
    String name = element.getSimpleName().toString();
    SourceRef ref = method.ref().parameter(name);
    TypeRef declared = types.read(type, ref, findings);
    Value value = values.read(type, declared);
    Source source = null;
    String key = name;
    for (Annotated annotated : annotated(element, ref, findings)) {
      if (source != null) {
        reportSeveral(name, findings, ref);
      }
      source = annotated.source();
      key = annotated.key();
    }
    AnnotationModel qualifier = injects.qualifier(element, ref, findings);
    if (source == null && qualifier != null) {
      source = Source.INJECTED;
    }
    if (source == null) {
      source = variables.contains(name) ? Source.PATH : implied(type, declared, value, role);
    }
    String defaultValue =
        AnnotationReader.find(element, DefaultValue.class, ref, findings)
            .map(a -> a.stringOrNull("value"))
            .orElse(null);
    if (source == Source.OPTION || source == Source.ARGUMENT) {
      value = values.readWord(type, declared);
    }
    boolean nullable =
        declared.nullable() || TypeReader.isNullable(element) || TypeReader.isNullable(type);
    ParamModel param =
        new ParamModel(
            name,
            declared,
            source,
            key,
            value.shape(),
            value.value(),
            nullable,
            defaultValue,
            null,
            source == Source.INJECTED ? qualifier : null,
            constraints.read(element, type, source, method.holder(), ref, findings),
            ref);
    boolean json = source == Source.BODY && BodyForm.of(param) == BodyForm.JSON;
    return json ? param.withJson(questions.json().read(type, declared, ref, findings)) : param;
  }

  private static void reportSeveral(String name, Findings findings, SourceRef ref) {
    findings
        .diagnostics()
        .report(Code.SEVERAL_SOURCES, "Parameter \"%s\" says twice where it comes from.", name)
        .why("one argument has one source.")
        .fix("keep one of @Query, @Header, @Cookie and @Body, or of @Option and @Argument.")
        .at(ref);
  }

  private record Annotated(Source source, String key) {}

  private static List<Annotated> annotated(
      VariableElement element, SourceRef ref, Findings findings) {
    String name = element.getSimpleName().toString();
    List<Annotated> found = new ArrayList<>();
    key(element, Query.class, ref, findings)
        .ifPresent(key -> found.add(new Annotated(Source.QUERY, key.isEmpty() ? name : key)));
    key(element, Header.class, ref, findings)
        .ifPresent(
            key -> found.add(new Annotated(Source.HEADER, key.isEmpty() ? header(name) : key)));
    key(element, Cookie.class, ref, findings)
        .ifPresent(key -> found.add(new Annotated(Source.COOKIE, key.isEmpty() ? name : key)));
    key(element, Option.class, ref, findings)
        .ifPresent(
            key ->
                found.add(
                    new Annotated(
                        Source.OPTION, key.isEmpty() ? CommandReader.hyphenated(name) : key)));
    key(element, Argument.class, ref, findings)
        .ifPresent(
            key ->
                found.add(
                    new Annotated(
                        Source.ARGUMENT, key.isEmpty() ? CommandReader.capitals(name) : key)));
    if (AnnotationReader.find(element, Body.class, ref, findings).isPresent()) {
      found.add(new Annotated(Source.BODY, name));
    }
    return found;
  }

  private static Optional<String> key(
      VariableElement element, Class<?> annotation, SourceRef ref, Findings findings) {
    return AnnotationReader.find(element, annotation, ref, findings).map(a -> a.string("value"));
  }

  /** {@code ifMatch} as {@code If-Match}. */
  private static String header(String name) {
    StringBuilder header = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && Character.isUpperCase(c)) {
        header.append('-');
      }
      header.append(i == 0 ? Character.toUpperCase(c) : c);
    }
    return header.toString();
  }

  private Source implied(TypeMirror type, TypeRef declared, Value value, Role role) {
    if (role == Role.ON_SIGNAL) {
      return Source.SIGNAL;
    }
    if (Names.CONTEXT.contains(declared.qualifiedName())) {
      return role == Role.BUILD ? Source.INJECTED : Source.CONTEXT;
    }
    if (role == Role.COMMAND && declared.is(Names.TERMINAL)) {
      return Source.TERMINAL;
    }
    if (role == Role.AFTER_REQUEST && declared.is(Names.RESPONSE)) {
      return Source.RESPONSE;
    }
    if (role == Role.URL_VALUE_PREPROCESSOR || role == Role.URL_DEFAULTS) {
      if (declared.is("java.lang.String")) {
        return Source.ENDPOINT;
      }
      if (declared.is("java.util.Map")) {
        return Source.URL_VALUES;
      }
    }
    if (TAKES_ERROR.contains(role) && questions.isSubtype(type, "java.lang.Throwable")) {
      return Source.ERROR;
    }
    boolean contained = value.shape() == Shape.SINGLE || Container.of(declared).isPresent();
    boolean provided = contained && value.value() instanceof ValueType.Other;
    return role == Role.BUILD || provided ? Source.INJECTED : Source.UNKNOWN;
  }
}
