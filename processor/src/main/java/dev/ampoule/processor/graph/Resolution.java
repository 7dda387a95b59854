package dev.ampoule.processor.graph;

import dev.ampoule.processor.model.ProviderModel;
import java.util.List;
import java.util.stream.Stream;

/** What meets a need. */
public sealed interface Resolution {

  /** The providers whose parts have to be there first. */
  default Stream<ProviderModel> direct() {
    return Stream.empty();
  }

  /** The providers whose parts are only asked for later. */
  default Stream<ProviderModel> later() {
    return Stream.empty();
  }

  /** Whether it is a part, or several, of which each request has its own. */
  default boolean isRequestScoped() {
    return direct().anyMatch(ProviderModel::isRequestScoped);
  }

  /**
   * One provider's part.
   *
   * @param provider the provider
   */
  record Provided(ProviderModel provider) implements Resolution {

    @Override
    public Stream<ProviderModel> direct() {
      return Stream.of(provider);
    }
  }

  /** What every application has without providing it. */
  enum Context implements Resolution {
    /** {@code dev.ampoule.App}. */
    APP,
    /** {@code dev.ampoule.config.Config}. */
    CONFIG,
    /** {@code dev.ampoule.App.Builder}. */
    BUILDER,
    /** {@code dev.ampoule.http.Request}. */
    REQUEST,
    /** {@code dev.ampoule.RequestGlobals}. */
    GLOBALS;

    @Override
    public boolean isRequestScoped() {
      return this == REQUEST || this == GLOBALS;
    }
  }

  /**
   * A {@code Supplier} of what meets the need.
   *
   * @param container which type of supplier
   * @param part what it gives
   */
  record Late(Container container, Resolution part) implements Resolution {

    @Override
    public Stream<ProviderModel> later() {
      return Stream.concat(part.direct(), part.later());
    }
  }

  /**
   * An {@code Optional} of what meets the need.
   *
   * @param part what is in it; {@link Missing} if nothing
   */
  record Possible(Resolution part) implements Resolution {

    @Override
    public Stream<ProviderModel> direct() {
      return part.direct();
    }

    @Override
    public Stream<ProviderModel> later() {
      return part.later();
    }

    @Override
    public boolean isRequestScoped() {
      return part.isRequestScoped();
    }
  }

  /**
   * A list of all parts that meet the need.
   *
   * @param providers their providers in order
   */
  record Every(List<ProviderModel> providers) implements Resolution {

    public Every {
      providers = List.copyOf(providers);
    }

    @Override
    public Stream<ProviderModel> direct() {
      return providers.stream();
    }
  }

  /** Nothing does. */
  record Missing() implements Resolution {}

  /**
   * More than one provider does.
   *
   * @param providers these in order
   */
  record Ambiguous(List<ProviderModel> providers) implements Resolution {

    public Ambiguous {
      providers = List.copyOf(providers);
    }
  }

  /** What is wrong with it: missing or ambiguous, itself or in a container; or itself. */
  default Resolution innermost() {
    return switch (this) {
      case Late late -> late.part().innermost();
      case Possible possible ->
          possible.part() instanceof Missing ? this : possible.part().innermost();
      default -> this;
    };
  }
}
