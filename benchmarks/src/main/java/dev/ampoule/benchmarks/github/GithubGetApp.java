package dev.ampoule.benchmarks.github;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;

/**
 * The paths of the GitHub table on Ampoule, each as a GET: what routers that look at the path alone
 * are compared with. The test of the table compares it with {@code routes.txt}.
 */
@Application
@SuppressWarnings("MemberName") // the variables have the names that GitHub gives them
final class GithubGetApp {

  @Route("/authorizations")
  @Route("/events")
  @Route("/feeds")
  @Route("/notifications")
  @Route("/user/starred")
  @Route("/user/subscriptions")
  @Route("/gists")
  @Route("/issues")
  @Route("/user/issues")
  @Route("/emojis")
  @Route("/gitignore/templates")
  @Route("/markdown")
  @Route("/markdown/raw")
  @Route("/meta")
  @Route("/rate_limit")
  @Route("/user/orgs")
  @Route("/user/teams")
  @Route("/user/repos")
  @Route("/repositories")
  @Route("/search/repositories")
  @Route("/search/code")
  @Route("/search/issues")
  @Route("/search/users")
  @Route("/user")
  @Route("/users")
  @Route("/user/emails")
  @Route("/user/followers")
  @Route("/user/following")
  @Route("/user/keys")
  String none() {
    return "none";
  }

  @Route("/authorizations/<id>")
  @Route("/notifications/threads/<id>")
  @Route("/notifications/threads/<id>/subscription")
  @Route("/gists/<id>")
  @Route("/gists/<id>/star")
  @Route("/gists/<id>/forks")
  @Route("/teams/<id>")
  @Route("/teams/<id>/members")
  @Route("/teams/<id>/repos")
  @Route("/user/keys/<id>")
  String id(String id) {
    return "id";
  }

  @Route("/applications/<client_id>/tokens/<access_token>")
  String clientIdAccessToken(String client_id, String access_token) {
    return "client_id/access_token";
  }

  @Route("/applications/<client_id>/tokens")
  String clientId(String client_id) {
    return "client_id";
  }

  @Route("/repos/<owner>/<repo>/events")
  @Route("/networks/<owner>/<repo>/events")
  @Route("/repos/<owner>/<repo>/notifications")
  @Route("/repos/<owner>/<repo>/stargazers")
  @Route("/user/starred/<owner>/<repo>")
  @Route("/repos/<owner>/<repo>/subscribers")
  @Route("/repos/<owner>/<repo>/subscription")
  @Route("/user/subscriptions/<owner>/<repo>")
  @Route("/repos/<owner>/<repo>/git/blobs")
  @Route("/repos/<owner>/<repo>/git/commits")
  @Route("/repos/<owner>/<repo>/git/refs")
  @Route("/repos/<owner>/<repo>/git/tags")
  @Route("/repos/<owner>/<repo>/git/trees")
  @Route("/repos/<owner>/<repo>/issues")
  @Route("/repos/<owner>/<repo>/assignees")
  @Route("/repos/<owner>/<repo>/labels")
  @Route("/repos/<owner>/<repo>/milestones")
  @Route("/repos/<owner>/<repo>/pulls")
  @Route("/repos/<owner>/<repo>")
  @Route("/repos/<owner>/<repo>/contributors")
  @Route("/repos/<owner>/<repo>/languages")
  @Route("/repos/<owner>/<repo>/teams")
  @Route("/repos/<owner>/<repo>/tags")
  @Route("/repos/<owner>/<repo>/branches")
  @Route("/repos/<owner>/<repo>/collaborators")
  @Route("/repos/<owner>/<repo>/comments")
  @Route("/repos/<owner>/<repo>/commits")
  @Route("/repos/<owner>/<repo>/readme")
  @Route("/repos/<owner>/<repo>/keys")
  @Route("/repos/<owner>/<repo>/downloads")
  @Route("/repos/<owner>/<repo>/forks")
  @Route("/repos/<owner>/<repo>/hooks")
  @Route("/repos/<owner>/<repo>/merges")
  @Route("/repos/<owner>/<repo>/releases")
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
  @Route("/orgs/<org>/repos")
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
  @Route("/repos/<owner>/<repo>/commits/<sha>")
  String ownerRepoSha(String owner, String repo, String sha) {
    return "owner/repo/sha";
  }

  @Route("/repos/<owner>/<repo>/issues/<number>")
  @Route("/repos/<owner>/<repo>/issues/<number>/comments")
  @Route("/repos/<owner>/<repo>/issues/<number>/events")
  @Route("/repos/<owner>/<repo>/issues/<number>/labels")
  @Route("/repos/<owner>/<repo>/milestones/<number>/labels")
  @Route("/repos/<owner>/<repo>/milestones/<number>")
  @Route("/repos/<owner>/<repo>/pulls/<number>")
  @Route("/repos/<owner>/<repo>/pulls/<number>/commits")
  @Route("/repos/<owner>/<repo>/pulls/<number>/files")
  @Route("/repos/<owner>/<repo>/pulls/<number>/merge")
  @Route("/repos/<owner>/<repo>/pulls/<number>/comments")
  String ownerRepoNumber(String owner, String repo, String number) {
    return "owner/repo/number";
  }

  @Route("/repos/<owner>/<repo>/assignees/<assignee>")
  String ownerRepoAssignee(String owner, String repo, String assignee) {
    return "owner/repo/assignee";
  }

  @Route("/repos/<owner>/<repo>/labels/<name>")
  String ownerRepoName(String owner, String repo, String name) {
    return "owner/repo/name";
  }

  @Route("/repos/<owner>/<repo>/issues/<number>/labels/<name>")
  String ownerRepoNumberName(String owner, String repo, String number, String name) {
    return "owner/repo/number/name";
  }

  @Route("/gitignore/templates/<name>")
  String name(String name) {
    return "name";
  }

  @Route("/orgs/<org>/members/<user>")
  @Route("/orgs/<org>/public_members/<user>")
  String orgUser(String org, String user) {
    return "org/user";
  }

  @Route("/teams/<id>/members/<user>")
  String idUser(String id, String user) {
    return "id/user";
  }

  @Route("/teams/<id>/repos/<owner>/<repo>")
  String idOwnerRepo(String id, String owner, String repo) {
    return "id/owner/repo";
  }

  @Route("/repos/<owner>/<repo>/branches/<branch>")
  String ownerRepoBranch(String owner, String repo, String branch) {
    return "owner/repo/branch";
  }

  @Route("/repos/<owner>/<repo>/collaborators/<user>")
  String ownerRepoUser(String owner, String repo, String user) {
    return "owner/repo/user";
  }

  @Route("/repos/<owner>/<repo>/comments/<id>")
  @Route("/repos/<owner>/<repo>/keys/<id>")
  @Route("/repos/<owner>/<repo>/downloads/<id>")
  @Route("/repos/<owner>/<repo>/hooks/<id>")
  @Route("/repos/<owner>/<repo>/hooks/<id>/tests")
  @Route("/repos/<owner>/<repo>/releases/<id>")
  @Route("/repos/<owner>/<repo>/releases/<id>/assets")
  String ownerRepoId(String owner, String repo, String id) {
    return "owner/repo/id";
  }

  @Route("/repos/<owner>/<repo>/statuses/<ref>")
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
