package org.wortlaut.resolve.reference;

import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.phrase.ArticleNoun;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.NounAttribute;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token;

/**
 * The bodies of which a sentence tells, as its subject or in first place, and a pronoun in the next
 * one.
 *
 * <p>Must match: "Der Verein begrüßte den Plan. Er …", "Am Montag senkte die Agentur Corvel den
 * Ausblick. Sie …", "Der FDP reicht das nicht. Sie …", "Anders der Verband: Er …". Must not: "Den
 * Verein lobte Ohm. Er …", "Ohm lobte die Agentur. Sie …", another gender or number, another
 * paragraph.
 */
public final class OpeningBodies {

  /** Tokens before the verb behind which a subject stands: "Am Montag", "Auch deshalb". */
  private static final int LONGEST_OPENING = 4;

  /** Tokens from an article to the colon behind its noun and name. */
  private static final int LONGEST_PHRASE = 6;

  private final NameTokens tokens;
  private final BodyNames names;
  private final BodyNouns bodies;
  private final PersonNouns nouns;
  private final EarlierSpeakers speakers;
  private final Antecedents antecedents;
  private final NominativePhrase nominative;
  private final NounAttribute attributes;

  public OpeningBodies(
      NameTokens tokens,
      EntityTable table,
      BodyNouns bodies,
      PersonNouns nouns,
      EarlierSpeakers speakers,
      Antecedents antecedents,
      NominativePhrase nominative,
      NounAttribute attributes) {
    this.tokens = tokens;
    this.names = new BodyNames(tokens, table);
    this.bodies = bodies;
    this.nouns = nouns;
    this.speakers = speakers;
    this.antecedents = antecedents;
    this.nominative = nominative;
    this.attributes = attributes;
  }

  /**
   * The body that ends at the colon before an offset, else the subject of the sentence before that
   * of the offset, if it is such a body; or null.
   */
  public SpeakerPhrase before(int offset, Gender gender) {
    SpeakerPhrase introduced = beforeColon(tokens.indexAt(offset) - 1, gender);
    return introduced == null ? ofSentenceBefore(offset, gender) : introduced;
  }

  /** "Skeptischer ist die Agentur Corvel: Sie …", "Anders der Verband: Er …" */
  private SpeakerPhrase beforeColon(int colon, Gender gender) {
    if (colon < 0 || tokens.at(colon).kind() != Token.Kind.COLON) {
      return null;
    }
    int article = colon - 1;
    while (article > colon - LONGEST_PHRASE
        && tokens.isWord(article)
        && !tokens.is(article, WordClass.ARTICLE)) {
      article--;
    }
    SpeakerPhrase phrase = tokens.is(article, WordClass.ARTICLE) ? phrase(article, gender) : null;
    return phrase != null && phrase.end() == colon ? phrase : null;
  }

  private SpeakerPhrase ofSentenceBefore(int offset, Gender gender) {
    List<Sentence> sentences = tokens.document().sentences();
    int own = tokens.document().sentenceAt(offset);
    int before = own - 1;
    while (before >= 0 && sentences.get(before).quoted()) {
      before--;
    }
    boolean goesOn =
        before >= 0 && sentences.get(before).paragraph() == sentences.get(own).paragraph();
    int article = goesOn ? subject(tokens.firstFrom(sentences.get(before).begin())) : -1;
    return article < 0 || antecedents.isNewInSpeech(article) ? null : phrase(article, gender);
  }

  /** The article at the start of a sentence or right behind its verb; or -1. */
  private int subject(int begin) {
    int first = afterTime(begin);
    int opener =
        tokens.is(first, WordClass.ADVERB) || tokens.is(first, WordClass.COORDINATOR) ? 1 : 0;
    if (tokens.is(first + opener, WordClass.ARTICLE)) {
      return first + opener;
    }
    for (int i = first + 1; i <= first + LONGEST_OPENING && tokens.joined(i); i++) {
      if (isVerb(i)) {
        int article = tokens.is(i + 1, WordClass.REFLEXIVE) ? i + 2 : i + 1;
        return tokens.is(article, WordClass.ARTICLE) && tokens.joined(article) ? article : -1;
      }
    }
    return -1;
  }

  /** Behind the "14.55 Uhr:" of a live text. */
  private int afterTime(int first) {
    int colon = first;
    while (colon < first + LONGEST_OPENING
        && tokens.has(colon)
        && tokens.at(colon).kind() != Token.Kind.COLON) {
      colon++;
    }
    boolean time = tokens.has(colon) && tokens.at(first).kind() == Token.Kind.NUMBER;
    return time && tokens.at(colon).kind() == Token.Kind.COLON ? colon + 1 : first;
  }

  private boolean isVerb(int i) {
    return tokens.finiteVerb(i) && !tokens.is(i, WordClass.PREPOSITION);
  }

  private SpeakerPhrase phrase(int article, Gender gender) {
    int noun = ArticleNoun.of(tokens, article);
    if (noun < 0) {
      return null;
    }
    boolean named = names.at(noun) != null;
    int end = names.endAt(noun, noun + 1);
    boolean person = nouns.isPerson(noun) && !speakers.spokeWithin(tokens.span(article, end));
    boolean body = !person && (isBody(noun) || named && (end == noun + 1 || isBody(end - 1)));
    int readings = tokens.at(article).word().determiner() & cases(article);
    int of = isBody(noun) ? readings & tokens.at(noun).word().noun() : readings;
    boolean several = isBesideVerbForSeveral(article, end);
    boolean one =
        isOf(gender, of & Agreement.SINGULAR)
            && !nominative.plural(article + 1, noun, article)
            && !several;
    boolean ones = several && Gender.PLURAL.fits(gender);
    if (!body || !one && !ones) {
      return null;
    }
    return SpeakerPhrase.of(
        tokens, article, named ? end : names.endAt(end, attributes.endOf(noun)));
  }

  /** "Der Behörde genügt das nicht", "Den Verein freut das" tell of them in first place, too. */
  private int cases(int article) {
    return isVerb(article - 1) && tokens.joined(article) ? Agreement.NOMINATIVE : Agreement.ANY;
  }

  private static boolean isOf(Gender gender, int readings) {
    boolean masculine = (readings & Agreement.MASCULINE) != 0;
    boolean feminine = (readings & Agreement.FEMININE) != 0;
    boolean neuter = (readings & Agreement.NEUTER) != 0;
    return masculine && Gender.MASCULINE.fits(gender)
        || feminine && Gender.FEMININE.fits(gender)
        || neuter && Gender.NEUTER.fits(gender);
  }

  /** "Die Grünen fordern", "fordern die Grünen". */
  private boolean isBesideVerbForSeveral(int article, int end) {
    int verb = isVerb(end) ? end : article - 1;
    return isVerb(verb)
        && tokens.at(verb).word().verbs().stream()
            .filter(VerbForm::finite)
            .allMatch(VerbForm::plural);
  }

  /** "Die Fraktion"; "die Regierung" may be that of the minister who goes on speaking. */
  private boolean isBody(int i) {
    OrganisationNouns.Kind kind = bodies.organisation(i);
    boolean vague =
        kind != null
            && kind.vague()
            && tokens.lowerIs(i, kind.noun())
            && (!kind.institution() || bodies.organisations().isGovernment(tokens.at(i).word()));
    return kind == null ? bodies.acts(i) : !vague;
  }
}
