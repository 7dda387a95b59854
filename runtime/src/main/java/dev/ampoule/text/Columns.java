package dev.ampoule.text;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells that are printed as columns, each as wide as its widest cell. */
public final class Columns {

  private static final String GAP = "  ";

  private Columns() {}

  /**
   * A table with headings and a line of dashes below them, as Flask prints its routes.
   *
   * @param headings the heading of each column
   * @param rows the cells of each row, as many as there are headings
   * @return lines without blanks and without a line feed at their end
   */
  public static List<String> table(List<String> headings, List<List<String>> rows) {
    int[] widths = widths(headings, rows);
    List<String> dashes = new ArrayList<>();
    for (int width : widths) {
      dashes.add("-".repeat(width));
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(headings, widths));
    lines.add(line(dashes, widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  /**
   * Rows without headings.
   *
   * @param rows the cells of each row, as many in each
   * @return lines without blanks and without a line feed at their end
   */
  public static List<String> of(List<List<String>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    int[] widths = widths(rows.getFirst(), rows);
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static int[] widths(List<String> headings, List<List<String>> rows) {
    int[] widths = headings.stream().mapToInt(String::length).toArray();
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      line.append(column == 0 ? "" : GAP).append(cell);
      line.append(" ".repeat(widths[column] - cell.length()));
    }
    return line.toString().stripTrailing();
  }
}
