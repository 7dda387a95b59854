package settings;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How mail is sent.
 *
 * @param home where the mails are
 * @param retries how often a mail is sent again
 * @param timeout for one attempt, {@code 30s} or so
 * @param maxSize most bytes of a mail
 * @param level what is logged
 * @param api of another service
 * @param sender who sends
 * @param server where to
 * @param receivers who gets a copy
 * @param ports which ports are tried
 * @param headers what is added
 * @param backups what is used when {@code server} is down
 * @param apiToken a secret
 * @param note a remark
 */
@Settings(prefix = "MAIL")
public record MailSettings(
    Path home,
    @DefaultValue("3") int retries,
    @DefaultValue("30s") Duration timeout,
    @DefaultValue("16MiB") long maxSize,
    @DefaultValue("warn-all") Level level,
    Optional<URI> api,
    @DefaultValue("nobody") String sender,
    Server server,
    List<String> receivers,
    @DefaultValue("25, 587") Set<Integer> ports,
    Map<String, String> headers,
    List<Server> backups,
    @Nullable Double apiToken,
    @Nullable String note) {

  /** What is logged. */
  public enum Level {
    NONE,
    WARN_ALL
  }

  /**
   * A server.
   *
   * @param host its name
   * @param port its port
   * @param tls whether it is encrypted
   */
  public record Server(@DefaultValue("localhost") String host, int port, boolean tls) {}
}
