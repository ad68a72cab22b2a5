package org.wortlaut.evaluate.match;

import java.util.Arrays;

/**
 * The one-to-one assignment of rows to columns with the greatest sum of scores.
 *
 * <p>Rows are added one by one along the cheapest augmenting path (Jonker and Volgenant 1987, in
 * the rectangular form of D. F. Crouse, "On implementing 2D rectangular assignment algorithms",
 * IEEE TAES 52(4), 2016). Costs are the negated scores; {@code u} and {@code v} are the dual prices
 * of rows and columns, so that reduced costs stay non-negative. Takes O(rows² · columns) for rows ≤
 * columns.
 */
public final class Assignment {

  private final double[][] cost;
  private final int columns;
  private final double[] u;
  private final double[] v;
  private final int[] columnOf;
  private final int[] rowOf;

  private Assignment(double[][] cost, int columns) {
    this.cost = cost;
    this.columns = columns;
    this.u = new double[cost.length];
    this.v = new double[columns];
    this.columnOf = new int[cost.length];
    this.rowOf = new int[columns];
    Arrays.fill(columnOf, -1);
    Arrays.fill(rowOf, -1);
  }

  /**
   * Assigns as many rows as there are columns, or all if there are fewer rows.
   *
   * @param scores rows of equal length, finite
   * @return for each row its column, or -1
   */
  public static int[] maximize(double[][] scores) {
    int rows = scores.length;
    int columns = rows == 0 ? 0 : scores[0].length;
    if (rows > columns) {
      return inverse(maximize(transposed(scores, columns)), rows);
    }
    double[][] cost = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cost[i][j] = -scores[i][j];
      }
    }
    Assignment assignment = new Assignment(cost, columns);
    for (int row = 0; row < rows; row++) {
      assignment.add(row);
    }
    return assignment.columnOf;
  }

  private static double[][] transposed(double[][] scores, int columns) {
    double[][] transposed = new double[columns][scores.length];
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < columns; j++) {
        transposed[j][i] = scores[i][j];
      }
    }
    return transposed;
  }

  private static int[] inverse(int[] columnOf, int columns) {
    int[] rowOf = new int[columns];
    Arrays.fill(rowOf, -1);
    for (int row = 0; row < columnOf.length; row++) {
      if (columnOf[row] >= 0) {
        rowOf[columnOf[row]] = row;
      }
    }
    return rowOf;
  }

  private void add(int newRow) {
    double[] distance = new double[columns];
    int[] from = new int[columns];
    boolean[] rowSeen = new boolean[cost.length];
    boolean[] columnSeen = new boolean[columns];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    double reached = 0;
    int row = newRow;
    int sink = -1;
    while (sink < 0) {
      rowSeen[row] = true;
      relax(row, reached, distance, from, columnSeen);
      int column = nearest(distance, columnSeen);
      reached = distance[column];
      columnSeen[column] = true;
      if (rowOf[column] < 0) {
        sink = column;
      } else {
        row = rowOf[column];
      }
    }
    updatePrices(newRow, reached, distance, rowSeen, columnSeen);
    augment(newRow, sink, from);
  }

  private void relax(int row, double reached, double[] distance, int[] from, boolean[] columnSeen) {
    for (int j = 0; j < columns; j++) {
      double through = reached + cost[row][j] - u[row] - v[j];
      if (!columnSeen[j] && through < distance[j]) {
        distance[j] = through;
        from[j] = row;
      }
    }
  }

  /** Of equally near columns a free one, because that ends the search; else the first. */
  private int nearest(double[] distance, boolean[] columnSeen) {
    int nearest = -1;
    for (int j = 0; j < columns; j++) {
      if (!columnSeen[j]
          && (nearest < 0
              || distance[j] < distance[nearest]
              || (distance[j] == distance[nearest] && rowOf[j] < 0 && rowOf[nearest] >= 0))) {
        nearest = j;
      }
    }
    return nearest;
  }

  private void updatePrices(
      int newRow, double reached, double[] distance, boolean[] rowSeen, boolean[] columnSeen) {
    u[newRow] += reached;
    for (int row = 0; row < cost.length; row++) {
      if (rowSeen[row] && row != newRow) {
        u[row] += reached - distance[columnOf[row]];
      }
    }
    for (int j = 0; j < columns; j++) {
      if (columnSeen[j]) {
        v[j] -= reached - distance[j];
      }
    }
  }

  private void augment(int newRow, int sink, int[] from) {
    int column = sink;
    int row;
    do {
      row = from[column];
      rowOf[column] = row;
      int freed = columnOf[row];
      columnOf[row] = column;
      column = freed;
    } while (row != newRow);
  }
}
