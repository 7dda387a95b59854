package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Request;

/** Routes for a repository's issues, labels and milestones. */
@Blueprint(urlPrefix = "/repos")
final class RepoIssues {

  @Get("/<owner>/<repo>/issues")
  String getIssues(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/issues/<number>")
  String getIssuesByNumber(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Post("/<owner>/<repo>/issues")
  String postIssues(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/assignees")
  String getAssignees(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/assignees/<assignee>")
  String getAssigneesByAssignee(Request request, String owner, String repo, String assignee) {
    return Answer.of(request, owner, repo, assignee);
  }

  @Get("/<owner>/<repo>/issues/<number>/comments")
  String getIssuesComments(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Post("/<owner>/<repo>/issues/<number>/comments")
  String postIssuesComments(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Get("/<owner>/<repo>/issues/<number>/events")
  String getIssuesEvents(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Get("/<owner>/<repo>/labels")
  String getLabels(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/labels/<name>")
  String getLabelsByName(Request request, String owner, String repo, String name) {
    return Answer.of(request, owner, repo, name);
  }

  @Post("/<owner>/<repo>/labels")
  String postLabels(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Delete("/<owner>/<repo>/labels/<name>")
  String deleteLabelsByName(Request request, String owner, String repo, String name) {
    return Answer.of(request, owner, repo, name);
  }

  @Get("/<owner>/<repo>/issues/<number>/labels")
  String getIssuesLabels(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Post("/<owner>/<repo>/issues/<number>/labels")
  String postIssuesLabels(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Delete("/<owner>/<repo>/issues/<number>/labels/<name>")
  String deleteIssuesLabelsByName(
      Request request, String owner, String repo, String number, String name) {
    return Answer.of(request, owner, repo, number, name);
  }

  @Put("/<owner>/<repo>/issues/<number>/labels")
  String putIssuesLabels(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Delete("/<owner>/<repo>/issues/<number>/labels")
  String deleteIssuesLabels(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Get("/<owner>/<repo>/milestones/<number>/labels")
  String getMilestonesLabels(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Get("/<owner>/<repo>/milestones")
  String getMilestones(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Get("/<owner>/<repo>/milestones/<number>")
  String getMilestonesByNumber(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }

  @Post("/<owner>/<repo>/milestones")
  String postMilestones(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }

  @Delete("/<owner>/<repo>/milestones/<number>")
  String deleteMilestonesByNumber(Request request, String owner, String repo, String number) {
    return Answer.of(request, owner, repo, number);
  }
}
