package dev.ampoule.benchmarks.load;

/**
 * What a server is asked for, and the answer that it must give: a GET of one target, or a POST of
 * JSON to it.
 */
public enum Workload {
  /** A constant. */
  PLAINTEXT("/plaintext", 200, "Hello, World!"),
  /** Two integers out of the path. */
  SUM("/sum/12/30", 200, "42"),
  /** One text out of the query. */
  GREETING("/greeting?name=Ada", 200, "Hello, Ada!"),
  /** A record as JSON. */
  JSON("/json", 200, "\"Hello, World!\"}"),
  /** A record of ten lines as JSON, and a small one as the answer. */
  PURCHASES("/purchases", Bodies.purchase(), 200, "\"total\":1182.5}"),
  /** The first route of the GitHub table, a static one. */
  GITHUB_FIRST("/authorizations", 200, "none"),
  /** A late route of the GitHub table, with three variables. */
  GITHUB_LATE("/repos/octocat/hello-world/pulls/1347/commits", 200, "owner/repo/number"),
  /** The first of the 211 paths, a static one. */
  GITHUB_GET_FIRST("/app", 200, "none"),
  /** The last GET of the GitHub table, with one variable. */
  GITHUB_LAST("/user/keys/1347", 200, "id"),
  /** A path below many routes of the GitHub table that none of them matches. */
  GITHUB_MISS("/repos/octocat/hello-world/nothing/here", 404, "");

  private final String target;
  private final String json;
  private final int status;
  private final String body;

  Workload(String target, int status, String body) {
    this(target, "", status, body);
  }

  Workload(String target, String json, int status, String body) {
    this.target = target;
    this.json = json;
    this.status = status;
    this.body = body;
  }

  /** The request's target: path and query. */
  public String target() {
    return target;
  }

  /** The JSON that is posted; empty for a GET. */
  public String json() {
    return json;
  }

  /** The status that the answer must have. */
  public int status() {
    return status;
  }

  /** What the answer's body must end with, but for a line end. */
  public String body() {
    return body;
  }
}
