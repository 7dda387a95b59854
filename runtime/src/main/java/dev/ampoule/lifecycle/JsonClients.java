package dev.ampoule.lifecycle;

import dev.ampoule.http.Accept;
import dev.ampoule.http.MediaType;
import dev.ampoule.http.Request;

/** Tells programs, which are answered with problem documents, from people, who get pages. */
final class JsonClients {

  private JsonClients() {}

  /**
   * Whether a client likes JSON more than HTML; one that likes both as much, or says nothing, is a
   * program when it sends JSON itself.
   */
  static boolean prefersJson(Request request) {
    String header = request.header("Accept");
    boolean sendsJson = request.isJson();
    if (!sendsJson && (header == null || !header.contains("json"))) {
      return false;
    }
    Accept types = request.acceptMimetypes();
    double json = Math.max(types.quality(MediaType.JSON), types.quality(MediaType.PROBLEM_JSON));
    double html = types.quality("text/html");
    return json > html || (sendsJson && json > 0 && json == html);
  }
}
