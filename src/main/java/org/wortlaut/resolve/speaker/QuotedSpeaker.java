package org.wortlaut.resolve.speaker;

import java.util.regex.Pattern;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/**
 * A speaker whose name stands between quotation marks after an article: "die „Aktion Bergland
 * hilft“", "der Hamburger „Küstenbote“", "des „Südblatts“ aus München". All between the marks is
 * one name, also where only a part of it was found as one, and nothing outside them belongs to it.
 *
 * <p>Must not: "der „Nordkurier“-Redakteur", "die „Experten“ aus der Stadt" (no name), "die Zeitung
 * „Abendblatt“" (the noun leads to the name).
 */
final class QuotedSpeaker {

  private static final Pattern REGIONAL = Pattern.compile("sche[nr]\\z");

  private final NameTokens tokens;
  private final NamedSpeaker named;
  private final OrganisationNouns nouns;
  private final Morphology morphology;
  private final NominativePhrase nominative;

  QuotedSpeaker(
      NameTokens tokens, NamedSpeaker named, OrganisationNouns nouns, Morphology morphology) {
    this.tokens = tokens;
    this.nouns = nouns;
    this.named = named;
    this.morphology = morphology;
    this.nominative = NominativePhrase.ofName(tokens, morphology);
  }

  /** Or null. */
  Referent of(SpeakerPhrase phrase) {
    int begin = behindAttributes(phrase);
    boolean opens = phrase.determiner() >= 0 && tokens.quoted(begin) && tokens.capitalized(begin);
    int end = opens ? end(phrase, begin) : -1;
    if (end < 0) {
      return null;
    }
    Referent whole = named.at(tokens.span(begin, end));
    boolean more = begin > phrase.begin() || end < phrase.end();
    if (isOfTown(phrase.begin(), begin, end)) {
      return organisation(tokens.words(phrase.begin(), end), phrase.begin());
    }
    if (whole != null) {
      return more ? whole : null;
    }
    boolean name = end > begin + 1 || isRegional(begin) || more && !tokens.inDictionary(begin);
    return name ? organisation(name(phrase, begin, end), begin) : null;
  }

  private Referent organisation(String name, int begin) {
    int offset = tokens.at(begin).begin();
    return new Referent(name, ActorKind.ORGANIZATION, Gender.UNKNOWN, offset, null);
  }

  /** "das Hamburger „Abendblatt“": a common noun is the name of a medium with its town only. */
  private boolean isOfTown(int town, int begin, int end) {
    OrganisationNouns.Kind kind = nouns.of(tokens.at(begin).word());
    return begin == town + 1
        && end == begin + 1
        && tokens.ofTown(town)
        && kind != null
        && kind.medium();
  }

  /** The first token behind "britische", "Hamburger". */
  private int behindAttributes(SpeakerPhrase phrase) {
    int i = phrase.begin();
    while (i + 1 < phrase.end()
        && !tokens.quoted(i)
        && (tokens.is(i, WordClass.ADJECTIVE) || tokens.ofTown(i))) {
      i++;
    }
    return i;
  }

  /** Behind the word that closes the quotation, where nothing of the name follows; or -1. */
  private int end(SpeakerPhrase phrase, int begin) {
    int last = begin;
    while (last < phrase.end() && !tokens.closesQuote(last)) {
      last++;
    }
    boolean closed = last < phrase.end() && tokens.isWord(last);
    boolean follows =
        last + 1 < phrase.end()
            && tokens.isWord(last + 1)
            && !tokens.is(last + 1, WordClass.PREPOSITION);
    return closed && !follows ? last + 1 : -1;
  }

  /** The "Mittelbadische" as a paper is called. */
  private boolean isRegional(int i) {
    return REGIONAL.matcher(tokens.form(i)).find();
  }

  /** "Neuer Anzeiger" for "des „Neuen Anzeigers“", "Mittelbadische" for "der „Mittelbadischen“". */
  private String name(SpeakerPhrase phrase, int begin, int end) {
    if (end == begin + 1 && isRegional(begin)) {
      return REGIONAL.matcher(tokens.form(begin)).replaceFirst("sche");
    }
    boolean adjective =
        end > begin + 1
            && morphology.look(tokens.at(begin).lower(), false).adjective() != Agreement.NONE;
    if (end > begin + 1 && !adjective) {
      return tokens.words(begin, end);
    }
    return nominative.of(begin, adjective ? begin + 1 : begin, end, phrase.determiner());
  }
}
