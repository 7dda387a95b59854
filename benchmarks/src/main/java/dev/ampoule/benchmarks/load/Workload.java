package dev.ampoule.benchmarks.load;

/** What a server is asked for: a GET of one target, and the answer that it must give. */
public enum Workload {
  /** A constant. */
  PLAINTEXT("/plaintext", 200, "Hello, World!"),
  /** Two integers out of the path. */
  SUM("/sum/12/30", 200, "42"),
  /** One text out of the query. */
  GREETING("/greeting?name=Ada", 200, "Hello, Ada!"),
  /** The first route of the GitHub table, a static one. */
  GITHUB_FIRST("/authorizations", 200, "none"),
  /** A late route of the GitHub table, with three variables. */
  GITHUB_LATE("/repos/octocat/hello-world/pulls/1347/commits", 200, "owner/repo/number"),
  /** A route of the GitHub table that is later still, with three variables. */
  GITHUB_LATER("/repos/octocat/hello-world/statuses/6dcb09b", 200, "owner/repo/ref"),
  /** The last GET of the GitHub table, with one variable. */
  GITHUB_LAST("/user/keys/1347", 200, "id"),
  /** A path below many routes of the GitHub table that none of them matches. */
  GITHUB_MISS("/repos/octocat/hello-world/nothing/here", 404, "");

  private final String target;
  private final int status;
  private final String body;

  Workload(String target, int status, String body) {
    this.target = target;
    this.status = status;
    this.body = body;
  }

  /** The request's target: path and query. */
  public String target() {
    return target;
  }

  /** The status that the answer must have. */
  public int status() {
    return status;
  }

  /** What the answer's body must end with. */
  public String body() {
    return body;
  }
}
