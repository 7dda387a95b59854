package dev.ampoule.testing;

import dev.ampoule.App;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test methods a {@link TestClient} of an application, or the {@link App} itself, as a
 * parameter.
 *
 * <p>In a static field there is one application for all tests of the class, in an instance field
 * one for each test. Every test gets a client of its own, without cookies.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final AmpouleExtension APP = AmpouleExtension.inMemory(TodoAppFactory::create);
 *
 * @Test
 * void listsTodos(TestClient client) {
 *   assertThat(client.get("/todos/").status()).isEqualTo(200);
 * }
 * }</pre>
 *
 * <p>Flask: the fixtures {@code app} and {@code client} of a test suite.
 */
public final class AmpouleExtension implements BeforeAllCallback, ParameterResolver {

  private final Supplier<App> factory;
  private final Transport transport;

  private AmpouleExtension(Supplier<App> factory, Transport transport) {
    this.factory = factory;
    this.transport = transport;
  }

  /**
   * Clients that call the application directly.
   *
   * @param factory makes the application, mostly {@code TodoAppFactory::create}
   * @return the extension
   */
  public static AmpouleExtension inMemory(Supplier<App> factory) {
    return new AmpouleExtension(factory, Transport.MEMORY);
  }

  /**
   * Clients that speak HTTP/1.1 to the server on a free port.
   *
   * @param factory makes the application, mostly {@code TodoAppFactory::create}
   * @return the extension
   */
  public static AmpouleExtension overSocket(Supplier<App> factory) {
    return new AmpouleExtension(factory, Transport.HTTP_1);
  }

  /**
   * Clients that speak HTTP/2 to the server on a free port.
   *
   * @param factory makes the application, mostly {@code TodoAppFactory::create}
   * @return the extension
   */
  public static AmpouleExtension overHttp2(Supplier<App> factory) {
    return new AmpouleExtension(factory, Transport.HTTP_2);
  }

  /** Called by JUnit when the extension stands in a static field. */
  @Override
  public void beforeAll(ExtensionContext context) {
    served(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == TestClient.class || type == App.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Served served = served(context);
    return parameter.getParameter().getType() == App.class
        ? served.app()
        : new TestClient(served.app(), served.wire());
  }

  /** What the class's context holds, or else what is made for this one; JUnit closes it. */
  private Served served(ExtensionContext context) {
    return context
        .getStore(ExtensionContext.Namespace.create(this))
        .getOrComputeIfAbsent(Served.class, type -> Served.start(factory, transport), Served.class);
  }

  private record Served(App app, Wire wire) implements AutoCloseable {

    static Served start(Supplier<App> factory, Transport transport) {
      App app = factory.get();
      try {
        return new Served(app, transport.open(app));
      } catch (RuntimeException e) {
        app.close();
        throw e;
      }
    }

    @Override
    public void close() {
      wire.close();
      app.close();
    }
  }
}
