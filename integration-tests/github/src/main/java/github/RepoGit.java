package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.Request;

/** Routes for a repository's Git objects. */
@Blueprint(urlPrefix = "/repos")
final class RepoGit {

  @Get("/<owner>/<repo>/git/blobs/<sha>")
  String getGitBlobsBySha(Request request, String owner, String repo, String sha) {
    return Answer.of(request, owner, repo, sha);
  }

  @Post("/<owner>/<repo>/git/blobs")
  String postGitBlobs(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/git/commits/<sha>")
  String getGitCommitsBySha(Request request, String owner, String repo, String sha) {
    return Answer.of(request, owner, repo, sha);
  }

  @Post("/<owner>/<repo>/git/commits")
  String postGitCommits(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/git/refs")
  String getGitRefs(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Post("/<owner>/<repo>/git/refs")
  String postGitRefs(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/git/tags/<sha>")
  String getGitTagsBySha(Request request, String owner, String repo, String sha) {
    return Answer.of(request, owner, repo, sha);
  }

  @Post("/<owner>/<repo>/git/tags")
  String postGitTags(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/git/trees/<sha>")
  String getGitTreesBySha(Request request, String owner, String repo, String sha) {
    return Answer.of(request, owner, repo, sha);
  }

  @Post("/<owner>/<repo>/git/trees")
  String postGitTrees(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }
}
