package org.wortlaut.evaluate.score;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names as scores compare them: without regard to case, diacritics, white space and the order of
 * several.
 */
public final class ActorNames {

  private ActorNames() {}

  /** What names are compared by. */
  public static String key(String name) {
    String plain =
        Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "");
    return plain.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }

  static Set<String> keys(Collection<String> names) {
    return names.stream().map(ActorNames::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether two sets of names are the same by their keys. */
  public static boolean same(Collection<String> some, Collection<String> others) {
    return keys(some).equals(keys(others));
  }
}
