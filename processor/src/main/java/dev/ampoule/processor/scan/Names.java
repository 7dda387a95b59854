package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Limits;
import dev.ampoule.annotation.Patch;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.annotation.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of types that the scan knows: our own annotations have classes, the rest are names. */
final class Names {

  static final String LIMITS = Limits.class.getName();
  static final String REQUEST = "dev.ampoule.http.Request";
  static final String RESPONSE = "dev.ampoule.http.Response";
  static final String STREAMING_BODY = "dev.ampoule.http.StreamingBody";
  static final String HTTP_EXCEPTION = "dev.ampoule.http.HttpException";
  static final String JSON_CODEC = "dev.ampoule.json.JsonCodec";
  static final String JSON_RESPONSE = "dev.ampoule.http.JsonResponse";
  static final String URL = "dev.ampoule.routing.Url";
  static final String URL_CONVERTER = "dev.ampoule.routing.UrlConverter";
  static final String ADVICE = "dev.ampoule.Advice";
  static final String APP = "dev.ampoule.App";
  static final String CONFIG = "dev.ampoule.config.Config";
  static final String TERMINAL = "dev.ampoule.command.Terminal";

  /** What a handler may take without saying where it comes from. */
  static final Set<String> CONTEXT =
      Set.of(REQUEST, APP, CONFIG, "dev.ampoule.RequestGlobals", "dev.ampoule.http.Session");

  /** The annotations that bind a rule to a method, and the methods that they stand for. */
  static final Map<String, List<String>> ROUTES =
      Map.of(
          Route.class.getName(), List.of(),
          Get.class.getName(), List.of("GET"),
          Post.class.getName(), List.of("POST"),
          Put.class.getName(), List.of("PUT"),
          Patch.class.getName(), List.of("PATCH"),
          Delete.class.getName(), List.of("DELETE"));

  /** The methods of a view, by the names that they have there. */
  static final Set<String> VIEW_METHODS =
      Set.of("get", "post", "put", "patch", "delete", "head", "options", "trace");

  private Names() {}
}
