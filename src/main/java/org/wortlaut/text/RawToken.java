package org.wortlaut.text;

/** A token before its readings are looked up: its place and what it is on the page. */
record RawToken(int begin, int end, Token.Kind kind) {

  String in(String text) {
    return text.substring(begin, end);
  }
}
