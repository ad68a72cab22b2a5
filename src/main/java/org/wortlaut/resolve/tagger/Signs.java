package org.wortlaut.resolve.tagger;

import java.util.HashMap;
import java.util.Map;

/** Numbers the signs of one sort as they come. Safe to share between threads. */
final class Signs {

  /** The signs that come later have no number. */
  static final int MOST = (1 << Sign.BITS) - 1;

  private final Map<String, Sign> known = new HashMap<>();

  Signs() {
    known.put(Sign.NONE.text(), Sign.NONE);
  }

  synchronized Sign of(String text) {
    Sign sign = known.get(text);
    if (sign == null) {
      sign = new Sign(text, known.size() > MOST ? -1 : known.size());
      if (sign.number() > 0) {
        known.put(text, sign);
      }
    }
    return sign;
  }
}
