package org.wortlaut.io;

import java.util.List;

/**
 * The columns of articles as they are read, before any check: strings all of them, null where the
 * input has nothing.
 */
public final class RawArticles {

  public static final String TEXT = "text";
  public static final String ID = "id";
  public static final String TITLE = "title";
  public static final String PUBLISHED_AT = "published_at";
  public static final String SOURCE = "source";
  public static final String URL = "url";
  public static final String LANGUAGE = "language";

  /** A line that could not be parsed; null for all others. */
  static final String UNREADABLE = "unreadable";

  static final List<String> COLUMNS = List.of(ID, SOURCE, URL, TITLE, PUBLISHED_AT, LANGUAGE, TEXT);

  private RawArticles() {}
}
