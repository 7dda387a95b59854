package dev.ampoule.http;

/**
 * Somewhere that a client can be sent, such as the URL that a generated {@code TodosUrls} builds.
 *
 * <p>Flask: what {@code url_for} returns.
 */
public interface Location {

  /** Returns the URL. */
  @Override
  String toString();
}
