package signals;

/** What happens in the shop. */
sealed interface ShopEvent permits OrderPlaced, OrderCancelled {}
