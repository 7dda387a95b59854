package settings;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Settings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is checked within values.
 *
 * @param least how many there are at least
 * @param most how many there may be
 * @param mark stands before each
 * @param password is long
 * @param main the first one
 * @param others the next ones
 * @param byName those that have a name
 * @param users who may ask
 */
@Ordered
@Settings(prefix = "")
public record QueueSettings(
    @DefaultValue("1") int least,
    @DefaultValue("9") int most,
    @DefaultValue("#") char mark,
    @Nullable @Size(min = 12) String password,
    @Nullable @Valid Place main,
    List<@Valid Place> others,
    Map<String, @Valid Place> byName,
    Map<String, Integer> users) {

  /**
   * One of them.
   *
   * @param owner whose it is
   * @param places how many fit in
   */
  public record Place(
      @NotBlank String owner, @DefaultValue("1") @Max(value = 5, message = "is full") int places) {}
}
