package dev.ampoule.benchmarks.github;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;

/**
 * The GitHub table on Ampoule: a handler for each set of variables, which answers their names. The
 * test of the table compares it with {@code routes.txt}.
 */
@Application
@SuppressWarnings("MemberName") // the variables have the names that GitHub gives them
final class GithubApp {

  @Route("/authorizations")
  @Route(value = "/authorizations", methods = "POST")
  @Route("/events")
  @Route("/feeds")
  @Route("/notifications")
  @Route(value = "/notifications", methods = "PUT")
  @Route("/user/starred")
  @Route("/user/subscriptions")
  @Route("/gists")
  @Route(value = "/gists", methods = "POST")
  @Route("/issues")
  @Route("/user/issues")
  @Route("/emojis")
  @Route("/gitignore/templates")
  @Route(value = "/markdown", methods = "POST")
  @Route(value = "/markdown/raw", methods = "POST")
  @Route("/meta")
  @Route("/rate_limit")
  @Route("/user/orgs")
  @Route("/user/teams")
  @Route("/user/repos")
  @Route("/repositories")
  @Route(value = "/user/repos", methods = "POST")
  @Route("/search/repositories")
  @Route("/search/code")
  @Route("/search/issues")
  @Route("/search/users")
  @Route("/user")
  @Route("/users")
  @Route("/user/emails")
  @Route(value = "/user/emails", methods = "POST")
  @Route(value = "/user/emails", methods = "DELETE")
  @Route("/user/followers")
  @Route("/user/following")
  @Route("/user/keys")
  @Route(value = "/user/keys", methods = "POST")
  String none() {
    return "none";
  }

  @Route("/authorizations/<id>")
  @Route(value = "/authorizations/<id>", methods = "DELETE")
  @Route("/notifications/threads/<id>")
  @Route("/notifications/threads/<id>/subscription")
  @Route(value = "/notifications/threads/<id>/subscription", methods = "PUT")
  @Route(value = "/notifications/threads/<id>/subscription", methods = "DELETE")
  @Route("/gists/<id>")
  @Route(value = "/gists/<id>/star", methods = "PUT")
  @Route(value = "/gists/<id>/star", methods = "DELETE")
  @Route("/gists/<id>/star")
  @Route(value = "/gists/<id>/forks", methods = "POST")
  @Route(value = "/gists/<id>", methods = "DELETE")
  @Route("/teams/<id>")
  @Route(value = "/teams/<id>", methods = "DELETE")
  @Route("/teams/<id>/members")
  @Route("/teams/<id>/repos")
  @Route("/user/keys/<id>")
  @Route(value = "/user/keys/<id>", methods = "DELETE")
  String id(String id) {
    return "id";
  }

  @Route("/applications/<client_id>/tokens/<access_token>")
  @Route(value = "/applications/<client_id>/tokens/<access_token>", methods = "DELETE")
  String clientIdAccessToken(String client_id, String access_token) {
    return "client_id/access_token";
  }

  @Route(value = "/applications/<client_id>/tokens", methods = "DELETE")
  String clientId(String client_id) {
    return "client_id";
  }

  @Route("/repos/<owner>/<repo>/events")
  @Route("/networks/<owner>/<repo>/events")
  @Route("/repos/<owner>/<repo>/notifications")
  @Route(value = "/repos/<owner>/<repo>/notifications", methods = "PUT")
  @Route("/repos/<owner>/<repo>/stargazers")
  @Route("/user/starred/<owner>/<repo>")
  @Route(value = "/user/starred/<owner>/<repo>", methods = "PUT")
  @Route(value = "/user/starred/<owner>/<repo>", methods = "DELETE")
  @Route("/repos/<owner>/<repo>/subscribers")
  @Route("/repos/<owner>/<repo>/subscription")
  @Route(value = "/repos/<owner>/<repo>/subscription", methods = "PUT")
  @Route(value = "/repos/<owner>/<repo>/subscription", methods = "DELETE")
  @Route("/user/subscriptions/<owner>/<repo>")
  @Route(value = "/user/subscriptions/<owner>/<repo>", methods = "PUT")
  @Route(value = "/user/subscriptions/<owner>/<repo>", methods = "DELETE")
  @Route(value = "/repos/<owner>/<repo>/git/blobs", methods = "POST")
  @Route(value = "/repos/<owner>/<repo>/git/commits", methods = "POST")
  @Route("/repos/<owner>/<repo>/git/refs")
  @Route(value = "/repos/<owner>/<repo>/git/refs", methods = "POST")
  @Route(value = "/repos/<owner>/<repo>/git/tags", methods = "POST")
  @Route(value = "/repos/<owner>/<repo>/git/trees", methods = "POST")
  @Route("/repos/<owner>/<repo>/issues")
  @Route(value = "/repos/<owner>/<repo>/issues", methods = "POST")
  @Route("/repos/<owner>/<repo>/assignees")
  @Route("/repos/<owner>/<repo>/labels")
  @Route(value = "/repos/<owner>/<repo>/labels", methods = "POST")
  @Route("/repos/<owner>/<repo>/milestones")
  @Route(value = "/repos/<owner>/<repo>/milestones", methods = "POST")
  @Route("/repos/<owner>/<repo>/pulls")
  @Route(value = "/repos/<owner>/<repo>/pulls", methods = "POST")
  @Route("/repos/<owner>/<repo>")
  @Route("/repos/<owner>/<repo>/contributors")
  @Route("/repos/<owner>/<repo>/languages")
  @Route("/repos/<owner>/<repo>/teams")
  @Route("/repos/<owner>/<repo>/tags")
  @Route("/repos/<owner>/<repo>/branches")
  @Route(value = "/repos/<owner>/<repo>", methods = "DELETE")
  @Route("/repos/<owner>/<repo>/collaborators")
  @Route("/repos/<owner>/<repo>/comments")
  @Route("/repos/<owner>/<repo>/commits")
  @Route("/repos/<owner>/<repo>/readme")
  @Route("/repos/<owner>/<repo>/keys")
  @Route(value = "/repos/<owner>/<repo>/keys", methods = "POST")
  @Route("/repos/<owner>/<repo>/downloads")
  @Route("/repos/<owner>/<repo>/forks")
  @Route(value = "/repos/<owner>/<repo>/forks", methods = "POST")
  @Route("/repos/<owner>/<repo>/hooks")
  @Route(value = "/repos/<owner>/<repo>/hooks", methods = "POST")
  @Route(value = "/repos/<owner>/<repo>/merges", methods = "POST")
  @Route("/repos/<owner>/<repo>/releases")
  @Route(value = "/repos/<owner>/<repo>/releases", methods = "POST")
  @Route("/repos/<owner>/<repo>/stats/contributors")
  @Route("/repos/<owner>/<repo>/stats/commit_activity")
  @Route("/repos/<owner>/<repo>/stats/code_frequency")
  @Route("/repos/<owner>/<repo>/stats/participation")
  @Route("/repos/<owner>/<repo>/stats/punch_card")
  String ownerRepo(String owner, String repo) {
    return "owner/repo";
  }

  @Route("/orgs/<org>/events")
  @Route("/orgs/<org>/issues")
  @Route("/orgs/<org>")
  @Route("/orgs/<org>/members")
  @Route("/orgs/<org>/public_members")
  @Route("/orgs/<org>/teams")
  @Route(value = "/orgs/<org>/teams", methods = "POST")
  @Route("/orgs/<org>/repos")
  @Route(value = "/orgs/<org>/repos", methods = "POST")
  String org(String org) {
    return "org";
  }

  @Route("/users/<user>/received_events")
  @Route("/users/<user>/received_events/public")
  @Route("/users/<user>/events")
  @Route("/users/<user>/events/public")
  @Route("/users/<user>/starred")
  @Route("/users/<user>/subscriptions")
  @Route("/users/<user>/gists")
  @Route("/users/<user>/orgs")
  @Route("/users/<user>/repos")
  @Route("/users/<user>")
  @Route("/users/<user>/followers")
  @Route("/users/<user>/following")
  @Route("/user/following/<user>")
  @Route(value = "/user/following/<user>", methods = "PUT")
  @Route(value = "/user/following/<user>", methods = "DELETE")
  @Route("/users/<user>/keys")
  String user(String user) {
    return "user";
  }

  @Route("/users/<user>/events/orgs/<org>")
  String userOrg(String user, String org) {
    return "user/org";
  }

  @Route("/repos/<owner>/<repo>/git/blobs/<sha>")
  @Route("/repos/<owner>/<repo>/git/commits/<sha>")
  @Route("/repos/<owner>/<repo>/git/tags/<sha>")
  @Route("/repos/<owner>/<repo>/git/trees/<sha>")
  @Route("/repos/<owner>/<repo>/commits/<sha>/comments")
  @Route(value = "/repos/<owner>/<repo>/commits/<sha>/comments", methods = "POST")
  @Route("/repos/<owner>/<repo>/commits/<sha>")
  String ownerRepoSha(String owner, String repo, String sha) {
    return "owner/repo/sha";
  }

  @Route("/repos/<owner>/<repo>/issues/<number>")
  @Route("/repos/<owner>/<repo>/issues/<number>/comments")
  @Route(value = "/repos/<owner>/<repo>/issues/<number>/comments", methods = "POST")
  @Route("/repos/<owner>/<repo>/issues/<number>/events")
  @Route("/repos/<owner>/<repo>/issues/<number>/labels")
  @Route(value = "/repos/<owner>/<repo>/issues/<number>/labels", methods = "POST")
  @Route(value = "/repos/<owner>/<repo>/issues/<number>/labels", methods = "PUT")
  @Route(value = "/repos/<owner>/<repo>/issues/<number>/labels", methods = "DELETE")
  @Route("/repos/<owner>/<repo>/milestones/<number>/labels")
  @Route("/repos/<owner>/<repo>/milestones/<number>")
  @Route(value = "/repos/<owner>/<repo>/milestones/<number>", methods = "DELETE")
  @Route("/repos/<owner>/<repo>/pulls/<number>")
  @Route("/repos/<owner>/<repo>/pulls/<number>/commits")
  @Route("/repos/<owner>/<repo>/pulls/<number>/files")
  @Route("/repos/<owner>/<repo>/pulls/<number>/merge")
  @Route(value = "/repos/<owner>/<repo>/pulls/<number>/merge", methods = "PUT")
  @Route("/repos/<owner>/<repo>/pulls/<number>/comments")
  @Route(value = "/repos/<owner>/<repo>/pulls/<number>/comments", methods = "PUT")
  String ownerRepoNumber(String owner, String repo, String number) {
    return "owner/repo/number";
  }

  @Route("/repos/<owner>/<repo>/assignees/<assignee>")
  String ownerRepoAssignee(String owner, String repo, String assignee) {
    return "owner/repo/assignee";
  }

  @Route("/repos/<owner>/<repo>/labels/<name>")
  @Route(value = "/repos/<owner>/<repo>/labels/<name>", methods = "DELETE")
  String ownerRepoName(String owner, String repo, String name) {
    return "owner/repo/name";
  }

  @Route(value = "/repos/<owner>/<repo>/issues/<number>/labels/<name>", methods = "DELETE")
  String ownerRepoNumberName(String owner, String repo, String number, String name) {
    return "owner/repo/number/name";
  }

  @Route("/gitignore/templates/<name>")
  String name(String name) {
    return "name";
  }

  @Route("/orgs/<org>/members/<user>")
  @Route(value = "/orgs/<org>/members/<user>", methods = "DELETE")
  @Route("/orgs/<org>/public_members/<user>")
  @Route(value = "/orgs/<org>/public_members/<user>", methods = "PUT")
  @Route(value = "/orgs/<org>/public_members/<user>", methods = "DELETE")
  String orgUser(String org, String user) {
    return "org/user";
  }

  @Route("/teams/<id>/members/<user>")
  @Route(value = "/teams/<id>/members/<user>", methods = "PUT")
  @Route(value = "/teams/<id>/members/<user>", methods = "DELETE")
  String idUser(String id, String user) {
    return "id/user";
  }

  @Route("/teams/<id>/repos/<owner>/<repo>")
  @Route(value = "/teams/<id>/repos/<owner>/<repo>", methods = "PUT")
  @Route(value = "/teams/<id>/repos/<owner>/<repo>", methods = "DELETE")
  String idOwnerRepo(String id, String owner, String repo) {
    return "id/owner/repo";
  }

  @Route("/repos/<owner>/<repo>/branches/<branch>")
  String ownerRepoBranch(String owner, String repo, String branch) {
    return "owner/repo/branch";
  }

  @Route("/repos/<owner>/<repo>/collaborators/<user>")
  @Route(value = "/repos/<owner>/<repo>/collaborators/<user>", methods = "PUT")
  @Route(value = "/repos/<owner>/<repo>/collaborators/<user>", methods = "DELETE")
  String ownerRepoUser(String owner, String repo, String user) {
    return "owner/repo/user";
  }

  @Route("/repos/<owner>/<repo>/comments/<id>")
  @Route(value = "/repos/<owner>/<repo>/comments/<id>", methods = "DELETE")
  @Route("/repos/<owner>/<repo>/keys/<id>")
  @Route(value = "/repos/<owner>/<repo>/keys/<id>", methods = "DELETE")
  @Route("/repos/<owner>/<repo>/downloads/<id>")
  @Route(value = "/repos/<owner>/<repo>/downloads/<id>", methods = "DELETE")
  @Route("/repos/<owner>/<repo>/hooks/<id>")
  @Route(value = "/repos/<owner>/<repo>/hooks/<id>/tests", methods = "POST")
  @Route(value = "/repos/<owner>/<repo>/hooks/<id>", methods = "DELETE")
  @Route("/repos/<owner>/<repo>/releases/<id>")
  @Route(value = "/repos/<owner>/<repo>/releases/<id>", methods = "DELETE")
  @Route("/repos/<owner>/<repo>/releases/<id>/assets")
  String ownerRepoId(String owner, String repo, String id) {
    return "owner/repo/id";
  }

  @Route("/repos/<owner>/<repo>/statuses/<ref>")
  @Route(value = "/repos/<owner>/<repo>/statuses/<ref>", methods = "POST")
  String ownerRepoRef(String owner, String repo, String ref) {
    return "owner/repo/ref";
  }

  @Route("/legacy/issues/search/<owner>/<repository>/<state>/<keyword>")
  String ownerRepositoryStateKeyword(
      String owner, String repository, String state, String keyword) {
    return "owner/repository/state/keyword";
  }

  @Route("/legacy/repos/search/<keyword>")
  @Route("/legacy/user/search/<keyword>")
  String keyword(String keyword) {
    return "keyword";
  }

  @Route("/legacy/user/email/<email>")
  String email(String email) {
    return "email";
  }

  @Route("/users/<user>/following/<target_user>")
  String userTargetUser(String user, String target_user) {
    return "user/target_user";
  }
}
