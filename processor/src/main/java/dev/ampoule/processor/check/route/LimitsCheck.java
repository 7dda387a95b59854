package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.LimitsModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.rules.LimitTexts;
import java.util.LinkedHashSet;
import java.util.Set;

/** The limits of a handler are a length of time and a number of bytes. */
public final class LimitsCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    Set<LimitsModel> all = new LinkedHashSet<>();
    for (HandlerModel handler : blueprint.handlers()) {
      for (RouteModel route : handler.routes()) {
        if (route.limits() != null) {
          all.add(route.limits());
        }
      }
    }
    for (LimitsModel limits : all) {
      check(limits, diagnostics);
    }
  }

  private static void check(LimitsModel limits, Diagnostics diagnostics) {
    String timeout = limits.timeout();
    if (!timeout.isEmpty() && LimitTexts.millis(timeout).isEmpty()) {
      diagnostics
          .report(Code.LIMITS, "Timeout \"%s\" is no length of time up to 7 days.", timeout)
          .why("the handler is interrupted when that time is over.")
          .fix("write it as \"30s\", \"500ms\", \"5m\" or \"PT30S\"; \"0\" is any time.")
          .at(limits.ref().attribute("timeout"));
    }
    String length = limits.maxContentLength();
    if (!length.isEmpty() && LimitTexts.bytes(length).isEmpty()) {
      diagnostics
          .report(Code.LIMITS, "Length \"%s\" is no number of bytes.", length)
          .why("a body that is longer is answered with the status 413.")
          .fix("write it as \"4096\", \"500kB\" or \"16MiB\".")
          .at(limits.ref().attribute("maxContentLength"));
    }
  }
}
