package hello;

import dev.ampoule.Explanation;
import dev.ampoule.annotation.Generated;
import java.util.List;

/** Says what runs around the handlers of {@link HelloApp}. Generated. */
@Generated
final class HelloApp_Explanations {
  private HelloApp_Explanations() {}

  private static void from0(Explanation[] all) {
    all[0] = Explanation.of("/", "GET", "index")
        .step("@BeforeRequest", "HelloApp.guard(Request)", "HelloApp.java:30")
        .step("handler", "HelloApp.index()", "HelloApp.java:25")
        .step("@AfterRequest", "HelloApp.stamp(Response)", "HelloApp.java:35")
        .step("@TeardownRequest", "HelloApp.done(Throwable)", "HelloApp.java:40")
        .step("@ErrorHandler 404", "HelloApp.notFound(NotFound)", "HelloApp.java:43");
    all[1] = Explanation.of("/greetings/<name>", "GET", "greetings.show")
        .step("@BeforeRequest", "HelloApp.guard(Request)", "HelloApp.java:30")
        .step("handler", "Greetings.show(String)", "Greetings.java:19")
        .step("@AfterRequest", "HelloApp.stamp(Response)", "HelloApp.java:35")
        .step("@TeardownRequest", "HelloApp.done(Throwable)", "HelloApp.java:40")
        .step("@ErrorHandler 404", "HelloApp.notFound(NotFound)", "HelloApp.java:43");
    all[2] = Explanation.of("/greetings/<name>/<int:times>", "POST", "greetings.repeat")
        .step("@BeforeRequest", "HelloApp.guard(Request)", "HelloApp.java:30")
        .step("handler", "Greetings.repeat(String, int)", "Greetings.java:24")
        .step("@AfterRequest", "HelloApp.stamp(Response)", "HelloApp.java:35")
        .step("@TeardownRequest", "HelloApp.done(Throwable)", "HelloApp.java:40")
        .step("@ErrorHandler 404", "HelloApp.notFound(NotFound)", "HelloApp.java:43");
  }

  static List<Explanation> all() {
    Explanation[] all = new Explanation[3];
    from0(all);
    return List.of(all);
  }

  static Explanation application() {
    return Explanation.of("", "", "")
        .step("@BeforeRequest", "HelloApp.guard(Request)", "HelloApp.java:30")
        .step("@AfterRequest", "HelloApp.stamp(Response)", "HelloApp.java:35")
        .step("@TeardownRequest", "HelloApp.done(Throwable)", "HelloApp.java:40")
        .step("@ErrorHandler 404", "HelloApp.notFound(NotFound)", "HelloApp.java:43");
  }
}
