package org.wortlaut.text;

/** An item of a sentence before its readings are looked up. */
record RawItem(int begin, int end, Token.Kind kind, int quote) {}
