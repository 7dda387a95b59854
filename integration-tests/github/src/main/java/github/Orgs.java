package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Request;

/** Routes for organizations. */
@Blueprint(urlPrefix = "/orgs")
final class Orgs {

  @Get("/<org>/events")
  String getEvents(Request request, String org) {
    return Answer.of(request, org);
  }

  @Get("/<org>/issues")
  String getIssues(Request request, String org) {
    return Answer.of(request, org);
  }

  @Get("/<org>")
  String getByOrg(Request request, String org) {
    return Answer.of(request, org);
  }

  @Get("/<org>/members")
  String getMembers(Request request, String org) {
    return Answer.of(request, org);
  }

  @Get("/<org>/members/<user>")
  String getMembersByUser(Request request, String org, String user) {
    return Answer.of(request, org, user);
  }

  @Delete("/<org>/members/<user>")
  String deleteMembersByUser(Request request, String org, String user) {
    return Answer.of(request, org, user);
  }

  @Get("/<org>/public_members")
  String getPublicMembers(Request request, String org) {
    return Answer.of(request, org);
  }

  @Get("/<org>/public_members/<user>")
  String getPublicMembersByUser(Request request, String org, String user) {
    return Answer.of(request, org, user);
  }

  @Put("/<org>/public_members/<user>")
  String putPublicMembersByUser(Request request, String org, String user) {
    return Answer.of(request, org, user);
  }

  @Delete("/<org>/public_members/<user>")
  String deletePublicMembersByUser(Request request, String org, String user) {
    return Answer.of(request, org, user);
  }

  @Get("/<org>/teams")
  String getTeams(Request request, String org) {
    return Answer.of(request, org);
  }

  @Post("/<org>/teams")
  String postTeams(Request request, String org) {
    return Answer.of(request, org);
  }

  @Get("/<org>/repos")
  String getRepos(Request request, String org) {
    return Answer.of(request, org);
  }

  @Post("/<org>/repos")
  String postRepos(Request request, String org) {
    return Answer.of(request, org);
  }
}
