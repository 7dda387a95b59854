package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for a repository's statistics. */
@Blueprint(urlPrefix = "/repos")
final class RepoStats {

  @Get("/<owner>/<repo>/stats/contributors")
  String getStatsContributors(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/stats/commit_activity")
  String getStatsCommitActivity(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/stats/code_frequency")
  String getStatsCodeFrequency(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/stats/participation")
  String getStatsParticipation(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/stats/punch_card")
  String getStatsPunchCard(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }
}
