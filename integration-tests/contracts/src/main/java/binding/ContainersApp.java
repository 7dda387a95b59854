package binding;

import binding.TypesApp.Color;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Cookie;
import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Header;
import dev.ampoule.annotation.Query;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Takes none, one or several values of some types from each source. */
@Application
final class ContainersApp {

  @Get("/query/optional")
  String queryOptional(
      @Query Optional<Byte> octet,
      @Query Optional<Character> letter,
      @Query Optional<String> text,
      @Query Optional<Color> color,
      @Query Optional<UUID> id,
      @Query Optional<BigDecimal> exact,
      @Query Optional<Year> year,
      @Query OptionalInt whole,
      @Query OptionalLong big,
      @Query OptionalDouble real) {
    return joined(octet, letter, text, color, id, exact, year, whole, big, real);
  }

  @Get("/query/list")
  String queryList(
      @Query List<Byte> octet,
      @Query List<Character> letter,
      @Query List<String> text,
      @Query List<Color> color,
      @Query List<UUID> id,
      @Query List<BigDecimal> exact,
      @Query List<Year> year) {
    return joined(octet, letter, text, color, id, exact, year);
  }

  @Get("/query/set")
  String querySet(
      @Query Set<Byte> octet,
      @Query Set<Character> letter,
      @Query Set<String> text,
      @Query Set<Color> color,
      @Query Set<UUID> id,
      @Query Set<BigDecimal> exact,
      @Query Set<Year> year) {
    return joined(octet, letter, text, color, id, exact, year);
  }

  @Get("/query/default")
  String queryDefault(
      @Query @DefaultValue("7") byte octet,
      @Query @DefaultValue("true") boolean flag,
      @Query @DefaultValue("x") char letter,
      @Query @DefaultValue("3") short small,
      @Query @DefaultValue("4") int whole,
      @Query @DefaultValue("5") long big,
      @Query @DefaultValue("1.5") float real,
      @Query @DefaultValue("2.5") double fine,
      @Query @DefaultValue("none") String text,
      @Query @DefaultValue("RED") Color color,
      @Query @DefaultValue("2026") Year year,
      @Query @DefaultValue("8") Integer box,
      @Query @DefaultValue("9") Optional<Integer> maybe,
      @Query @DefaultValue("10") List<Integer> list,
      @Query @DefaultValue("11") Set<Integer> set) {
    return joined(
        octet, flag, letter, small, whole, big, real, fine, text, color, year, box, maybe, list,
        set);
  }

  @Get("/header/optional")
  String headerOptional(
      @Header Optional<Byte> octet,
      @Header Optional<Character> letter,
      @Header Optional<String> text,
      @Header Optional<Color> color,
      @Header Optional<UUID> id,
      @Header Optional<BigDecimal> exact,
      @Header Optional<Year> year,
      @Header OptionalInt whole,
      @Header OptionalLong big,
      @Header OptionalDouble real) {
    return joined(octet, letter, text, color, id, exact, year, whole, big, real);
  }

  @Get("/header/list")
  String headerList(
      @Header List<Byte> octet,
      @Header List<Character> letter,
      @Header List<String> text,
      @Header List<Color> color,
      @Header List<UUID> id,
      @Header List<BigDecimal> exact,
      @Header List<Year> year) {
    return joined(octet, letter, text, color, id, exact, year);
  }

  @Get("/header/set")
  String headerSet(
      @Header Set<Byte> octet,
      @Header Set<Character> letter,
      @Header Set<String> text,
      @Header Set<Color> color,
      @Header Set<UUID> id,
      @Header Set<BigDecimal> exact,
      @Header Set<Year> year) {
    return joined(octet, letter, text, color, id, exact, year);
  }

  @Get("/header/default")
  String headerDefault(
      @Header @DefaultValue("7") byte octet,
      @Header @DefaultValue("true") boolean flag,
      @Header @DefaultValue("x") char letter,
      @Header @DefaultValue("3") short small,
      @Header @DefaultValue("4") int whole,
      @Header @DefaultValue("5") long big,
      @Header @DefaultValue("1.5") float real,
      @Header @DefaultValue("2.5") double fine,
      @Header @DefaultValue("none") String text,
      @Header @DefaultValue("RED") Color color,
      @Header @DefaultValue("2026") Year year,
      @Header @DefaultValue("8") Integer box,
      @Header @DefaultValue("9") Optional<Integer> maybe,
      @Header @DefaultValue("10") List<Integer> list,
      @Header @DefaultValue("11") Set<Integer> set) {
    return joined(
        octet, flag, letter, small, whole, big, real, fine, text, color, year, box, maybe, list,
        set);
  }

  @Get("/cookie/optional")
  String cookieOptional(
      @Cookie Optional<Byte> octet,
      @Cookie Optional<Character> letter,
      @Cookie Optional<String> text,
      @Cookie Optional<Color> color,
      @Cookie Optional<UUID> id,
      @Cookie Optional<BigDecimal> exact,
      @Cookie Optional<Year> year,
      @Cookie OptionalInt whole,
      @Cookie OptionalLong big,
      @Cookie OptionalDouble real) {
    return joined(octet, letter, text, color, id, exact, year, whole, big, real);
  }

  @Get("/cookie/list")
  String cookieList(
      @Cookie List<Byte> octet,
      @Cookie List<Character> letter,
      @Cookie List<String> text,
      @Cookie List<Color> color,
      @Cookie List<UUID> id,
      @Cookie List<BigDecimal> exact,
      @Cookie List<Year> year) {
    return joined(octet, letter, text, color, id, exact, year);
  }

  @Get("/cookie/set")
  String cookieSet(
      @Cookie Set<Byte> octet,
      @Cookie Set<Character> letter,
      @Cookie Set<String> text,
      @Cookie Set<Color> color,
      @Cookie Set<UUID> id,
      @Cookie Set<BigDecimal> exact,
      @Cookie Set<Year> year) {
    return joined(octet, letter, text, color, id, exact, year);
  }

  @Get("/cookie/default")
  String cookieDefault(
      @Cookie @DefaultValue("7") byte octet,
      @Cookie @DefaultValue("true") boolean flag,
      @Cookie @DefaultValue("x") char letter,
      @Cookie @DefaultValue("3") short small,
      @Cookie @DefaultValue("4") int whole,
      @Cookie @DefaultValue("5") long big,
      @Cookie @DefaultValue("1.5") float real,
      @Cookie @DefaultValue("2.5") double fine,
      @Cookie @DefaultValue("none") String text,
      @Cookie @DefaultValue("RED") Color color,
      @Cookie @DefaultValue("2026") Year year,
      @Cookie @DefaultValue("8") Integer box,
      @Cookie @DefaultValue("9") Optional<Integer> maybe,
      @Cookie @DefaultValue("10") List<Integer> list,
      @Cookie @DefaultValue("11") Set<Integer> set) {
    return joined(
        octet, flag, letter, small, whole, big, real, fine, text, color, year, box, maybe, list,
        set);
  }

  private static String joined(Object... values) {
    return List.of(values).toString();
  }
}
