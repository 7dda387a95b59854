package shop;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Json
record Order(
    long id,
    LocalDate placed,
    List<Item> items,
    Map<String, Integer> stock,
    Optional<String> voucher,
    @DefaultValue("EUR") Currency currency,
    @Nullable Order replaces,
    Payment payment) {

  Order {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("an order has items");
    }
  }

  record Item(String name, @Nullable Integer count) {}

  enum Currency {
    EUR,
    USD
  }

  sealed interface Payment {}

  record Cash() implements Payment {}

  record Card(String number) implements Payment {}
}
