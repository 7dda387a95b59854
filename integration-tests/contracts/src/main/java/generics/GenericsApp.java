package generics;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.JsonResponse;
import dev.ampoule.http.Response;
import dev.ampoule.json.JsonArray;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers with what it was sent. */
@Application
final class GenericsApp {

  @Post("/wild")
  Wild wild(@Body Wild wild) {
    return wild;
  }

  @Post("/wild/map")
  Map<String, ? extends List<? extends Shape>> map(
      @Body Map<String, ? extends List<? extends Shape>> map) {
    return map;
  }

  @Post("/wild/part")
  Part<? extends Shape> part(@Body Part<? extends Shape> part) {
    return part;
  }

  @Post("/arrays")
  Arrays arrays(@Body Arrays arrays) {
    return arrays;
  }

  @Post("/arrays/lists")
  List<String>[] lists(@Body List<String>[] lists) {
    return lists;
  }

  @Post("/dynamic")
  Dynamic dynamic(@Body Dynamic dynamic) {
    return dynamic;
  }

  @Post("/dynamic/object")
  JsonArray object(@Body JsonObject object) {
    return JsonArray.of(object, new JsonString("done"));
  }

  @Post("/empty")
  Empty empty(@Body Empty empty) {
    return empty;
  }

  @Post("/envelope")
  Envelope<Part<String>> envelope(@Body Envelope<Part<String>> envelope) {
    return envelope;
  }

  @Post("/outcome")
  Outcome<Integer, List<String>> outcome(@Body Outcome<Integer, List<String>> outcome) {
    return outcome;
  }

  @Post("/bounded")
  Bounded<Integer, Map<String, Integer>> bounded(
      @Body Bounded<Integer, Map<String, Integer>> bounded) {
    return bounded;
  }

  @Post("/numbers")
  int[] numbers(@Body int[][] numbers) {
    return numbers[0];
  }

  @Get("/color")
  Color color() {
    return Color.GREEN;
  }

  @Get("/flag")
  boolean flag() {
    return true;
  }

  @Get("/int")
  int number() {
    return 7;
  }

  @Get("/decimal")
  BigDecimal decimal() {
    return new BigDecimal("1.50");
  }

  @Get("/optional")
  Optional<List<Shape>> optional() {
    return Optional.of(List.of(new Shape.Square(2)));
  }

  @Get("/ids")
  Map<UUID, List<Shape>> ids() {
    return Map.of(new UUID(0, 1), List.of(new Shape.Circle(1)));
  }

  @Get("/stream")
  JsonResponse<Stream<Shape>> stream() {
    return Response.json(Stream.of(new Shape.Circle(1), new Shape.Square(2)));
  }
}
