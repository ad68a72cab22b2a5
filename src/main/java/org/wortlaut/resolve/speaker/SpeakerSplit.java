package org.wortlaut.resolve.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.SentenceOpeners;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Cuts a coordinated speaker into its members: "Russland, China und der Iran", "sowohl A als auch
 * B", "die Ministerin und ein Sprecher", but not "die Organisation für Sicherheit und
 * Zusammenarbeit" nor "der Vizekanzler und Minister Karl Lorenz".
 */
final class SpeakerSplit {

  private static final String PAIR = "pair";

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final Map<String, String> phraseWords;
  private final EntityTable table;
  private final SharedHead shared;
  private final SpeakerCoordinators coordinators;
  private final SentenceOpeners openers;

  SpeakerSplit(NameTokens tokens, ResolverLexicon lexicon, EntityTable table, SharedHead shared) {
    this.shared = shared;
    this.tokens = tokens;
    this.lexicon = lexicon.names();
    this.phraseWords = lexicon.phraseWords();
    this.table = table;
    this.openers = new SentenceOpeners(tokens);
    this.coordinators = new SpeakerCoordinators(tokens, table, lexicon.names());
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
    int last = coordinators.last(begin, end);
    List<SpeakerPhrase> phrases = new ArrayList<>();
    int start = begin;
    for (int i = begin + 1; last > 0 && i <= last; i++) {
      boolean cut =
          coordinators.isCoordinator(i)
              ? i == last || coordinators.joins(start, i, end)
              : tokens.at(i).kind() == Token.Kind.COMMA
                  && isMember(start, i, last)
                  && coordinators.startsSpeaker(i + 1);
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
          tokens.capitalized(i)
              && tokens.joined(i)
              && !tokens.initial(i)
              && !coordinators.insideName(i);
      if (opens && (last ? openers.isLoweredPronoun(i) : openers.isLoweredArticle(i))) {
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
            && !coordinators.hasPerson(comma + 1, coordinator);
    return !apposition
        && (!lexicon.roles().isRole(tokens.at(comma + 1).word()) || isAnother(start, comma));
  }

  /**
   * "Ministerin Anna Ohm, Pfarrer Emil Weber und …", "Vereine, Bürgermeister und …": a role noun
   * that is no apposition, as the name of somebody else stands behind it or a bare noun before it.
   */
  private boolean isAnother(int start, int comma) {
    int next = comma + 2;
    boolean alone = tokens.at(next).kind() == Token.Kind.COMMA || coordinators.isCoordinator(next);
    return coordinators.hasPerson(next, next + 1)
        || alone && start + 1 == comma && tokens.common(start);
  }
}
