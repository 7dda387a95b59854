package dev.ampoule.benchmarks.github;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Route;

/**
 * The paths of {@code paths.txt} on Ampoule, each as a GET: what routers that look at the path
 * alone are compared with. The test of the table compares it with the file.
 */
@Application
@SuppressWarnings("MemberName") // the variables have the names that GitHub gives them
final class GithubGetApp {

  @Route("/app")
  @Route("/app/installations")
  @Route("/authorizations")
  @Route("/classrooms")
  @Route("/codes_of_conduct")
  @Route("/emojis")
  @Route("/events")
  @Route("/feeds")
  @Route("/gists")
  @Route("/gists/public")
  @Route("/gists/starred")
  @Route("/gitignore/templates")
  @Route("/installation/repositories")
  @Route("/issues")
  @Route("/licenses")
  @Route("/markdown")
  @Route("/markdown/raw")
  @Route("/marketplace_listing/plans")
  @Route("/meta")
  @Route("/notifications")
  @Route("/octocat")
  @Route("/organizations")
  @Route("/rate_limit")
  @Route("/repositories")
  @Route("/search/code")
  @Route("/search/issues")
  @Route("/search/repositories")
  @Route("/search/users")
  @Route("/user")
  @Route("/user/emails")
  @Route("/user/followers")
  @Route("/user/following")
  @Route("/user/issues")
  @Route("/user/keys")
  @Route("/user/orgs")
  @Route("/user/repos")
  @Route("/user/starred")
  @Route("/user/subscriptions")
  @Route("/user/teams")
  @Route("/users")
  String none() {
    return "none";
  }

  @Route("/app/installations/<id>")
  @Route("/assignments/<id>")
  @Route("/authorizations/<id>")
  @Route("/classrooms/<id>")
  @Route("/classrooms/<id>/assignments")
  @Route("/gists/<id>")
  @Route("/gists/<id>/comments")
  @Route("/gists/<id>/commits")
  @Route("/gists/<id>/forks")
  @Route("/gists/<id>/star")
  @Route("/marketplace_listing/plans/<id>/accounts")
  @Route("/notifications/threads/<id>")
  @Route("/notifications/threads/<id>/subscription")
  @Route("/projects/<id>")
  @Route("/projects/<id>/columns")
  @Route("/teams/<id>")
  @Route("/teams/<id>/members")
  @Route("/teams/<id>/repos")
  @Route("/user/keys/<id>")
  String id(String id) {
    return "id";
  }

  @Route("/applications/<client_id>/tokens")
  String clientId(String client_id) {
    return "client_id";
  }

  @Route("/applications/<client_id>/tokens/<access_token>")
  String clientIdAccessToken(String client_id, String access_token) {
    return "client_id/access_token";
  }

  @Route("/apps/<name>")
  @Route("/codes_of_conduct/<name>")
  @Route("/gitignore/templates/<name>")
  @Route("/licenses/<name>")
  String name(String name) {
    return "name";
  }

  @Route("/gists/<id>/<sha>")
  String idSha(String id, String sha) {
    return "id/sha";
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

  @Route("/networks/<owner>/<repo>/events")
  @Route("/repos/<owner>/<repo>")
  @Route("/repos/<owner>/<repo>/actions/artifacts")
  @Route("/repos/<owner>/<repo>/actions/runs")
  @Route("/repos/<owner>/<repo>/actions/workflows")
  @Route("/repos/<owner>/<repo>/assignees")
  @Route("/repos/<owner>/<repo>/branches")
  @Route("/repos/<owner>/<repo>/code-scanning/alerts")
  @Route("/repos/<owner>/<repo>/collaborators")
  @Route("/repos/<owner>/<repo>/comments")
  @Route("/repos/<owner>/<repo>/commits")
  @Route("/repos/<owner>/<repo>/contributors")
  @Route("/repos/<owner>/<repo>/deployments")
  @Route("/repos/<owner>/<repo>/downloads")
  @Route("/repos/<owner>/<repo>/environments")
  @Route("/repos/<owner>/<repo>/events")
  @Route("/repos/<owner>/<repo>/forks")
  @Route("/repos/<owner>/<repo>/git/blobs")
  @Route("/repos/<owner>/<repo>/git/commits")
  @Route("/repos/<owner>/<repo>/git/refs")
  @Route("/repos/<owner>/<repo>/git/tags")
  @Route("/repos/<owner>/<repo>/git/trees")
  @Route("/repos/<owner>/<repo>/hooks")
  @Route("/repos/<owner>/<repo>/invitations")
  @Route("/repos/<owner>/<repo>/issues")
  @Route("/repos/<owner>/<repo>/keys")
  @Route("/repos/<owner>/<repo>/labels")
  @Route("/repos/<owner>/<repo>/languages")
  @Route("/repos/<owner>/<repo>/license")
  @Route("/repos/<owner>/<repo>/merges")
  @Route("/repos/<owner>/<repo>/milestones")
  @Route("/repos/<owner>/<repo>/notifications")
  @Route("/repos/<owner>/<repo>/pages")
  @Route("/repos/<owner>/<repo>/pages/builds")
  @Route("/repos/<owner>/<repo>/pulls")
  @Route("/repos/<owner>/<repo>/readme")
  @Route("/repos/<owner>/<repo>/releases")
  @Route("/repos/<owner>/<repo>/rulesets")
  @Route("/repos/<owner>/<repo>/secret-scanning/alerts")
  @Route("/repos/<owner>/<repo>/security-advisories")
  @Route("/repos/<owner>/<repo>/stargazers")
  @Route("/repos/<owner>/<repo>/stats/code_frequency")
  @Route("/repos/<owner>/<repo>/stats/commit_activity")
  @Route("/repos/<owner>/<repo>/stats/contributors")
  @Route("/repos/<owner>/<repo>/stats/participation")
  @Route("/repos/<owner>/<repo>/stats/punch_card")
  @Route("/repos/<owner>/<repo>/subscribers")
  @Route("/repos/<owner>/<repo>/subscription")
  @Route("/repos/<owner>/<repo>/tags")
  @Route("/repos/<owner>/<repo>/teams")
  @Route("/repos/<owner>/<repo>/topics")
  @Route("/repos/<owner>/<repo>/traffic/clones")
  @Route("/repos/<owner>/<repo>/traffic/popular/paths")
  @Route("/repos/<owner>/<repo>/traffic/popular/referrers")
  @Route("/repos/<owner>/<repo>/traffic/views")
  @Route("/user/starred/<owner>/<repo>")
  @Route("/user/subscriptions/<owner>/<repo>")
  String ownerRepo(String owner, String repo) {
    return "owner/repo";
  }

  @Route("/orgs/<org>")
  @Route("/orgs/<org>/actions/permissions")
  @Route("/orgs/<org>/actions/runners")
  @Route("/orgs/<org>/actions/secrets")
  @Route("/orgs/<org>/blocks")
  @Route("/orgs/<org>/events")
  @Route("/orgs/<org>/hooks")
  @Route("/orgs/<org>/installations")
  @Route("/orgs/<org>/invitations")
  @Route("/orgs/<org>/issues")
  @Route("/orgs/<org>/members")
  @Route("/orgs/<org>/outside_collaborators")
  @Route("/orgs/<org>/packages")
  @Route("/orgs/<org>/projects")
  @Route("/orgs/<org>/public_members")
  @Route("/orgs/<org>/repos")
  @Route("/orgs/<org>/teams")
  String org(String org) {
    return "org";
  }

  @Route("/orgs/<org>/actions/runners/<id>")
  @Route("/orgs/<org>/hooks/<id>")
  String orgId(String org, String id) {
    return "org/id";
  }

  @Route("/orgs/<org>/actions/secrets/<name>")
  String orgName(String org, String name) {
    return "org/name";
  }

  @Route("/orgs/<org>/members/<user>")
  @Route("/orgs/<org>/public_members/<user>")
  String orgUser(String org, String user) {
    return "org/user";
  }

  @Route("/repos/<owner>/<repo>/actions/artifacts/<id>")
  @Route("/repos/<owner>/<repo>/actions/runs/<id>")
  @Route("/repos/<owner>/<repo>/actions/runs/<id>/jobs")
  @Route("/repos/<owner>/<repo>/actions/runs/<id>/logs")
  @Route("/repos/<owner>/<repo>/check-runs/<id>")
  @Route("/repos/<owner>/<repo>/check-suites/<id>")
  @Route("/repos/<owner>/<repo>/comments/<id>")
  @Route("/repos/<owner>/<repo>/deployments/<id>")
  @Route("/repos/<owner>/<repo>/deployments/<id>/statuses")
  @Route("/repos/<owner>/<repo>/downloads/<id>")
  @Route("/repos/<owner>/<repo>/hooks/<id>")
  @Route("/repos/<owner>/<repo>/hooks/<id>/tests")
  @Route("/repos/<owner>/<repo>/keys/<id>")
  @Route("/repos/<owner>/<repo>/releases/<id>")
  @Route("/repos/<owner>/<repo>/releases/<id>/assets")
  String ownerRepoId(String owner, String repo, String id) {
    return "owner/repo/id";
  }

  @Route("/repos/<owner>/<repo>/assignees/<assignee>")
  String ownerRepoAssignee(String owner, String repo, String assignee) {
    return "owner/repo/assignee";
  }

  @Route("/repos/<owner>/<repo>/branches/<branch>")
  @Route("/repos/<owner>/<repo>/branches/<branch>/protection")
  String ownerRepoBranch(String owner, String repo, String branch) {
    return "owner/repo/branch";
  }

  @Route("/repos/<owner>/<repo>/collaborators/<user>")
  String ownerRepoUser(String owner, String repo, String user) {
    return "owner/repo/user";
  }

  @Route("/repos/<owner>/<repo>/commits/<sha>")
  @Route("/repos/<owner>/<repo>/commits/<sha>/comments")
  @Route("/repos/<owner>/<repo>/git/blobs/<sha>")
  @Route("/repos/<owner>/<repo>/git/commits/<sha>")
  @Route("/repos/<owner>/<repo>/git/tags/<sha>")
  @Route("/repos/<owner>/<repo>/git/trees/<sha>")
  String ownerRepoSha(String owner, String repo, String sha) {
    return "owner/repo/sha";
  }

  @Route("/repos/<owner>/<repo>/environments/<name>")
  @Route("/repos/<owner>/<repo>/labels/<name>")
  String ownerRepoName(String owner, String repo, String name) {
    return "owner/repo/name";
  }

  @Route("/repos/<owner>/<repo>/issues/<number>")
  @Route("/repos/<owner>/<repo>/issues/<number>/comments")
  @Route("/repos/<owner>/<repo>/issues/<number>/events")
  @Route("/repos/<owner>/<repo>/issues/<number>/labels")
  @Route("/repos/<owner>/<repo>/milestones/<number>")
  @Route("/repos/<owner>/<repo>/milestones/<number>/labels")
  @Route("/repos/<owner>/<repo>/pulls/<number>")
  @Route("/repos/<owner>/<repo>/pulls/<number>/comments")
  @Route("/repos/<owner>/<repo>/pulls/<number>/commits")
  @Route("/repos/<owner>/<repo>/pulls/<number>/files")
  @Route("/repos/<owner>/<repo>/pulls/<number>/merge")
  @Route("/repos/<owner>/<repo>/pulls/<number>/requested_reviewers")
  @Route("/repos/<owner>/<repo>/pulls/<number>/reviews")
  String ownerRepoNumber(String owner, String repo, String number) {
    return "owner/repo/number";
  }

  @Route("/repos/<owner>/<repo>/issues/<number>/labels/<name>")
  String ownerRepoNumberName(String owner, String repo, String number, String name) {
    return "owner/repo/number/name";
  }

  @Route("/repos/<owner>/<repo>/statuses/<ref>")
  String ownerRepoRef(String owner, String repo, String ref) {
    return "owner/repo/ref";
  }

  @Route("/teams/<id>/members/<user>")
  String idUser(String id, String user) {
    return "id/user";
  }

  @Route("/teams/<id>/repos/<owner>/<repo>")
  String idOwnerRepo(String id, String owner, String repo) {
    return "id/owner/repo";
  }

  @Route("/user/following/<user>")
  @Route("/users/<user>")
  @Route("/users/<user>/events")
  @Route("/users/<user>/events/public")
  @Route("/users/<user>/followers")
  @Route("/users/<user>/following")
  @Route("/users/<user>/gists")
  @Route("/users/<user>/keys")
  @Route("/users/<user>/orgs")
  @Route("/users/<user>/received_events")
  @Route("/users/<user>/received_events/public")
  @Route("/users/<user>/repos")
  @Route("/users/<user>/settings/billing/actions")
  @Route("/users/<user>/ssh_signing_keys")
  @Route("/users/<user>/starred")
  @Route("/users/<user>/subscriptions")
  String user(String user) {
    return "user";
  }

  @Route("/users/<user>/events/orgs/<org>")
  String userOrg(String user, String org) {
    return "user/org";
  }

  @Route("/users/<user>/following/<target_user>")
  String userTargetUser(String user, String target_user) {
    return "user/target_user";
  }
}
