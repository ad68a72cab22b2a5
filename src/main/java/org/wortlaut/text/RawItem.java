package org.wortlaut.text;

import org.wortlaut.text.Token.Kind;

/**
 * A token, whole quotation or whole bracket before its readings are looked up: its place and what
 * it is on the page.
 *
 * @param quote the index of a whole quotation; -1 of all else
 */
record RawItem(int begin, int end, Kind kind, int quote) {

  RawItem(int begin, int end, Kind kind) {
    this(begin, end, kind, -1);
  }

  String in(String text) {
    return text.substring(begin, end);
  }
}
