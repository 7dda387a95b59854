package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Request;

/** Routes for teams. */
@Blueprint(urlPrefix = "/teams")
final class Teams {

  @Get("/<id>")
  String getById(Request request, String id) {
    return Answer.of(request, id);
  }

  @Delete("/<id>")
  String deleteById(Request request, String id) {
    return Answer.of(request, id);
  }

  @Get("/<id>/members")
  String getMembers(Request request, String id) {
    return Answer.of(request, id);
  }

  @Get("/<id>/members/<user>")
  String getMembersByUser(Request request, String id, String user) {
    return Answer.of(request, id, user);
  }

  @Put("/<id>/members/<user>")
  String putMembersByUser(Request request, String id, String user) {
    return Answer.of(request, id, user);
  }

  @Delete("/<id>/members/<user>")
  String deleteMembersByUser(Request request, String id, String user) {
    return Answer.of(request, id, user);
  }

  @Get("/<id>/repos")
  String getRepos(Request request, String id) {
    return Answer.of(request, id);
  }

  @Get("/<id>/repos/<owner>/<repo>")
  String getReposByRepo(Request request, String id, String owner, String repo) {
    return Answer.of(request, id, owner, repo);
  }

  @Put("/<id>/repos/<owner>/<repo>")
  String putReposByRepo(Request request, String id, String owner, String repo) {
    return Answer.of(request, id, owner, repo);
  }

  @Delete("/<id>/repos/<owner>/<repo>")
  String deleteReposByRepo(Request request, String id, String owner, String repo) {
    return Answer.of(request, id, owner, repo);
  }
}
