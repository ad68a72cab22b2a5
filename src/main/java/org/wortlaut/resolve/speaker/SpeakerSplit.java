package org.wortlaut.resolve.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.PhraseWord;
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

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final Map<String, PhraseWord> phraseWords;
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
    this.coordinators = new SpeakerCoordinators(tokens, table, lexicon);
  }

  List<SpeakerPhrase> split(Span span) {
    int begin = tokens.indexAt(span.begin());
    begin += tokens.at(begin).end() <= span.begin() ? 1 : 0;
    int end = tokens.indexAt(span.end() - 1) + 1;
    begin = afterHeading(begin, end);
    int like = examples(begin, end);
    if (like > 0 && !(hasName(like + 1, end) && coordinators.last(like + 1, end) > 0)) {
      return List.of(SpeakerPhrase.of(tokens, begin, like));
    }
    begin = like > 0 ? like + 1 : begin;
    SpeakerPhrase whole = SpeakerPhrase.of(tokens, begin, end);
    int sharing = shared.end(whole);
    if (sharing == end) {
      return List.of(whole);
    }
    int last = coordinators.last(Math.max(begin, sharing - 1), end);
    List<SpeakerPhrase> phrases = new ArrayList<>();
    int start = begin;
    int i = Math.max(begin + 1, sharing);
    while (i <= last) {
      if (isCut(start, i, last, end)) {
        phrases.add(member(start, i));
        start = i + 1;
        i = Math.max(start, shared.end(SpeakerPhrase.of(tokens, start, end)));
      } else {
        i++;
      }
    }
    if (start < end) {
      phrases.add(SpeakerPhrase.of(tokens, start, end));
    }
    if (phrases.size() > 2 && isNamedAfter(phrases)) {
      return phrases.subList(1, phrases.size());
    }
    int name = phrases.size() > 1 ? nameBehindGroup(phrases.get(0)) : -1;
    boolean called =
        name > 0
            && phrases.stream()
                .skip(1)
                .allMatch(member -> nameUpTo(member.end(), member.from()) == member.from());
    if (called) {
      phrases.set(0, SpeakerPhrase.of(tokens, name, phrases.get(0).end()));
    }
    return phrases;
  }

  private boolean isCut(int start, int i, int last, int end) {
    return coordinators.isCoordinator(i)
        ? i == last || coordinators.joins(start, i, end)
        : tokens.at(i).kind() == Token.Kind.COMMA
            && isMember(start, i, last)
            && coordinators.startsSpeaker(i + 1);
  }

  /**
   * The one before a comma or coordinator: the "Bahn" of "sowohl die Bahn als | auch die Stadt".
   */
  private SpeakerPhrase member(int start, int joiner) {
    int from = is(PhraseWord.BOTH, start) ? start + 1 : start;
    return SpeakerPhrase.of(tokens, from, coordinators.begin(joiner));
  }

  /**
   * Where the name begins in "die EU-Staaten Polen (und Ungarn)", "die beiden Vorsitzenden Anna
   * Ruhland (und Max Ohm)": behind a noun in the plural for what all are whose names follow; -1
   * elsewhere, as in "die Minister Polens (und Ungarns)".
   */
  private int nameBehindGroup(SpeakerPhrase phrase) {
    int name = nameUpTo(phrase.end(), phrase.from() + 1);
    int noun = name - 1;
    boolean group =
        name > 0
            && tokens.joined(name)
            && tokens.capitalized(noun)
            && tokens.common(noun)
            && isSeveral(phrase, noun);
    return group ? name : -1;
  }

  private boolean isSeveral(SpeakerPhrase phrase, int noun) {
    if (is(PhraseWord.PAIR, noun - 1)) {
      return true;
    }
    int readings = tokens.at(noun).word().noun();
    if (phrase.determiner() >= 0) {
      readings &= tokens.at(phrase.determiner()).word().determiner();
    }
    return Agreement.isPlural(readings);
  }

  /**
   * The first token, at least {@code least}, of a name that is no genitive; -1 if there is none.
   */
  private int nameUpTo(int end, int least) {
    if (least >= end) {
      return -1;
    }
    for (Name name : table.within(tokens.span(least, end))) {
      int begin = tokens.indexAt(name.span().begin());
      boolean fits =
          name.form() != Name.Form.ADJECTIVE
              && begin >= least
              && tokens.indexAt(name.span().end() - 1) == end - 1
              && !name.isGenitive(tokens.document().text());
      if (fits) {
        return begin;
      }
    }
    return -1;
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
   * The "wie" of "Vereine wie der Naturbund und die Hafenhilfe", or -1: behind it stand the names
   * of those who speak, or one example, or some of the same kind as in "Fachleute wie Ärzte".
   */
  private int examples(int begin, int end) {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (is(PhraseWord.EXAMPLE, i)
          && tokens.capitalized(i - 1)
          && (tokens.at(i - 1).word().noun() & Agreement.PLURAL) != 0) {
        return i;
      }
    }
    return -1;
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
        && (closed || is(PhraseWord.PAIR, group.begin() - 1))
        && phrases.stream().skip(1).allMatch(member -> hasName(member));
  }

  private boolean is(PhraseWord kind, int i) {
    return tokens.has(i) && phraseWords.get(tokens.at(i).lower()) == kind;
  }

  private boolean hasName(SpeakerPhrase phrase) {
    return hasName(phrase.from(), phrase.end());
  }

  private boolean hasName(int from, int to) {
    return table.within(tokens.span(from, to)).stream()
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
