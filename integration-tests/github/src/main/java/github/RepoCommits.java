package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.Request;

/** Routes for a repository's commits, comments and statuses. */
@Blueprint(urlPrefix = "/repos")
final class RepoCommits {

  @Get("/<owner>/<repo>/comments")
  String getComments(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/commits/<sha>/comments")
  String getCommitsComments(Request request, String owner, String repo, String sha) {
    return Answer.of(request, owner, repo, sha);
  }

  @Post("/<owner>/<repo>/commits/<sha>/comments")
  String postCommitsComments(Request request, String owner, String repo, String sha) {
    return Answer.of(request, owner, repo, sha);
  }

  @Get("/<owner>/<repo>/comments/<id>")
  String getCommentsById(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }

  @Delete("/<owner>/<repo>/comments/<id>")
  String deleteCommentsById(Request request, String owner, String repo, String id) {
    return Answer.of(request, owner, repo, id);
  }

  @Get("/<owner>/<repo>/commits")
  String getCommits(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/commits/<sha>")
  String getCommitsBySha(Request request, String owner, String repo, String sha) {
    return Answer.of(request, owner, repo, sha);
  }

  @Get("/<owner>/<repo>/statuses/<ref>")
  String getStatusesByRef(Request request, String owner, String repo, String ref) {
    return Answer.of(request, owner, repo, ref);
  }

  @Post("/<owner>/<repo>/statuses/<ref>")
  String postStatusesByRef(Request request, String owner, String repo, String ref) {
    return Answer.of(request, owner, repo, ref);
  }
}
