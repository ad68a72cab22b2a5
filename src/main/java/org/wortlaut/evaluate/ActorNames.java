package org.wortlaut.evaluate;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names as scores compare them: without regard to case, diacritics, white space and the order of
 * several.
 */
final class ActorNames {

  private ActorNames() {}

  static String key(String name) {
    String plain =
        Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "");
    return plain.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }

  static Set<String> keys(Collection<String> names) {
    return names.stream().map(ActorNames::key).collect(Collectors.toUnmodifiableSet());
  }

  static boolean same(Collection<String> some, Collection<String> others) {
    return keys(some).equals(keys(others));
  }
}
