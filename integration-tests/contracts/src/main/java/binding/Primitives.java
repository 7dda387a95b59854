package binding;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Query;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.UUID;

/** One route for each type of a query parameter named {@code v}. */
@Blueprint(urlPrefix = "/types")
final class Primitives {

  @Get("/int")
  String ofInt(@Query int v) {
    return "int " + v;
  }

  @Get("/long")
  String ofLong(@Query long v) {
    return "long " + v;
  }

  @Get("/short")
  String ofShort(@Query short v) {
    return "short " + v;
  }

  @Get("/byte")
  String ofByte(@Query byte v) {
    return "byte " + v;
  }

  @Get("/char")
  String ofChar(@Query char v) {
    return "char " + v;
  }

  @Get("/boolean")
  String ofBoolean(@Query boolean v) {
    return "boolean " + v;
  }

  @Get("/float")
  String ofFloat(@Query float v) {
    return "float " + v;
  }

  @Get("/double")
  String ofDouble(@Query double v) {
    return "double " + v;
  }

  @Get("/Integer")
  String ofInteger(@Query Integer v) {
    return "Integer " + v;
  }

  @Get("/Long")
  String ofLongWrapper(@Query Long v) {
    return "Long " + v;
  }

  @Get("/Boolean")
  String ofBooleanWrapper(@Query Boolean v) {
    return "Boolean " + v;
  }

  @Get("/Character")
  String ofCharacter(@Query Character v) {
    return "Character " + v;
  }

  @Get("/Double")
  String ofDoubleWrapper(@Query Double v) {
    return "Double " + v;
  }

  @Get("/String")
  String ofString(@Query String v) {
    return "String " + v;
  }

  @Get("/BigInteger")
  String ofBigInteger(@Query BigInteger v) {
    return "BigInteger " + v;
  }

  @Get("/BigDecimal")
  String ofBigDecimal(@Query BigDecimal v) {
    return "BigDecimal " + v;
  }

  @Get("/Color")
  String ofEnum(@Query BindingApp.Color v) {
    return "Color " + v;
  }

  @Get("/UUID")
  String ofUuid(@Query UUID v) {
    return "UUID " + v;
  }

  @Get("/URI")
  String ofUri(@Query URI v) {
    return "URI " + v;
  }

  @Get("/Instant")
  String ofInstant(@Query Instant v) {
    return "Instant " + v;
  }

  @Get("/LocalDate")
  String ofLocalDate(@Query LocalDate v) {
    return "LocalDate " + v;
  }

  @Get("/LocalTime")
  String ofLocalTime(@Query LocalTime v) {
    return "LocalTime " + v;
  }

  @Get("/LocalDateTime")
  String ofLocalDateTime(@Query LocalDateTime v) {
    return "LocalDateTime " + v;
  }

  @Get("/OffsetDateTime")
  String ofOffsetDateTime(@Query OffsetDateTime v) {
    return "OffsetDateTime " + v;
  }

  @Get("/ZonedDateTime")
  String ofZonedDateTime(@Query ZonedDateTime v) {
    return "ZonedDateTime " + v;
  }

  @Get("/YearMonth")
  String ofYearMonth(@Query YearMonth v) {
    return "YearMonth " + v;
  }

  @Get("/Duration")
  String ofDuration(@Query Duration v) {
    return "Duration " + v;
  }
}
