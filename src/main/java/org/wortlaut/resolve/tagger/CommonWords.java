package org.wortlaut.resolve.tagger;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.SentenceOpeners;
import org.wortlaut.text.Token;

/**
 * Common words that look like names of one word: the first words of sentences ("Seine Mutter",
 * "Leistungstechnisch"), words that are names only behind an article or a preposition ("Essen",
 * "Oder"), compounds of common words for no place ("Homo-Ehe", "Auffangzentren"), which the trained
 * recogniser takes for one.
 *
 * <p>Must not match: "an der Seine", "in Essen", "Otto-Brahm-Stadion", "Ostalpen".
 */
public final class CommonWords {

  /** When a word is no name; the second column of {@code common-words.tsv} in upper case. */
  private enum When {
    NEVER,
    END,
    ARTICLE,
    BARE,
    TOWN,
    OPENING,
    ENDING
  }

  private static final String OPENING_BRACKET = "(";

  /** Behind a first part in the list of the parts of places. */
  private static final String FIRST = "-";

  private final Map<When, Set<String>> words = new EnumMap<>(When.class);
  private final NameLexicon lexicon;
  private final KnownNames known;
  private final List<String> placeHeads;
  private final List<String> placeFirsts;

  private CommonWords(NameLexicon lexicon, KnownNames known, Set<String> partsOfPlaces) {
    this.lexicon = lexicon;
    this.known = known;
    this.placeHeads = partsOfPlaces.stream().filter(part -> !part.endsWith(FIRST)).toList();
    this.placeFirsts =
        partsOfPlaces.stream()
            .filter(part -> part.endsWith(FIRST))
            .map(part -> part.substring(0, part.length() - FIRST.length()))
            .toList();
    for (When when : When.values()) {
      words.put(when, new HashSet<>());
    }
  }

  /**
   * @throws IllegalStateException if a file is missing or a line says something else than the
   *     header lists
   */
  public static CommonWords read(String language, NameLexicon lexicon, KnownNames known) {
    CommonWords common =
        new CommonWords(
            lexicon, known, LexiconFile.read(language, "place-parts.tsv").firstColumn());
    for (LexiconFile.Entry line : LexiconFile.read(language, "common-words.tsv").entries()) {
      common.words.get(when(line)).add(line.column(0));
    }
    return common;
  }

  private static When when(LexiconFile.Entry line) {
    try {
      return When.valueOf(line.column(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.error(
          "'" + line.column(1) + "' is not said in the header; it lists what there is");
    }
  }

  /**
   * @param kinds what {@link KnownNames} says of each token
   */
  List<NameTagger.Found> removedFrom(
      List<NameTagger.Found> found, NameTokens tokens, String[] kinds) {
    return found.stream()
        .map(name -> beforeCommonEnd(name, tokens))
        .filter(name -> !isCommon(name, tokens, kinds))
        .toList();
  }

  /** The "BBC" of "(berichtete) die BBC Montagfrüh". */
  private NameTagger.Found beforeCommonEnd(NameTagger.Found name, NameTokens tokens) {
    int end = name.end();
    while (end > name.begin() + 1 && words.get(When.END).contains(tokens.form(end - 1))) {
      end--;
    }
    return end == name.end() ? name : new NameTagger.Found(name.begin(), end, name.label());
  }

  private boolean isCommon(NameTagger.Found name, NameTokens tokens, String[] kinds) {
    int i = name.begin();
    if (name.end() > i + 1) {
      return words.get(When.NEVER).contains(tokens.words(i, name.end()));
    }
    if (name.label() == NameLabel.OTH || !tokens.isWord(i)) {
      return false;
    }
    boolean place = name.label() == NameLabel.LOC && kinds[i].isEmpty();
    return isCommon(tokens, i) || place && isThing(tokens, i);
  }

  /** Whether the word, as it stands here, is none that names something by itself. */
  public boolean isCommon(NameTokens tokens, int i) {
    return isSmall(tokens, i) || lacksSign(tokens, i);
  }

  /** "Jede", "Wir" and "Zuvor" at the start of a sentence, "Trainer Die Entlassung". */
  private boolean isSmall(NameTokens tokens, int i) {
    Word word = tokens.at(i).word();
    if (!tokens.initial(i)) {
      return !word.known() && new SentenceOpeners(tokens).opensSentence(i, false);
    }
    boolean other =
        word.known()
            && !word.is(WordClass.NOUN)
            && !word.is(WordClass.NAME)
            && !word.is(WordClass.ADJECTIVE);
    return other || tokens.functionWord(i) || opens(word.form());
  }

  private boolean opens(String form) {
    return words.get(When.OPENING).contains(form)
        || words.get(When.ENDING).stream().anyMatch(form::endsWith);
  }

  /** "Oder er kommt" without an article, "dreizehn Siegen" without a preposition. */
  private boolean lacksSign(NameTokens tokens, int i) {
    String form = tokens.form(i);
    return words.get(When.NEVER).contains(form)
        || words.get(When.END).contains(form)
        || words.get(When.ARTICLE).contains(form) && !isBehindArticle(tokens, i)
        || words.get(When.BARE).contains(form) && !isBare(tokens, i)
        || words.get(When.TOWN).contains(form) && !isTown(tokens, i);
  }

  /** "an der Oder", "zur Seine". */
  private static boolean isBehindArticle(NameTokens tokens, int i) {
    Word before = tokens.joined(i) ? tokens.at(i - 1).word() : null;
    return before != null
        && (before.determiner() != Agreement.NONE || before.is(WordClass.ARTICLE));
  }

  /** "Halle plant", not "die neue Halle", "zwei Halle", "zwei Millionen Franken". */
  private static boolean isBare(NameTokens tokens, int i) {
    boolean counted =
        tokens.joined(i)
            && tokens.joined(i - 1)
            && tokens.capitalized(i - 1)
            && (tokens.at(i - 2).kind() == Token.Kind.NUMBER
                || tokens.is(i - 2, WordClass.NUMERAL));
    if (counted) {
      return false;
    }
    Token before = tokens.joined(i) ? tokens.at(i - 1) : null;
    return before == null
        || before.kind() != Token.Kind.NUMBER
            && before.word().determiner() == Agreement.NONE
            && before.word().adjective() == Agreement.NONE;
  }

  /** "in Essen", "(Essen)". */
  private boolean isTown(NameTokens tokens, int i) {
    if (!tokens.has(i - 1) || tokens.initial(i)) {
      return false;
    }
    Token before = tokens.at(i - 1);
    return lexicon.placePrepositions().containsKey(before.lower())
        || before.form().equals(OPENING_BRACKET);
  }

  /** "Homo-Ehe", "Freihandelsabkommen", and places in the plural: "Auffangzentren". */
  private boolean isThing(NameTokens tokens, int i) {
    Word word = tokens.at(i).word();
    int hyphen = word.form().indexOf('-');
    boolean common =
        word.known()
            && (hyphen > 0 || word.compound() && tokens.common(i))
            && !word.is(WordClass.NAME)
            && !word.is(WordClass.PLACE_NAME)
            && lexicon.gazetteer().single(word.form()) == null;
    return common
        && (hyphen < 0 && isSeveral(word) || !hasPartOfPlace(word.lowerLemma()))
        && !(hyphen > 0 && isKnownTown(word.form().substring(0, hyphen)));
  }

  /** The "Wien" of "Wien-Favoriten"; not the "Portugal" of "Portugal-Tag". */
  private boolean isKnownTown(String first) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(first);
    return known.isOneWord(first, KnownNames.TOWN)
        || entry != null && (entry.kind() == ActorKind.PLACE || entry.place());
  }

  private boolean hasPartOfPlace(String lemma) {
    return placeHeads.stream().anyMatch(lemma::endsWith)
        || lexicon.placeEndings().stream().anyMatch(lemma::endsWith)
        || placeFirsts.stream().anyMatch(lemma::startsWith);
  }

  private static boolean isSeveral(Word word) {
    return Agreement.isPlural(word.noun());
  }
}
