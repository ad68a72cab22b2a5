package org.wortlaut.resolve.speaker;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.ArticleNoun;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * Those to whom a noun belongs, read as a list behind it: "Frankreichs, Italiens und der Schweiz",
 * "von Bayern, Hessen und Sachsen", "der Stadt und der Kirchen".
 *
 * <p>Must not match: "der Stadt und der Minister", who is in the nominative, nor "Frankreichs und
 * Italien".
 */
final class SharedOwners {

  /**
   * @param each the owners, each with its article, without "von"
   * @param of whether they stand behind "von"
   * @param end behind the last one
   */
  record Found(List<Owner> each, boolean of, int end) {

    /** Whether they are names in the genitive: "Frankreichs und Italiens". */
    boolean isNames() {
      return !of && isNamed() && each.stream().noneMatch(Owner::article);
    }

    boolean isNamed() {
      return each.stream().allMatch(owner -> owner.name() != null);
    }
  }

  /**
   * @param name null for a common noun
   * @param article whether it opens with one
   */
  record Owner(int begin, int end, Name name, boolean article) {}

  /** No owners. */
  static final Found NONE = new Found(List.of(), false, -1);

  /** What is always feminine. */
  private static final String PARTY = "party";

  private final NameTokens tokens;
  private final EntityTable table;
  private final ResolverLexicon lexicon;

  SharedOwners(NameTokens tokens, EntityTable table, ResolverLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
  }

  /** Two or more that go on to the end of the phrase, a comma or another speaker; else none. */
  Found of(SpeakerPhrase phrase) {
    int i = phrase.head() + 1;
    boolean of = isOf(i);
    boolean several = isSeveral(phrase);
    List<Owner> owners = new ArrayList<>();
    boolean closed = false;
    while (i < phrase.end()) {
      int begin = of && isOf(i) ? i + 1 : i;
      Owner owner = of ? behindOf(begin) : genitive(phrase, begin);
      boolean ownersOfOne = owner != null && !of && !owner.article();
      if (owner == null || owner.end() > phrase.end() || !several && !ownersOfOne) {
        return closed ? found(owners, of, i - 1) : NONE;
      }
      owners.add(owner);
      int end = owner.end();
      boolean comma = end < phrase.end() && tokens.at(end).kind() == Token.Kind.COMMA;
      if (end == phrase.end() || closed && comma) {
        return found(owners, of, end);
      }
      boolean coordinator = tokens.is(end, WordClass.COORDINATOR);
      if (!comma && !coordinator) {
        return NONE;
      }
      closed |= coordinator;
      i = end + 1;
    }
    return NONE;
  }

  private static Found found(List<Owner> owners, boolean of, int end) {
    return owners.size() > 1 ? new Found(owners, of, end) : NONE;
  }

  private boolean isOf(int i) {
    return tokens.has(i) && lexicon.phraseWords().get(tokens.at(i).lower()) == PhraseWord.OWNER;
  }

  /** "die Außenminister", "Vertreter"; not "der Außenminister". */
  private boolean isSeveral(SpeakerPhrase phrase) {
    return Agreement.isPlural(readings(phrase));
  }

  /** Of the head: a noun without an article is no genitive and means several. */
  private int readings(SpeakerPhrase phrase) {
    int noun = tokens.at(phrase.head()).word().noun();
    return phrase.determiner() < 0
        ? noun & ~Agreement.GENITIVE & Agreement.PLURAL
        : noun & tokens.at(phrase.determiner()).word().determiner();
  }

  /** "(von) Bayern", "(von) den USA", "(von) Polizei"; no person, who may be an apposition. */
  private Owner behindOf(int i) {
    boolean article = tokens.is(i, WordClass.ARTICLE);
    Name name = nameAt(article ? i + 1 : i);
    if (article) {
      boolean country = name != null && name.kind() == ActorKind.COUNTRY;
      return country ? new Owner(i, end(name), name, true) : null;
    }
    if (name != null) {
      return name.kind() == ActorKind.PERSON ? null : new Owner(i, end(name), name, false);
    }
    boolean noun = tokens.capitalized(i) && tokens.commonNoun(i);
    return noun ? new Owner(i, i + 1, null, false) : null;
  }

  private Owner genitive(SpeakerPhrase phrase, int i) {
    if (tokens.is(i, WordClass.ARTICLE)) {
      return behindArticle(phrase, i);
    }
    Name name = nameAt(i);
    boolean owner = name != null && name.isGenitive(tokens.document().text());
    return owner ? new Owner(i, end(name), name, false) : null;
  }

  /** "der niedersächsischen SPD", "des Verbands". */
  private Owner behindArticle(SpeakerPhrase phrase, int article) {
    int noun = ArticleNoun.of(tokens, article);
    if (noun < 0) {
      return null;
    }
    Name name = nameAt(noun);
    int readings = tokens.at(article).word().determiner();
    if (name != null && mayFollowFeminine(name)) {
      readings &= ~Agreement.MASCULINE | Agreement.PLURAL;
    } else if (name == null || tokens.common(noun)) {
      readings &= tokens.at(noun).word().noun();
    } else {
      readings &= ~Agreement.FEMININE & Agreement.SINGULAR;
    }
    boolean genitive =
        (readings & Agreement.GENITIVE) != Agreement.NONE
            && Agreement.sharedCases(readings, readings(phrase)) == Agreement.NONE;
    return genitive ? new Owner(article, name == null ? noun + 1 : end(name), name, true) : null;
  }

  /** "der USA", "der SPD"; not "der DGB". */
  private boolean mayFollowFeminine(Name name) {
    Gender gender = table.of(name).gender();
    return name.kind() == ActorKind.COUNTRY
        || isParty(name)
        || gender == Gender.FEMININE
        || gender == Gender.PLURAL;
  }

  /** Whether it is called "die SPD", "die Grünen". */
  boolean isParty(Name name) {
    return lexicon.known().kindsOf(name.name()).contains(PARTY);
  }

  private Name nameAt(int i) {
    for (Name name : tokens.has(i) ? table.within(tokens.span(i, i + 1)) : List.<Name>of()) {
      if (name.span().begin() == tokens.at(i).begin() && name.form() == Name.Form.NAME) {
        return name;
      }
    }
    return null;
  }

  private int end(Name name) {
    return tokens.indexAt(name.span().end() - 1) + 1;
  }
}
