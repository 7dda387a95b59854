package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for what anybody may see of a user. */
@SuppressWarnings("MemberName") // the variables have the names that GitHub gives them
@Blueprint(urlPrefix = "/users")
final class Users {

  @Get("/<user>/received_events")
  String getReceivedEvents(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>/received_events/public")
  String getReceivedEventsPublic(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>/events")
  String getEvents(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>/events/public")
  String getEventsPublic(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>/events/orgs/<org>")
  String getEventsOrgsByOrg(Request request, String user, String org) {
    return Answer.of(request, user, org);
  }

  @Get("/<user>/starred")
  String getStarred(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>/subscriptions")
  String getSubscriptions(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>/gists")
  String getGists(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>/orgs")
  String getOrgs(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>/repos")
  String getRepos(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>")
  String getByUser(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }

  @Get("/<user>/followers")
  String getFollowers(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>/following")
  String getFollowing(Request request, String user) {
    return Answer.of(request, user);
  }

  @Get("/<user>/following/<target_user>")
  String getFollowingByTargetUser(Request request, String user, String target_user) {
    return Answer.of(request, user, target_user);
  }

  @Get("/<user>/keys")
  String getKeys(Request request, String user) {
    return Answer.of(request, user);
  }
}
