package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import dev.ampoule.processor.compile.Compilation.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where generated checks stand, what they are made from, and when they exist already. */
class ConstraintsOriginTest {

  private static final String MONEY =
      """
      package money;

      import jakarta.validation.constraints.Positive;

      /** Some money. */
      public record Money(@Positive long cents) {}
      """;

  private static final String ITEM =
      """
      package shop;

      import jakarta.validation.Valid;
      import jakarta.validation.constraints.NotBlank;
      import money.Money;

      record Item(@NotBlank String name, @Valid Money price) {}
      """;

  private static final String ITEMS =
      """
      package shop;

      import dev.ampoule.annotation.Blueprint;
      import dev.ampoule.annotation.Get;
      import jakarta.validation.Valid;

      @Blueprint
      final class Items {
        @Get("/<item:item>")
        String show(@Valid Item item) {
          return "item " + item;
        }
      }
      """;

  private static final String PRICES =
      """
      package money;

      import dev.ampoule.annotation.Blueprint;
      import dev.ampoule.annotation.Get;
      import jakarta.validation.Valid;

      @Blueprint
      public final class Prices {
        @Get("/<money:price>")
        String show(@Valid Money price) {
          return "price " + price;
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void standBesideTheirTypeAndComeFromItAlone() {
    Result result =
        new Compilation(folder)
            .sources(
                Map.of(
                    "money/Money.java", MONEY,
                    "shop/Item.java", ITEM,
                    "shop/Items.java", ITEMS));

    assertThat(result.messages()).isEmpty();
    assertThat(result.origins().get("shop.Item_Constraints")).containsExactly("Item.java");
    assertThat(result.origins().get("money.Money_Constraints")).containsExactly("Money.java");
  }

  @Test
  void areReusedFromAnotherModule() {
    Result library =
        new Compilation(folder.resolve("library"))
            .sources(Map.of("money/Money.java", MONEY, "money/Prices.java", PRICES));
    Result result = compile(library);

    assertThat(result.messages()).isEmpty();
    assertThat(result.origins()).doesNotContainKey("shop.Item_Money_Constraints");
    assertThat(result.generated().get("shop/Item_Constraints.java"))
        .contains("violations.check(\"price\", price, Money_Constraints.INSTANCE)");
  }

  @Test
  void belongToTheClassThatNeedsThemForATypeOfAnotherModuleWithoutAny() {
    Result library =
        new Compilation(folder.resolve("library")).sources(Map.of("money/Money.java", MONEY));
    Result result = compile(library);

    assertThat(result.messages()).isEmpty();
    assertThat(result.origins().get("shop.Item_Money_Constraints")).containsExactly("Item.java");
    assertThat(result.generated().get("shop/Item_Money_Constraints.java"))
        .contains("long cents = money.cents();");
  }

  private Result compile(Result library) {
    return new Compilation(folder.resolve("application"))
        .classPath(library.classes())
        .sources(Map.of("shop/Item.java", ITEM, "shop/Items.java", ITEMS));
  }
}
