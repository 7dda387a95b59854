package flaskr.blog;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Forbidden;
import dev.ampoule.http.JsonResponse;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Response;
import flaskr.auth.LoginRequired;
import flaskr.auth.User;
import java.sql.SQLException;
import java.util.List;

/** Posts: everybody reads them, their authors change them. */
@Blueprint(name = "blog", urlPrefix = "/posts")
public final class Blog {

  private final Posts posts;

  Blog(Posts posts) {
    this.posts = posts;
  }

  @Get("/")
  List<BlogPost> index() throws SQLException {
    return posts.all();
  }

  @Get("/<int:id>")
  BlogPost show(int id) throws SQLException {
    return posts.find(id).orElseThrow(() -> new NotFound("Post id " + id + " doesn't exist."));
  }

  @Post("/")
  @LoginRequired
  JsonResponse<BlogPost> create(@Body NewPost body) throws SQLException {
    BlogPost post = posts.add(body, User.current());
    return Response.json(post).status(201).location(BlogUrls.show(post.id()));
  }

  @Put("/<int:id>")
  @LoginRequired
  BlogPost update(int id, @Body NewPost body) throws SQLException {
    mine(id);
    posts.update(id, body);
    return show(id);
  }

  @Delete("/<int:id>")
  @LoginRequired
  void delete(int id) throws SQLException {
    mine(id);
    posts.delete(id);
  }

  private void mine(int id) throws SQLException {
    if (show(id).authorId() != User.current().id()) {
      throw new Forbidden("Only its author changes a post.");
    }
  }
}
