package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Request;

/** Routes for the user who is logged in. */
@Blueprint(urlPrefix = "/user")
final class User {

  @Get("/starred")
  String getStarred(Request request) {
    return Answer.of(request);
  }

  @Get("/starred/<owner>/<repo>")
  String getStarredByRepo(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Put("/starred/<owner>/<repo>")
  String putStarredByRepo(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Delete("/starred/<owner>/<repo>")
  String deleteStarredByRepo(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/subscriptions")
  String getSubscriptions(Request request) {
    return Answer.of(request);
  }

  @Get("/subscriptions/<owner>/<repo>")
  String getSubscriptionsByRepo(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Put("/subscriptions/<owner>/<repo>")
  String putSubscriptionsByRepo(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Delete("/subscriptions/<owner>/<repo>")
  String deleteSubscriptionsByRepo(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/issues")
  String getIssues(Request request) {
    return Answer.of(request);
  }

  @Get("/orgs")
  String getOrgs(Request request) {
    return Answer.of(request);
  }

  @Get("/teams")
  String getTeams(Request request) {
    return Answer.of(request);
  }

  @Get("/repos")
  String getRepos(Request request) {
    return Answer.of(request);
  }

  @Post("/repos")
  String postRepos(Request request) {
    return Answer.of(request);
  }

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }

  @Get("/emails")
  String getEmails(Request request) {
    return Answer.of(request);
  }

  @Post("/emails")
  String postEmails(Request request) {
    return Answer.of(request);
  }

  @Delete("/emails")
  String deleteEmails(Request request) {
    return Answer.of(request);
  }

  @Get("/followers")
  String getFollowers(Request request) {
    return Answer.of(request);
  }

  @Get("/following")
  String getFollowing(Request request) {
    return Answer.of(request);
  }

  @Get("/following/<user>")
  String getFollowingByUser(Request request, String user) {
    return Answer.of(request, user);
  }

  @Put("/following/<user>")
  String putFollowingByUser(Request request, String user) {
    return Answer.of(request, user);
  }

  @Delete("/following/<user>")
  String deleteFollowingByUser(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/keys")
  String getKeys(Request request) {
    return Answer.of(request);
  }

  @Get("/keys/<id>")
  String getKeysById(Request request, String id) {
    return Answer.of(request, id);
  }

  @Post("/keys")
  String postKeys(Request request) {
    return Answer.of(request);
  }

  @Delete("/keys/<id>")
  String deleteKeysById(Request request, String id) {
    return Answer.of(request, id);
  }
}
