package github;

import dev.ampoule.annotation.Application;

/** The routes of GitHub's REST API: a real table of a real size. */
@Application(
    blueprints = {
      Applications.class,
      Authorizations.class,
      Emojis.class,
      Events.class,
      Feeds.class,
      Gists.class,
      Gitignore.class,
      Issues.class,
      Legacy.class,
      Markdown.class,
      Meta.class,
      Networks.class,
      Notifications.class,
      Orgs.class,
      RateLimit.class,
      RepoAdmin.class,
      RepoCommits.class,
      RepoGit.class,
      RepoIssues.class,
      RepoPulls.class,
      RepoReleases.class,
      RepoStats.class,
      Repos.class,
      Repositories.class,
      Search.class,
      Teams.class,
      User.class,
      Users.class
    })
final class GithubApp {}
