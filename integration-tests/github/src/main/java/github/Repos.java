package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Request;

/** Routes for repositories, and what hangs on one without a blueprint of its own. */
@Blueprint(urlPrefix = "/repos")
final class Repos {

  @Get("/<owner>/<repo>/events")
  String getEvents(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/notifications")
  String getNotifications(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Put("/<owner>/<repo>/notifications")
  String putNotifications(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/stargazers")
  String getStargazers(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/subscribers")
  String getSubscribers(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/subscription")
  String getSubscription(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Put("/<owner>/<repo>/subscription")
  String putSubscription(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Delete("/<owner>/<repo>/subscription")
  String deleteSubscription(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>")
  String get(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/contributors")
  String getContributors(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/languages")
  String getLanguages(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/teams")
  String getTeams(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/tags")
  String getTags(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/branches")
  String getBranches(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/branches/<branch>")
  String getBranchesByBranch(Request request, String owner, String repo, String branch) {
    return Answer.of(request, owner, repo, branch);
  }

  @Delete("/<owner>/<repo>")
  String delete(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/readme")
  String getReadme(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/forks")
  String getForks(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Post("/<owner>/<repo>/forks")
  String postForks(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Post("/<owner>/<repo>/merges")
  String postMerges(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }
}
