package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Request;

/** Routes for a repository's pull requests. */
@Blueprint(urlPrefix = "/repos")
final class RepoPulls {

  @Get("/<owner>/<repo>/pulls")
  String getPulls(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/pulls/<number>")
  String getPullsByNumber(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Post("/<owner>/<repo>/pulls")
  String postPulls(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/pulls/<number>/commits")
  String getPullsCommits(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Get("/<owner>/<repo>/pulls/<number>/files")
  String getPullsFiles(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Get("/<owner>/<repo>/pulls/<number>/merge")
  String getPullsMerge(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Put("/<owner>/<repo>/pulls/<number>/merge")
  String putPullsMerge(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Get("/<owner>/<repo>/pulls/<number>/comments")
  String getPullsComments(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Put("/<owner>/<repo>/pulls/<number>/comments")
  String putPullsComments(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }
}
