package dev.ampoule.benchmarks.app;

import java.util.List;

/** An order as a client sends it; both sides of the comparison read it. */
public record Purchase(long id, String customer, boolean paid, List<Line> lines) {

  /** One line of it. */
  public record Line(String sku, String name, int quantity, double price) {}

  /** What both sides answer. */
  public record Receipt(long id, String customer, int lines, double total) {}

  /** Adds up the lines. */
  public Receipt receipt() {
    double total = 0;
    for (Line line : lines) {
      total += line.quantity() * line.price();
    }
    return new Receipt(id, customer, lines.size(), total);
  }
}
