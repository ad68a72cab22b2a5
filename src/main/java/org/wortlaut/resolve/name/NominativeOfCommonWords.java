package org.wortlaut.resolve.name;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/**
 * The nominative of the name of an organisation or place that is built of common words: "des
 * Landgerichts Altdorf", "der Freien Hansebank", "in der Roten Moschee", "des Flughafens Altdorf".
 */
final class NominativeOfCommonWords {

  private static final Pattern REGIONAL = Pattern.compile("\\p{L}{3}(?:i|er)sche[nmrs]?\\z");

  private static final String GENITIVE = "des";

  private final NameTokens tokens;
  private final Gazetteer known;
  private final OrganisationNouns organisations;
  private final Morphology morphology;
  private final NominativePhrase nominative;

  NominativeOfCommonWords(NameTokens tokens, NameLexicon lexicon, Morphology morphology) {
    this.known = lexicon.gazetteer();
    this.organisations = lexicon.organisations();
    this.tokens = tokens;
    this.morphology = morphology;
    this.nominative = NominativePhrase.ofName(tokens, morphology);
  }

  Candidate of(Candidate candidate) {
    boolean ownName =
        (candidate.kind() == ActorKind.ORGANIZATION || isPlace(candidate))
            && candidate.form() == Name.Form.NAME
            && !known.knows(candidate.name())
            && !isNominative(candidate);
    int first = candidate.begin();
    boolean word =
        isRegional(first)
            || isOfUnknownTown(first)
            || isBody(first)
            || tokens.common(first) && !tokens.is(first, WordClass.NAME);
    if (ownName && endsInGenitive(candidate)) {
      return withoutEnding(candidate);
    }
    if (!ownName || !word) {
      return candidate;
    }
    int head = head(candidate);
    // "Verbraucherzentrale" looks like an adjective
    boolean same =
        organisations.of(tokens.at(first).word()) != null && tokens.is(first, WordClass.ADJECTIVE);
    if (head < 0 || same || isForeign(candidate)) {
      return candidate;
    }
    // no token stands between article and name, also where a mark does: der „Neuen Welle“
    int before = candidate.begin() - 1;
    boolean determined =
        before >= 0 && tokens.isWord(before) && tokens.at(before).word().determiner() != 0;
    boolean called =
        before >= 0
            && tokens.capitalized(before)
            && !tokens.functionWord(before)
            && (tokens.quoted(first) || tokens.form(first).endsWith("e") && isNounBefore(before));
    boolean weak =
        tokens.quoted(first)
            && !determined
            && !tokens.common(head)
            && tokens.form(first).endsWith("e");
    if (called || weak) {
      return candidate; // der Verein „Klare Ufer“, die Partei Goldene Mitte, die neue „Freie Post“
    }
    if (head == candidate.begin() && isSeveral(head, determined ? before : -1)) {
      return candidate;
    }
    String name = nominative.of(candidate.begin(), head, candidate.end(), determined ? before : -1);
    if (name.startsWith(tokens.words(candidate.begin(), head + 1) + "r")) {
      return candidate; // no "T-Mobiler", no "Zentraler für Bildung"
    }
    return new Candidate(
        candidate.begin(),
        candidate.end(),
        candidate.kind(),
        candidate.form(),
        name,
        candidate.weight());
  }

  /** "Grüne Altdorf" for "Grünen Altdorf", as the name of the whole is known. */
  private boolean isNominative(Candidate candidate) {
    return candidate.end() > candidate.begin() + 1
        && !candidate.name().startsWith(tokens.form(candidate.begin()));
  }

  /** A place of several words or in the genitive: "Graubünden" is no plural. */
  private boolean isPlace(Candidate candidate) {
    return candidate.kind() == ActorKind.PLACE
        && (candidate.end() > candidate.begin() + 1
            || tokens.form(candidate.begin()).endsWith("s"));
  }

  /** "Landesumweltamts", also where the dictionary lacks the compound. */
  private boolean isBody(int i) {
    return organisations.of(tokens.at(i).word()) != null;
  }

  private boolean isNounBefore(int i) {
    OrganisationNouns.Kind kind = organisations.of(tokens.at(i).word());
    return kind != null && kind.before() && tokens.joined(i + 1);
  }

  /**
   * "des Segel Regatta Clubs", "des Such- und Rettungsdienstes": the last word is the head, which
   * the article puts in the genitive.
   */
  private boolean endsInGenitive(Candidate candidate) {
    int first = candidate.begin();
    int last = candidate.end() - 1;
    boolean several =
        last > first
            && tokens.joined(first)
            && tokens.lowerIs(first - 1, GENITIVE)
            && tokens.form(last).endsWith("s")
            && !isAdjective(first)
            && !tokens.is(last, WordClass.NAME)
            && tokens.isCommonPart(nominative(last));
    return several
        && IntStream.range(first, last)
            .noneMatch(i -> tokens.is(i, WordClass.PREPOSITION) || tokens.is(i, WordClass.ARTICLE));
  }

  private Candidate withoutEnding(Candidate candidate) {
    int last = candidate.end() - 1;
    String words = candidate.name();
    String stem = words.substring(0, words.length() - tokens.form(last).length());
    return new Candidate(
        candidate.begin(),
        candidate.end(),
        candidate.kind(),
        candidate.form(),
        stem + nominative(last),
        candidate.weight());
  }

  /** "Dienst" for "Dienstes", "Club" for "Clubs". */
  private String nominative(int noun) {
    String form = tokens.form(noun);
    String shorter = WordStem.ofLongGenitive(form);
    return tokens.isCommonPart(shorter) && !shorter.equals(form)
        ? shorter
        : WordStem.ofGenitive(form);
  }

  /** "Institute of Mountain Science" */
  private boolean isForeign(Candidate candidate) {
    return IntStream.range(candidate.begin(), candidate.end())
        .anyMatch(i -> CompanyRule.isForeignLink(tokens, i));
  }

  /**
   * "die Piraten", "Stadtwerke Altdorf": a nominative of several that is none of one. Behind an
   * adjective, whose article stands farther off, it may be a genitive of one.
   */
  private boolean isSeveral(int noun, int determiner) {
    int readings = tokens.at(noun).word().noun();
    int article = determiner < 0 ? Agreement.ANY : tokens.at(determiner).word().determiner();
    int nominative = readings & Agreement.NOMINATIVE;
    return tokens.at(noun).word().adjective() == 0
        && Agreement.isPlural(nominative)
        && (readings & article & Agreement.PLURAL) != 0
        && !(tokens.joined(noun) && tokens.is(noun - 1, WordClass.ADJECTIVE));
  }

  /**
   * Also where the dictionary knows the capitalised form as a noun: "Westdeutschen" in "der
   * Westdeutschen Rundschau".
   */
  private boolean isAdjective(int i) {
    return isRegional(i)
        || tokens.is(i, WordClass.ADJECTIVE)
        || morphology.look(tokens.at(i).lower(), false).adjective() != Agreement.NONE;
  }

  /** "Nordfriesische": an adjective of a place, which the dictionary need not know. */
  private boolean isRegional(int i) {
    return tokens.capitalized(i) && REGIONAL.matcher(tokens.form(i)).find();
  }

  /** "Greifenauer" */
  private boolean isOfUnknownTown(int i) {
    return tokens.capitalized(i)
        && tokens.form(i).endsWith("er")
        && !tokens.inDictionary(i)
        && !(tokens.at(i).word().known() && tokens.is(i, WordClass.NAME));
  }

  private int head(Candidate candidate) {
    for (int i = candidate.begin(); i < candidate.end(); i++) {
      // not so "Gesellschaft" in "Gesellschaft für Raumfahrt"
      boolean attribute =
          i + 1 < candidate.end()
              && tokens.capitalized(i + 1)
              && (isOfUnknownTown(i) || isAdjective(i));
      if (!attribute) {
        boolean noun = tokens.is(i, WordClass.NOUN) && (tokens.common(i) || isBody(i));
        boolean town = i > candidate.begin() && isOfUnknownTown(i - 1);
        boolean afterAdjective = i > candidate.begin() && tokens.isWord(i) && !town;
        return noun && (!town || isBody(i) || tokens.quoted(candidate.begin())) || afterAdjective
            ? i
            : -1;
      }
    }
    return -1;
  }
}
