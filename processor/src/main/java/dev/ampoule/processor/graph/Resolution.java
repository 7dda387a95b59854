package dev.ampoule.processor.graph;

import dev.ampoule.processor.model.ProviderModel;
import java.util.List;

/** What meets a need. */
public sealed interface Resolution {

  /**
   * A provider method.
   *
   * @param provider the method
   */
  record Provided(ProviderModel provider) implements Resolution {}

  /** What every application has without providing it. */
  enum Context implements Resolution {
    /** {@code dev.ampoule.App}. */
    APP,
    /** {@code dev.ampoule.Config}. */
    CONFIG,
    /** {@code dev.ampoule.App.Builder}. */
    BUILDER
  }

  /** Nothing does. */
  record Missing() implements Resolution {}

  /**
   * More than one provider method does.
   *
   * @param providers these methods in order
   */
  record Ambiguous(List<ProviderModel> providers) implements Resolution {

    public Ambiguous {
      providers = List.copyOf(providers);
    }
  }
}
