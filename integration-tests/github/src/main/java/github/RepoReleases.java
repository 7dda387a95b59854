package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.Request;

/** Routes for a repository's releases and downloads. */
@Blueprint(urlPrefix = "/repos")
final class RepoReleases {

  @Get("/<owner>/<repo>/downloads")
  String getDownloads(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/downloads/<id>")
  String getDownloadsById(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }

  @Delete("/<owner>/<repo>/downloads/<id>")
  String deleteDownloadsById(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }

  @Get("/<owner>/<repo>/releases")
  String getReleases(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/releases/<id>")
  String getReleasesById(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }

  @Post("/<owner>/<repo>/releases")
  String postReleases(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Delete("/<owner>/<repo>/releases/<id>")
  String deleteReleasesById(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }

  @Get("/<owner>/<repo>/releases/<id>/assets")
  String getReleasesAssets(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }
}
