package org.wortlaut.cli;

/** What {@code bench} has measured, to be printed. */
interface Figures {

  /** Lines for the screen, each with its end. */
  String table();

  /** One JSON object on one line, without its end. */
  String json();
}
