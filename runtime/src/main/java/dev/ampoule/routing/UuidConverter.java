package dev.ampoule.routing;

import java.util.UUID;

/**
 * The converter {@code uuid}: hexadecimal digits in groups of 8, 4, 4, 4 and 12.
 *
 * <p>Flask: {@code UUIDConverter}.
 */
public final class UuidConverter extends RuleConverter<UUID> {

  /** The only one; it takes no arguments. */
  public static final UuidConverter ANY = new UuidConverter();

  private UuidConverter() {}

  @Override
  public boolean accepts(String text, int from, int to) {
    return Scan.isUuid(text, from, to);
  }

  @Override
  int first(String text, int from, int limit) {
    int end = from + Scan.UUID_LENGTH;
    return end <= limit && Scan.isUuid(text, from, end) ? end : NONE;
  }

  @Override
  int next(String text, int from, int end, int limit) {
    return NONE;
  }

  @Override
  public UUID fromUrl(String text) {
    return UUID.fromString(text);
  }

  @Override
  String textOf(Object value) {
    return value.toString();
  }
}
