package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Request;

/** Routes for a repository's keys, hooks and collaborators. */
@Blueprint(urlPrefix = "/repos")
final class RepoAdmin {

  @Get("/<owner>/<repo>/collaborators")
  String getCollaborators(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/collaborators/<user>")
  String getCollaboratorsByUser(Request request, String owner, String repo, String user) {
    return Answer.of(request, owner, repo, user);
  }

  @Put("/<owner>/<repo>/collaborators/<user>")
  String putCollaboratorsByUser(Request request, String owner, String repo, String user) {
    return Answer.of(request, owner, repo, user);
  }

  @Delete("/<owner>/<repo>/collaborators/<user>")
  String deleteCollaboratorsByUser(Request request, String owner, String repo, String user) {
    return Answer.of(request, owner, repo, user);
  }

  @Get("/<owner>/<repo>/keys")
  String getKeys(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/keys/<id>")
  String getKeysById(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }

  @Post("/<owner>/<repo>/keys")
  String postKeys(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Delete("/<owner>/<repo>/keys/<id>")
  String deleteKeysById(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }

  @Get("/<owner>/<repo>/hooks")
  String getHooks(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/hooks/<id>")
  String getHooksById(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }

  @Post("/<owner>/<repo>/hooks")
  String postHooks(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Post("/<owner>/<repo>/hooks/<id>/tests")
  String postHooksTests(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }

  @Delete("/<owner>/<repo>/hooks/<id>")
  String deleteHooksById(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }
}
