package dev.ampoule;

import dev.ampoule.config.Config;
import java.util.function.Supplier;

/** What the parts of one application are built from. */
final class WiringContext implements Wiring.Context {

  private final App app;
  private final App.Builder builder;
  private final Parts parts;
  private final ValidationParts validation;
  private final Replacements replacements;
  private boolean hasRequestParts;

  WiringContext(
      App app,
      App.Builder builder,
      Parts parts,
      ValidationParts validation,
      Replacements replacements) {
    this.app = app;
    this.builder = builder;
    this.parts = parts;
    this.validation = validation;
    this.replacements = replacements;
  }

  @Override
  public App app() {
    return app;
  }

  @Override
  public App.Builder builder() {
    return builder;
  }

  @Override
  public Config config() {
    return builder.config();
  }

  @Override
  public <T> T closing(T part) throws Exception {
    parts.add(part);
    return taken(part);
  }

  /** Hands a part to what has a use for it. */
  private <T> T taken(T part) throws Exception {
    validation.add(part);
    if (part instanceof Extension extension) {
      extension.init(builder);
    }
    return part;
  }

  @Override
  public boolean replaces() {
    return !replacements.isEmpty();
  }

  @Override
  public boolean replaces(Class<?> type, String qualifier) {
    return !replacements.isEmpty() && replacements.asksFor(new PartKey(type, qualifier));
  }

  @Override
  @SuppressWarnings("unchecked") // an object of the class; its type arguments nobody can see
  public <T> T replacement(Class<? super T> type, String qualifier) throws Exception {
    PartKey key = new PartKey(type, qualifier);
    T part = (T) replacements.make(key);
    if (!replacements.isGiven(key)) {
      return closing(part);
    }
    parts.use(part);
    return taken(part);
  }

  @Override
  public <T> Supplier<T> lazily(Class<? super T> type, String qualifier, Wiring.Maker<T> maker) {
    PartKey key = known(type, qualifier);
    return new LazyPart<>(key, this, maker);
  }

  @Override
  public <T> Supplier<T> perRequest(
      Class<? super T> type, String qualifier, Wiring.Maker<T> maker) {
    hasRequestParts = true;
    return new RequestPart<>(known(type, qualifier), this, maker);
  }

  /** The key of a part, which may be replaced from now on. */
  private PartKey known(Class<?> type, String qualifier) {
    PartKey key = new PartKey(type, qualifier);
    if (!replacements.isEmpty()) {
      replacements.asksFor(key);
    }
    return key;
  }

  /** Makes a lazy part, or what stands for it. */
  @SuppressWarnings("unchecked") // as above
  <T> T made(PartKey key, Wiring.Maker<? extends T> maker) throws Exception {
    if (!replacements.has(key)) {
      return closing(maker.make());
    }
    T part = (T) replacements.make(key);
    return replacements.isGiven(key) ? part : closing(part);
  }

  /** Makes a part of a request, or what stands for it. */
  @SuppressWarnings("unchecked") // as above
  <T> T madeForRequest(PartKey key, Wiring.Maker<? extends T> maker) throws Exception {
    return replacements.has(key) ? (T) replacements.make(key) : maker.make();
  }

  /** Whether it is the application's to close a part. */
  boolean closes(PartKey key) {
    return !replacements.isGiven(key);
  }

  @Override
  public void built() {
    parts.built();
  }

  /** The parts that are closed with the application. */
  Parts parts() {
    return parts;
  }

  /** Whether requests have parts of their own. */
  boolean hasRequestParts() {
    return hasRequestParts;
  }
}
