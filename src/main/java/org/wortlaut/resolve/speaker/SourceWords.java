package org.wortlaut.resolve.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.reference.Antecedents;
import org.wortlaut.resolve.reference.PossessiveOwner;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;
import org.wortlaut.text.Span;

/**
 * Who stands behind a noun for words: "Angaben der Polizei", "Polizeiangaben", "einem Bericht der
 * Zeitung X", "seiner Ansicht", "eigenen Angaben", "Ruhlands Meinung".
 */
final class SourceWords {

  private static final String FROM = "aus";
  private static final String OWN = "eigen";
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)*\\.\\p{Ll}{2,4}");

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final NamedSpeaker named;
  private final NamedBody bodies;
  private final Spokesperson spokesperson;
  private final Antecedents antecedents;
  private final PossessiveOwner possessives;

  SourceWords(
      NameTokens tokens,
      ResolverLexicon lexicon,
      NamedSpeaker named,
      NamedBody bodies,
      Spokesperson spokesperson,
      Antecedents antecedents,
      PossessiveOwner possessives) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.named = named;
    this.bodies = bodies;
    this.spokesperson = spokesperson;
    this.antecedents = antecedents;
    this.possessives = possessives;
  }

  /**
   * The genitive or the phrase with "von" behind a noun for words: it names the speaker; or null.
   */
  Span genitive(SpeakerPhrase phrase) {
    String form = tokens.form(phrase.head());
    SpeakerPhrase rest = rest(phrase);
    if (rest != null && isOfThing(phrase)) {
      return tokens.span(rest.from(), rest.end());
    }
    boolean words =
        rest != null
            && (lexicon.sources().prefix(form) >= 0 || lexicon.sources().isSide(form))
            && lexicon.sources().speaker(form) == null
            && (!lexicon.sources().isDocument(form)
                || isOrganisations(phrase, rest)
                || isMedium(rest));
    return words ? tokens.span(rest.from(), rest.end()) : null;
  }

  /** "Signale von Parteifreunden", "Kritik aus dem Landtag": a thing says nothing by itself. */
  private boolean isOfThing(SpeakerPhrase phrase) {
    String link = tokens.at(phrase.head() + 1).lower();
    return lexicon.nouns().saysNothing(tokens.at(phrase.head()).word())
        && (isOwner(link) || link.equals(FROM));
  }

  /** "Berichten britischer Zeitungen": reports in the plural are what their authors say. */
  private boolean isOrganisations(SpeakerPhrase phrase, SpeakerPhrase rest) {
    boolean plural = tokens.form(phrase.head()).matches(".*(e|en)") && phrase.determiner() < 0;
    return plural
        && rest.head() >= 0
        && lexicon.names().organisations().of(tokens.at(rest.head()).word()) != null;
  }

  /** "Bericht der BBC" is what the BBC says; "Bericht der Bahn" is a document. */
  private boolean isMedium(SpeakerPhrase phrase) {
    if (isSite(phrase)) {
      return true;
    }
    OrganisationNouns.Kind kind =
        phrase.head() < 0
            ? null
            : lexicon.names().organisations().of(tokens.at(phrase.head()).word());
    if (kind != null) {
      return kind.medium();
    }
    Referent owner = bodies.organisation(phrase);
    return owner != null
        && (tokens.quoted(phrase.head()) || lexicon.media().contains(owner.name()));
  }

  private SpeakerPhrase rest(SpeakerPhrase phrase) {
    int next = phrase.head() + 1;
    String link = next + 1 < phrase.end() ? tokens.at(next).lower() : "";
    boolean from = link.equals(FROM) && !lexicon.sources().isDocument(tokens.form(phrase.head()));
    next += from || isOwner(link) ? 1 : 0;
    if (tokens.is(next, WordClass.PREPOSITION) && !tokens.is(next, WordClass.ARTICLE)) {
      return null;
    }
    if (next >= phrase.end() || !tokens.isWord(next)) {
      return null;
    }
    SpeakerPhrase rest = SpeakerPhrase.of(tokens, next, phrase.end());
    return rest.head() < 0 && !isSite(rest) ? null : rest;
  }

  /** "von", "seitens" */
  private boolean isOwner(String link) {
    return PhraseWord.isOwner(lexicon.phraseWords().get(link));
  }

  /** "wetterblatt.de" is called by its address. */
  private boolean isSite(SpeakerPhrase phrase) {
    return phrase.begin() + 1 == phrase.end()
        && ADDRESS.matcher(tokens.form(phrase.begin())).matches();
  }

  /**
   * @return who stands behind the words, else null
   */
  Referent speaker(SpeakerPhrase phrase) {
    String form = tokens.form(phrase.head());
    int offset = tokens.at(phrase.head()).begin();
    if (lexicon.sources().speaker(form) != null && !phrase.hasAttributes()) {
      String speaker = lexicon.sources().speaker(form);
      return new Referent(speaker, ActorKind.ORGANIZATION, Gender.PLURAL, offset, null);
    }
    int prefix = lexicon.sources().prefix(form);
    if (prefix < 0) {
      return null;
    }
    boolean document = lexicon.sources().isDocument(form);
    SpeakerPhrase rest = document ? rest(phrase) : null;
    Referent behind = rest == null || !isMedium(rest) ? null : bodies.organisation(rest);
    if (behind == null && prefix == 0 && !document) {
      behind = owner(phrase, offset);
    }
    boolean compound = prefix > 0 && (!document || isInstitution(form.substring(0, prefix)));
    if (behind != null || !compound) {
      return behind;
    }
    String first = form.substring(0, form.charAt(prefix - 1) == '-' ? prefix - 1 : prefix);
    return spokesperson.organisation(phrase.head(), first);
  }

  /** Whoever is named before the noun, by an adjective, a possessive or a name in the genitive. */
  private Referent owner(SpeakerPhrase phrase, int offset) {
    if (possessives.determines(phrase)) {
      return possessives.of(phrase);
    }
    if (!phrase.hasAttributes()) {
      return named.possessor(phrase);
    }
    String attribute = tokens.form(phrase.head() - 1);
    if (attribute.toLowerCase(Locale.GERMAN).startsWith(OWN)) {
      return antecedents.subject(offset);
    }
    Gazetteer.Entry country = lexicon.names().gazetteer().single(attribute);
    String owner = lexicon.adjectives().get(WordStem.ofAdjective(attribute));
    return country != null || owner != null
        ? spokesperson.owner(country != null ? country.name() : owner, offset)
        : named.possessor(phrase);
  }

  private boolean isInstitution(String part) {
    OrganisationNouns.Kind kind = lexicon.names().organisations().of(part);
    return kind != null && kind.institution();
  }
}
