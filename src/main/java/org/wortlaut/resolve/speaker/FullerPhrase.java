package org.wortlaut.resolve.speaker;

import java.util.HashSet;
import java.util.Set;
import org.wortlaut.language.Age;
import org.wortlaut.language.Agreement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.NounAttribute;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * Finds the fuller phrase by which a text has introduced a definite common noun: "die Forscher" are
 * the "dänischen Forscher" named before, "die Rebellen" the "Waldau-Rebellen".
 */
final class FullerPhrase {

  private static final int FARTHEST = 1500;
  private static final int SHORTEST_FIRST_PART = 2;

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final NominativePhrase nominative;
  private final NounAttribute attributes;

  FullerPhrase(NameTokens tokens, ResolverLexicon lexicon, NominativePhrase nominative) {
    this.tokens = tokens;
    this.lexicon = lexicon.names();
    this.attributes = new NounAttribute(tokens, lexicon.phraseWords());
    this.nominative = nominative;
  }

  /**
   * @param head a noun that stands with a definite article only
   * @return the fuller phrase in the nominative, or null where the text has none before the noun
   */
  String find(int head) {
    String years = Age.years(tokens.form(head));
    if (years != null) {
      return ofAge(head, years);
    }
    String noun = key(head);
    for (int i = Math.max(0, head - FARTHEST); i < head; i++) {
      String fuller = tokens.capitalized(i) ? fullerAt(i, noun) : null;
      if (fuller != null) {
        return fuller;
      }
    }
    return null;
  }

  /** "38-Jährige" and "38-jähriger", not "38jähriger": a text writes of one person in one way. */
  private boolean isSpelledAlike(int i, int other) {
    return tokens.form(i).indexOf('-') == tokens.form(other).indexOf('-');
  }

  /** "der 38-Jährige" after "ein 38-jähriger Mann". */
  private String ofAge(int head, String years) {
    for (int i = Math.max(0, head - FARTHEST); i < head; i++) {
      boolean introduced =
          years.equals(Age.years(tokens.form(i)))
              && isSpelledAlike(i, head)
              && tokens.joined(i + 1)
              && tokens.capitalized(i + 1)
              && tokens.common(i + 1);
      if (introduced) {
        return nominative.of(i, i + 1, i + 2, determinerBefore(i));
      }
    }
    return null;
  }

  /**
   * "der Bericht" after "ein Bericht der Bahn", "die Studie" after "einer Studie von Ärzten": the
   * document with whose it is, as the text has introduced it.
   *
   * @param head a noun for a document that stands with a definite article only
   * @return null where nothing before the noun says whose it is
   */
  String findDocument(int head) {
    String noun = key(head);
    for (int i = Math.max(0, head - FARTHEST); i < head; i++) {
      String key = tokens.capitalized(i) ? key(i) : "";
      int end = key.endsWith(noun) ? attributes.endOf(i) : i + 1;
      boolean compound = key.endsWith(noun) && key.length() > noun.length() + SHORTEST_FIRST_PART;
      if (end > i + 1 || compound) {
        return nominative.of(i, i, Math.max(end, afterNumber(i + 1)), determinerBefore(i));
      }
    }
    return null;
  }

  /**
   * "der Verband" after "der Abfallverband": the only compound before with which the text has told
   * of one such body.
   *
   * @param head a noun for an organisation that stands with a definite article only
   * @return null where there is none or several
   */
  String findBody(int head) {
    String noun = key(head);
    Set<String> bodies = new HashSet<>();
    for (int i = Math.max(0, head - FARTHEST); i < head; i++) {
      String key = tokens.capitalized(i) && isIntroduced(i) ? key(i) : "";
      if (key.endsWith(noun) && key.length() > noun.length() + SHORTEST_FIRST_PART) {
        bodies.add(nominative.of(i, i, i + 1, determinerBefore(i)));
      }
    }
    return bodies.size() == 1 ? bodies.iterator().next() : null;
  }

  /** "der Abfallverband", and no name behind it. */
  private boolean isIntroduced(int i) {
    return determinerBefore(i) >= 0
        && (tokens.at(i).word().noun() & Agreement.PLURAL & tokens.at(i - 1).word().determiner())
            == 0
        && !(tokens.joined(i + 1) && tokens.capitalized(i + 1));
  }

  private String fullerAt(int i, String noun) {
    String key = key(i);
    if (key.equals(noun) && tokens.joined(i) && ofCountryOrTown(i - 1)) {
      return nominative.of(i - 1, i, i + 1, determinerBefore(i - 1));
    }
    boolean one = (tokens.at(i).word().noun() & Agreement.SINGULAR) != 0;
    int place = one && key.equals(noun) ? endOfPlace(i + 1) : i + 1;
    if (place > i + 1) {
      return nominative.of(i, i, place, determinerBefore(i));
    }
    boolean compound = key.length() > noun.length() + 1 && key.endsWith("-" + noun);
    return compound ? nominative.of(i, i, afterNumber(i + 1), determinerBefore(i)) : null;
  }

  /**
   * "der Flughafen | Altdorf", "die Botschaft | in Altdorf": the end of the place, or {@code i}.
   */
  private int endOfPlace(int i) {
    int place = tokens.lowerIs(i, "in") && tokens.joined(i) ? i + 1 : i;
    return tokens.joined(place) && isPlace(tokens.form(place)) ? place + 1 : i;
  }

  private boolean isPlace(String form) {
    Gazetteer.Entry entry = lexicon.gazetteer().exact(form);
    return entry != null && (entry.place() || entry.kind() == ActorKind.PLACE);
  }

  /** "die UN-Resolution 1612" */
  private int afterNumber(int i) {
    return tokens.joined(i) && tokens.at(i).kind() == Token.Kind.NUMBER ? i + 1 : i;
  }

  private boolean ofCountryOrTown(int i) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(i));
    boolean country = entry != null && entry.form() == Name.Form.ADJECTIVE;
    boolean town = tokens.form(i).endsWith("er") && tokens.ofTown(i);
    return country || town;
  }

  private int determinerBefore(int i) {
    return tokens.joined(i) && tokens.isWord(i - 1) && tokens.at(i - 1).word().determiner() != 0
        ? i - 1
        : -1;
  }

  private String key(int i) {
    return tokens.at(i).word().lowerLemma().equals(tokens.at(i).lower())
            || tokens.form(i).indexOf('-') >= 0
        ? stem(tokens.at(i).lower())
        : stem(tokens.at(i).word().lowerLemma());
  }

  private static String stem(String lower) {
    return lower.endsWith("en")
        ? lower.substring(0, lower.length() - 2)
        : lower.endsWith("n") || lower.endsWith("s") || lower.endsWith("e")
            ? lower.substring(0, lower.length() - 1)
            : lower;
  }
}
