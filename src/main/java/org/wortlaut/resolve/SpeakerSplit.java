package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Cuts a coordinated speaker into its members: "Russland, China und der Iran", "sowohl A als auch
 * B", "die Ministerin und ein Sprecher", but not "die Organisation für Sicherheit und
 * Zusammenarbeit" nor "der Vizekanzler und Minister Karl Lorenz".
 */
final class SpeakerSplit {

  private static final String OTHER = "ander";

  /** "weder die Bahn noch die Stadt" */
  private static final String NEITHER_NOR = "noch";

  private static final String PAIR = "pair";

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final Map<String, String> phraseWords;
  private final EntityTable table;
  private final SharedHead shared;

  SpeakerSplit(NameTokens tokens, ResolverLexicon lexicon, EntityTable table, SharedHead shared) {
    this.shared = shared;
    this.tokens = tokens;
    this.lexicon = lexicon.names();
    this.phraseWords = lexicon.phraseWords();
    this.table = table;
  }

  List<SpeakerPhrase> split(Span span) {
    int begin = tokens.indexAt(span.begin());
    begin += tokens.at(begin).end() <= span.begin() ? 1 : 0;
    int end = tokens.indexAt(span.end() - 1) + 1;
    begin = afterHeading(begin, end);
    SpeakerPhrase whole = SpeakerPhrase.of(tokens, begin, end);
    if (shared.isShared(whole)) {
      return List.of(whole);
    }
    int last = lastCoordinator(begin, end);
    List<SpeakerPhrase> phrases = new ArrayList<>();
    int start = begin;
    for (int i = begin + 1; last > 0 && i <= last; i++) {
      boolean cut =
          isCoordinator(i)
              ? i == last || joins(start, i, end)
              : tokens.at(i).kind() == Token.Kind.COMMA
                  && isMember(start, i, last)
                  && startsSpeaker(i + 1);
      if (cut) {
        boolean pair = tokens.form(i).equals("auch");
        phrases.add(
            SpeakerPhrase.of(
                tokens, tokens.lowerIs(start, "sowohl") ? start + 1 : start, pair ? i - 1 : i));
        start = i + 1;
      }
    }
    if (start < end) {
      phrases.add(SpeakerPhrase.of(tokens, start, end));
    }
    boolean named = phrases.size() > 2 && isNamedAfter(phrases);
    return named ? phrases.subList(1, phrases.size()) : phrases;
  }

  /**
   * "Lob für den Entwurf Die Ministerin": a heading without a period before the speaker, who opens
   * the sentence with an article or is a pronoun. Not so "die Partei Die Linke".
   */
  private int afterHeading(int begin, int end) {
    for (int i = end - 1; i > begin; i--) {
      boolean last = i + 1 == end;
      boolean opens =
          tokens.capitalized(i) && tokens.joined(i) && !tokens.initial(i) && !insideName(i);
      if (opens && (last ? tokens.isLoweredPronoun(i) : tokens.isLoweredArticle(i))) {
        return last ? i : i + 1;
      }
    }
    return begin;
  }

  /**
   * "die Oppositionsparteien, die Landunion und der Bürgerbund, lehnten ab", "die beiden
   * Ministerinnen, Anna Weber und Ilse Ohm": a group and behind it the names of those in it. Not so
   * "die Anwohner, die Landunion und der Bürgerbund lehnten ab", where no comma closes the names.
   */
  private boolean isNamedAfter(List<SpeakerPhrase> phrases) {
    SpeakerPhrase group = phrases.get(0);
    int end = phrases.get(phrases.size() - 1).end();
    boolean unnamed =
        group.determiner() >= 0
            && group.head() >= 0
            && table.within(tokens.span(group.head(), group.head() + 1)).isEmpty()
            && (tokens.at(group.head()).word().noun() & Agreement.PLURAL) != 0
            && tokens.at(group.end()).kind() == Token.Kind.COMMA;
    boolean closed = tokens.has(end) && tokens.at(end).kind() == Token.Kind.COMMA;
    return unnamed
        && (closed || PAIR.equals(phraseWords.get(tokens.at(group.begin() - 1).lower())))
        && phrases.stream().skip(1).allMatch(member -> hasName(member));
  }

  private boolean hasName(SpeakerPhrase phrase) {
    return table.within(tokens.span(phrase.from(), phrase.end())).stream()
        .anyMatch(name -> name.form() == Name.Form.NAME);
  }

  private int lastCoordinator(int begin, int end) {
    for (int i = end - 2; i > begin; i--) {
      if (isCoordinator(i) && joins(begin, i, end)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCoordinator(int i) {
    String form = tokens.form(i);
    return form.equals("und")
        || form.equals("sowie")
        || form.equals(NEITHER_NOR)
        || form.equals("auch") && tokens.form(i - 1).equals("als");
  }

  private boolean joins(int begin, int i, int end) {
    return !tokens.form(i - 1).endsWith("-")
        && !insideName(i)
        && (tokens.at(i + 1).word().adjective() == 0 || hasNoun(begin, i))
        && startsSpeaker(i + 1)
        && !insidePhrase(begin, i)
        && mayBeOfOneCase(begin, i)
        && !oneRole(begin, i, end);
  }

  /** "arabische und iranische Medien": the first member would be an adjective only. */
  private boolean hasNoun(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean adjective =
          tokens.at(i).word().adjective() != 0 && (i == begin || !tokens.capitalized(i));
      boolean article = tokens.at(i).word().determiner() != 0;
      if (tokens.isWord(i) && !adjective && !article) {
        return true;
      }
    }
    return false;
  }

  private boolean insideName(int i) {
    return !table.within(tokens.span(i, i + 1)).isEmpty();
  }

  private boolean startsSpeaker(int i) {
    String form = tokens.form(i);
    return tokens.is(i, WordClass.ARTICLE)
        || tokens.is(i, WordClass.POSSESSIVE)
        || tokens.is(i, WordClass.PREPOSITION)
        || tokens.capitalized(i)
        || tokens.is(i, WordClass.ADJECTIVE)
            && (tokens.capitalized(i + 1) || tokens.is(i + 1, WordClass.ADJECTIVE))
        || form.startsWith(OTHER)
        || form.equals("auch");
  }

  /**
   * Before a comma: a name or a phrase that is one speaker of a list, "Russland" in "Russland,
   * China und …", "Anna Weber" in "Anna Weber, der Wirt Jost Adler und …".
   *
   * @param coordinator the last one
   */
  private boolean isMember(int start, int comma, int coordinator) {
    boolean apposition =
        tokens.is(comma + 1, WordClass.ARTICLE)
            && !tokens.is(start, WordClass.ARTICLE)
            && !hasPerson(comma + 1, coordinator);
    return !apposition
        && (!lexicon.roles().isRole(tokens.at(comma + 1).word()) || isAnother(start, comma));
  }

  /**
   * "Ministerin Anna Ohm, Pfarrer Emil Weber und …", "Vereine, Bürgermeister und …": a role noun
   * that is no apposition, as the name of somebody else stands behind it or a bare noun before it.
   */
  private boolean isAnother(int start, int comma) {
    int next = comma + 2;
    boolean alone = tokens.at(next).kind() == Token.Kind.COMMA || isCoordinator(next);
    return hasPerson(next, next + 1) || alone && start + 1 == comma && tokens.common(start);
  }

  /**
   * "für Sicherheit und Zusammenarbeit", "die Gewerkschaft der Lokführer und Zugbegleiter": both
   * nouns hang on the preposition or genitive article before the first.
   */
  private boolean insidePhrase(int start, int coordinator) {
    boolean determined =
        tokens.is(coordinator + 1, WordClass.ARTICLE)
            || tokens.is(coordinator + 1, WordClass.PREPOSITION)
            || tokens.form(coordinator + 1).startsWith(OTHER);
    int last = tokens.form(coordinator).equals("auch") ? coordinator - 2 : coordinator - 1;
    for (int i = last; i > start; i--) {
      if (tokens.is(i, WordClass.PREPOSITION) && !tokens.capitalized(i)) {
        return !determined;
      }
      if (!determined && i + 1 == last && isOfMembers(i)) {
        return true;
      }
      if (tokens.at(i).kind() == Token.Kind.COMMA) {
        return false;
      }
    }
    return false;
  }

  /**
   * "die Chefs der Nordbank und der Südbank": what hangs on a noun as the one before is in another
   * case than the noun.
   */
  private boolean mayBeOfOneCase(int start, int coordinator) {
    int first = agreement(SpeakerPhrase.of(tokens, start, coordinator));
    int next = coordinator + 1;
    while (tokens.has(next) && !tokens.capitalized(next) && tokens.joined(next)) {
      next++;
    }
    int second =
        tokens.capitalized(next)
            ? agreement(SpeakerPhrase.of(tokens, coordinator + 1, next + 1))
            : Agreement.ANY;
    return Agreement.sharedCases(first, second) != Agreement.NONE;
  }

  /** What article and noun have in common; anything where one of them is missing or unknown. */
  private int agreement(SpeakerPhrase phrase) {
    int common =
        phrase.determiner() < 0 || phrase.head() < 0 || !tokens.common(phrase.head())
            ? Agreement.NONE
            : tokens.at(phrase.determiner()).word().determiner()
                & tokens.at(phrase.head()).word().noun();
    return common == Agreement.NONE ? Agreement.ANY : common;
  }

  /** The "der" of "Gewerkschaft der Lokführer"; not that of "der Polizei". */
  private boolean isOfMembers(int article) {
    int readings = tokens.at(article).word().determiner() & tokens.at(article + 1).word().noun();
    return tokens.is(article, WordClass.ARTICLE)
        && (readings & Agreement.GENITIVE & Agreement.PLURAL) != 0
        && lexicon.organisations().of(tokens.at(article - 1).word()) != null;
  }

  /**
   * Two role nouns of one person: only one side names somebody, and the right one has no article of
   * its own.
   */
  private boolean oneRole(int begin, int coordinator, int end) {
    if (!lexicon.roles().isRole(tokens.at(coordinator + 1).word())
        && !(tokens.is(coordinator + 1, WordClass.ADJECTIVE)
            && lexicon.roles().isRole(tokens.at(coordinator + 2).word()))) {
      return false;
    }
    if (inApposition(begin, coordinator)) {
      return true;
    }
    boolean left = hasPerson(begin, coordinator);
    boolean right = hasPerson(coordinator + 1, end);
    return left != right;
  }

  /** "Karl Lorenz, der frühere Minister und Bruder des Fürsten". */
  private boolean inApposition(int begin, int coordinator) {
    for (int i = begin + 1; i < coordinator; i++) {
      if (tokens.at(i).kind() == Token.Kind.COMMA) {
        return tokens.is(i + 1, WordClass.ARTICLE) && hasPerson(begin, i);
      }
    }
    return false;
  }

  private boolean hasPerson(int from, int to) {
    Span span = tokens.span(from, to);
    return table.within(span).stream()
        .anyMatch(name -> name.kind() == ActorKind.PERSON && name.form() == Name.Form.NAME);
  }
}
