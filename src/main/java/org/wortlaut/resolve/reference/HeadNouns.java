package org.wortlaut.resolve.reference;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.UnknownAdjectives;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/** Reads the head nouns of speakers' phrases. */
public final class HeadNouns {

  /** The ending of nouns for one woman; those for several have another. */
  private static final String FEMININE = "in";

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final NominativePhrase nominative;

  public HeadNouns(NameTokens tokens, ResolverLexicon lexicon, NominativePhrase nominative) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.nominative = nominative;
  }

  /**
   * @param phrase with a head
   */
  public HeadNoun of(SpeakerPhrase phrase) {
    String form = tokens.form(phrase.head());
    RoleNouns.Role role = isChamber(phrase) ? null : lexicon.names().roles().of(form);
    boolean woman =
        form.endsWith(FEMININE)
            && (role == null ? isOfOrigin(tokens.at(phrase.head()).word()) : role.feminine());
    boolean plural = !woman && !isBareSource(phrase) && isPlural(phrase);
    return new HeadNoun(
        phrase.head(),
        form,
        role,
        lexicon.names().organisations().of(tokens.form(wholeNoun(phrase))),
        plural,
        plural ? Gender.PLURAL : gender(phrase, role));
  }

  /** "der Regierungsrat" is the body, "ein Regierungsrat" one of its members. */
  private boolean isChamber(SpeakerPhrase phrase) {
    OrganisationNouns.Kind kind =
        lexicon.names().organisations().of(tokens.at(phrase.head()).word());
    return kind != null
        && kind.institution()
        && phrase.definite(tokens)
        && !phrase.hasAttributes()
        && phrase.isBare(tokens);
  }

  /** The noun that says what the "Obst-" of "der Obst- und Gemüseverband" is; else the head. */
  private int wholeNoun(SpeakerPhrase phrase) {
    int whole = phrase.head() + 2;
    boolean cutShort = tokens.form(phrase.head()).endsWith("-");
    return cutShort && whole < phrase.end() && tokens.capitalized(whole) ? whole : phrase.head();
  }

  /**
   * The "Kärntner" of "der Kärntner Landeshauptmann", "aus Kärntner Parteikreisen": an adjective
   * that the dictionary lacks.
   */
  public boolean isOrigin(SpeakerPhrase phrase) {
    int noun = phrase.head() + 1;
    return noun < phrase.end()
        && tokens.joined(noun)
        && UnknownAdjectives.isOfTown(tokens.at(phrase.head()).word(), tokens.at(noun).word())
        && (tokens.is(phrase.head() - 1, WordClass.ARTICLE)
                && lexicon.names().roles().isRole(tokens.form(noun))
            || tokens.is(phrase.head() - 1, WordClass.PREPOSITION) && noun + 1 == phrase.end());
  }

  /** "Französin", "Steirerin": the dictionary has not all of them. */
  private boolean isOfOrigin(Word noun) {
    Gazetteer.Entry entry = lexicon.names().gazetteer().single(noun.form());
    return lexicon.inhabitant(noun) != null || entry != null && entry.form() == Name.Form.DEMONYM;
  }

  /**
   * "laut Unternehmen", "laut Sprecher": a noun alone behind a preposition that can be a dative of
   * one; several would be "Sprechern".
   */
  private boolean isBareSource(SpeakerPhrase phrase) {
    int head = phrase.head();
    boolean bare =
        phrase.from() == head
            && tokens.joined(head)
            && tokens.is(head - 1, WordClass.PREPOSITION)
            && !tokens.is(head - 1, WordClass.ARTICLE);
    int dative = tokens.at(head).word().noun() & Agreement.DATIVE;
    boolean several = (dative & Agreement.PLURAL) != 0;
    boolean organisation = lexicon.names().organisations().of(tokens.at(head).word()) != null;
    return bare && (dative & Agreement.SINGULAR) != 0 && (!several || organisation);
  }

  private Gender gender(SpeakerPhrase phrase, RoleNouns.Role role) {
    if (role == null) {
      return Gender.of(tokens.at(phrase.head()).word());
    }
    return role.adjectival()
        ? nominative.gender(phrase.begin(), phrase.head(), phrase.determiner())
        : role.gender(tokens.at(phrase.head()));
  }

  private boolean isPlural(SpeakerPhrase phrase) {
    int head = phrase.head();
    if (phrase.determiner() < 0 && isSubjectOfOne(phrase)) {
      return false;
    }
    return nominative.plural(phrase.begin(), head, phrase.determiner())
        || isOfSource(phrase)
            && nominative.pluralGenitive(phrase.begin(), head, phrase.determiner());
  }

  /** "Ruhlands Sprecher sagte": a noun that can be several beside a verb for one. */
  private boolean isSubjectOfOne(SpeakerPhrase phrase) {
    int one = Agreement.NOMINATIVE & Agreement.SINGULAR;
    return (tokens.at(phrase.head()).word().noun() & one) != 0
        && !tokens.is(phrase.from() - 1, WordClass.PREPOSITION)
        && (isVerbForOne(phrase.from() - 1) || isVerbForOne(phrase.end()));
  }

  private boolean isVerbForOne(int i) {
    return tokens.finiteVerb(i)
        && tokens.at(i).word().verbs().stream().noneMatch(v -> v.plural() || !v.finite());
  }

  /** "Erkenntnissen der Ermittler": the genitive of those whose words a noun means. */
  private boolean isOfSource(SpeakerPhrase phrase) {
    int article = phrase.determiner();
    return article > 0
        && tokens.joined(article)
        && tokens.capitalized(article - 1)
        && lexicon.isOfSpeaker(tokens.at(article - 1).word());
  }
}
