package org.wortlaut.resolve.reference;

import java.util.Locale;
import java.util.regex.Pattern;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.NameTokens;

/**
 * How an unnamed speaker is called: its phrase in the nominative, without article, without
 * adjectives that are no part of who it is, and without the place where it happens to be.
 */
public final class UnnamedName {

  private static final String SPEAKER = "speaker";
  private static final Pattern SUPERLATIVE = Pattern.compile("[sß]ten\\z");

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final NominativePhrase nominative;
  private final OwnerGenitive genitive;
  private final ShareOwners shareOwners;

  public UnnamedName(
      NameTokens tokens,
      ResolverLexicon lexicon,
      NominativePhrase nominative,
      Morphology morphology) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.nominative = nominative;
    this.genitive = new OwnerGenitive(lexicon.names().organisations(), morphology);
    this.shareOwners = new ShareOwners(tokens, lexicon);
  }

  /** The head with its attributes. */
  public String of(SpeakerPhrase phrase) {
    if (hasLongAttribute(phrase)) {
      return withLongAttribute(phrase);
    }
    String name = nominative.of(begin(phrase), phrase.head(), end(phrase), phrase.determiner());
    return isShare(phrase) ? number(phrase.head() - 1) + " " + name + shareOwners.of(phrase) : name;
  }

  /** "mit den Plänen vertraute Personen"; not "vom Bund der Händler". */
  public boolean hasLongAttribute(SpeakerPhrase phrase) {
    int attribute = phrase.head() + 1;
    return tokens.is(phrase.from(), WordClass.PREPOSITION)
        && attribute + 1 < phrase.end()
        && !tokens.capitalized(attribute)
        && tokens.is(attribute, WordClass.ADJECTIVE)
        && tokens.capitalized(attribute + 1);
  }

  /** "mit den Plänen vertraute Personen": all of it, as it is a nominative already. */
  private String withLongAttribute(SpeakerPhrase phrase) {
    String words = tokens.words(phrase.from(), phrase.end());
    return words.substring(0, 1).toLowerCase(Locale.GERMAN) + words.substring(1);
  }

  /** "37 Prozent der Bürger", "ein Drittel der Bürger" are not all of them. */
  private boolean isShare(SpeakerPhrase phrase) {
    int number = phrase.head() - 1;
    return number >= phrase.from()
        && (tokens.at(number).isNumber() || tokens.indefinite(number))
        && lexicon.shares().contains(tokens.form(phrase.head()));
  }

  /** "Zwei" opens a sentence, "Drittel" a name. */
  private String number(int i) {
    return tokens.form(i).toLowerCase(Locale.GERMAN);
  }

  /**
   * The head with adjectives only, and whom it belongs to by a noun that the text has told more of:
   * "Sprecherin des Landgerichts Altdorf", "Botschafter Perus in Rom".
   *
   * @param noun in the genitive, behind the head
   */
  public String of(SpeakerPhrase phrase, Entity owner, int noun) {
    String name = owner.name();
    int space = name.indexOf(' ');
    String form = tokens.form(noun);
    if (space > 0 && form.startsWith(name.substring(0, space))) {
      String owned = tokens.words(phrase.head() + 1, phrase.head() + 2);
      return bare(phrase) + " " + owned + " " + form + name.substring(space);
    }
    int end = phrase.coreEnd(tokens);
    boolean more = owner.kind() == ActorKind.COUNTRY && noun + 1 < end;
    return of(phrase, owner) + (more ? " " + tokens.words(noun + 1, end) : "");
  }

  /** The head with adjectives only, and whom it belongs to. */
  public String of(SpeakerPhrase phrase, Entity owner) {
    return bare(phrase) + genitive.of(owner);
  }

  /** As {@link #of(SpeakerPhrase, Entity)}: "ihr Sprecher" is the "Sprecher von Karla Ruhland". */
  public String of(SpeakerPhrase phrase, Referent owner) {
    return bare(phrase) + genitive.of(owner.name(), owner.kind(), owner.gender());
  }

  private String bare(SpeakerPhrase phrase) {
    int end = phrase.head() + 1;
    int begin = afterSuperlatives(phrase);
    while (begin < phrase.head() && !tokens.is(begin, WordClass.ADJECTIVE)) {
      begin++;
    }
    return nominative.of(begin, phrase.head(), end, phrase.determiner());
  }

  /**
   * The first token that is part of who speaks: "Schätzung" in "einer aktuellen Schätzung", but
   * "Neue" in "der Neuen Rechten" and "vorläufige" in "einer vorläufigen amtlichen Bilanz".
   */
  private int begin(SpeakerPhrase phrase) {
    int i = afterSuperlatives(phrase);
    int kept = -1;
    while (i < phrase.head()
        && (!tokens.capitalized(i) || tokens.initial(i) && !tokens.quoted(i))
        && lexicon.passing().hold(tokens.form(i))) {
      kept = kept < 0 && lexicon.passing().onlyAlone(tokens.form(i)) ? i : kept;
      i++;
    }
    boolean another = i < phrase.head() && tokens.is(i, WordClass.ADJECTIVE);
    return another && kept >= 0 ? kept : i;
  }

  /** "einer der größten Betriebe" is not the largest. */
  private int afterSuperlatives(SpeakerPhrase phrase) {
    int i = phrase.begin();
    while (i < phrase.head() && phrase.isOfSeveral(tokens) && isSuperlative(i)) {
      i++;
    }
    return i;
  }

  /** Not so "ernsten". */
  private boolean isSuperlative(int i) {
    return SUPERLATIVE.matcher(tokens.at(i).lower()).find()
        && tokens.is(i, WordClass.ADJECTIVE)
        && !tokens.at(i).lower().equals(tokens.at(i).word().lowerLemma() + "en");
  }

  /** "ein Sprecher der Bank in Altdorf": where a spokesperson is, is no part of who it is. */
  private int end(SpeakerPhrase phrase) {
    int end = phrase.coreEnd(tokens);
    for (int i = phrase.head() + 1; i + 1 < end; i++) {
      if (isOnSite(i) || isOccasion(phrase, i)) {
        return i;
      }
      if (phraseWord(i) == PhraseWord.PLACE && isPlace(i + 1, end) && isTold(phrase, i)) {
        return i;
      }
    }
    return end;
  }

  /**
   * Whether nothing but the seat of an organisation stands behind its noun: "aus Altdorf", "mit
   * Sitz in Altdorf".
   */
  boolean isOnlySeat(int from, int end) {
    boolean seat = tokens.lowerIs(from, "mit") && tokens.lowerIs(from + 1, "sitz");
    int place = seat ? from + 2 : from;
    return place + 1 < end
        && tokens.lowerIs(place, seat ? "in" : "aus")
        && tokens.capitalized(end - 1)
        && (isPlace(place + 1, end) || place + 2 == end && isKnownPlace(place + 1));
  }

  private boolean isKnownPlace(int i) {
    Gazetteer.Entry entry = lexicon.names().gazetteer().single(tokens.form(i));
    return entry != null && entry.place()
        || lexicon.known().isOneWord(tokens.form(i), KnownNames.TOWN);
  }

  /**
   * "die Polizei bei der Räumung", "der Minister bei seinem Besuch": when or to whom somebody
   * spoke. Not so "der Experte bei der Nordbank".
   */
  private boolean isOccasion(SpeakerPhrase phrase, int i) {
    return phraseWord(i) == PhraseWord.OCCASION
        && (lexicon.names().roles().of(tokens.form(phrase.head())) == null
            || tokens.is(i + 1, WordClass.POSSESSIVE));
  }

  private PhraseWord phraseWord(int i) {
    return lexicon.phraseWords().get(tokens.at(i).lower());
  }

  /** "die Helfer vor Ort" */
  private boolean isOnSite(int i) {
    return tokens.lowerIs(i, "vor") && tokens.form(i + 1).equals("Ort");
  }

  private boolean isPlace(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean word =
          tokens.capitalized(i) ? tokens.properName(i) : tokens.is(i, WordClass.ADJECTIVE);
      if (!word) {
        return false;
      }
    }
    return true;
  }

  /** "im finnischen Turku": a town that the text explains is no part of a name. */
  private boolean isOfCountry(int i) {
    Gazetteer.Entry entry = lexicon.names().gazetteer().single(tokens.form(i));
    return entry != null && entry.form() == Name.Form.ADJECTIVE && !tokens.capitalized(i);
  }

  /**
   * Whether the words before the place tell who it is: "libysches Parlament", "Reporter der Zeitung
   * X", but not "Behörden" nor "Leiter der Polizei".
   */
  private boolean isTold(SpeakerPhrase phrase, int place) {
    if (isOfCountry(place + 1)) {
      return true;
    }
    RoleNouns.Role role = lexicon.names().roles().of(tokens.form(phrase.head()));
    if (role == null) {
      return phrase.hasAttributes() && place == phrase.head() + 1;
    }
    OrganisationNouns.Kind last = lexicon.names().organisations().of(tokens.at(place - 1).word());
    boolean institution = last != null && last.institution();
    return role.roleClass().equals(SPEAKER)
        || !role.modifier().isEmpty()
        || place > phrase.head() + 1 && !institution;
  }
}
