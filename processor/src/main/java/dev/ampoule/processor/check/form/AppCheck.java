package dev.ampoule.processor.check.form;

import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;

/** One rule about an application as a whole. */
@FunctionalInterface
public interface AppCheck {

  /** Reports every place where the rule is broken. */
  void check(AppModel app, Diagnostics diagnostics);
}
