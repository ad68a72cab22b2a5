package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.tagger.CommonWords;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** Names that a lexicon knows, also as the first part of a compound ("US-Truppen", "CIA-Flüge"). */
final class GazetteerRule {

  private static final int SEVERAL_WORDS = 75;
  private static final int ONE_WORD = 50;
  private static final int SHORTEST_NOUN = 4;
  private static final int SHORTEST_COUNTRY = 4;

  private final NameLexicon lexicon;
  private final CommonWords commonWords;
  private final WordMemo<List<CountryPart>> countryParts = new WordMemo<>(this::countryParts);

  /** The first letters of a word, which name a country. */
  private record CountryPart(int length, Gazetteer.Entry entry) {}

  GazetteerRule(NameLexicon lexicon, CommonWords commonWords) {
    this.lexicon = lexicon;
    this.commonWords = commonWords;
  }

  void find(NameTokens tokens, int i, List<Candidate> found) {
    Gazetteer.Entry team = team(lexicon, tokens, i);
    if (team != null) {
      found.add(
          new Candidate(
              i, i + 1, team.kind(), Name.Form.METONYM, team.name(), team.actor(), ONE_WORD));
      return;
    }
    Gazetteer.Match match = lexicon.gazetteer().longest(tokens, i);
    if (match != null && !isCommonWord(tokens, i, match)) {
      Gazetteer.Entry entry = match.entry();
      int end =
          entry.kind() == ActorKind.ORGANIZATION ? endOfBranch(tokens, match.end()) : match.end();
      if (end > match.end()) {
        found.add(
            new Candidate(
                i,
                end,
                ActorKind.ORGANIZATION,
                Name.Form.NAME,
                tokens.words(i, end),
                SEVERAL_WORDS + 1));
        return;
      }
      boolean several = match.end() > i + 1;
      found.add(
          new Candidate(
              i,
              match.end(),
              kind(tokens, i, entry),
              form(tokens, i, entry),
              name(tokens, i, match),
              actor(tokens, i, match),
              several ? SEVERAL_WORDS : ONE_WORD));
    }
  }

  /** The country that "(GER)" and the like stands for in the results of sports; or null. */
  static Gazetteer.Entry team(NameLexicon lexicon, NameTokens tokens, int i) {
    boolean bracketed =
        tokens.has(i - 1)
            && tokens.has(i + 1)
            && tokens.at(i - 1).kind() == Token.Kind.OPENING_BRACKET
            && tokens.at(i + 1).kind() == Token.Kind.CLOSING_BRACKET;
    return bracketed ? lexicon.teamCodes().get(tokens.form(i)) : null;
  }

  /** A branch or part of an organisation: "Wikimedia Deutschland", "BBC News". */
  private int endOfBranch(NameTokens tokens, int end) {
    if (!tokens.joined(end) || !tokens.capitalized(end)) {
      return end;
    }
    Gazetteer.Entry next = lexicon.gazetteer().single(tokens.form(end));
    boolean place =
        next != null
            && (next.kind() == ActorKind.COUNTRY && next.form() == Name.Form.NAME
                || next.kind() == ActorKind.PLACE)
            && WordStem.ofGenitive(tokens.form(end)).equals(tokens.form(end));
    return place || Boolean.FALSE.equals(lexicon.companyWords().get(tokens.form(end)))
        ? end + 1
        : end;
  }

  /**
   * "Zeit", "Welt", "Bild": names only in quotation marks or after a noun for a medium; "Essen" and
   * the like.
   */
  private boolean isCommonWord(NameTokens tokens, int i, Gazetteer.Match match) {
    boolean place = match.end() == i + 1 && match.entry().kind() == ActorKind.PLACE;
    return match.entry().quoted() && !startsQuote(tokens, i) && !afterMedium(tokens, i)
        || place && commonWords.isCommon(tokens, i);
  }

  private static boolean startsQuote(NameTokens tokens, int i) {
    int begin = tokens.at(i).begin();
    return begin > 0 && "„“”\"»«‚‘›‹'".indexOf(tokens.document().text().charAt(begin - 1)) >= 0;
  }

  private static Name part(
      NameTokens tokens, int i, int length, ActorKind kind, String name, String actor) {
    int begin = tokens.at(i).begin();
    return new Name(new Span(begin, begin + length), kind, Name.Form.COMPOUND_PART, name, actor);
  }

  /** "Russlandbesuch", "Irakkrieg": a country and a noun. */
  private Name countryCompound(NameTokens tokens, int i) {
    for (CountryPart country : countryParts.of(tokens.at(i).word())) {
      if (tokens.isWordPart(tokens.form(i).substring(country.length))) {
        Gazetteer.Entry entry = country.entry;
        return part(tokens, i, country.length, entry.kind(), entry.name(), entry.actor());
      }
    }
    return null;
  }

  /** The countries that a word may begin with, the longest first. */
  private List<CountryPart> countryParts(Word word) {
    String form = word.form();
    List<CountryPart> parts = new ArrayList<>();
    for (int cut = form.length() - SHORTEST_NOUN; cut >= SHORTEST_COUNTRY; cut--) {
      Gazetteer.Entry entry = lexicon.gazetteer().exact(form.substring(0, cut));
      if (entry != null && entry.kind() == ActorKind.COUNTRY && entry.form() == Name.Form.NAME) {
        parts.add(new CountryPart(cut, entry));
      }
    }
    return List.copyOf(parts);
  }

  /** A head that makes the compound something else than a thing of that country. */
  private boolean isOther(String head) {
    return lexicon.roles().of(head) != null || lexicon.currencies().contains(head);
  }

  private boolean afterMedium(NameTokens tokens, int i) {
    OrganisationNouns.Kind before =
        tokens.isWord(i - 1) ? lexicon.organisations().of(tokens.at(i - 1).word()) : null;
    return before != null && before.before();
  }

  private ActorKind kind(NameTokens tokens, int i, Gazetteer.Entry entry) {
    return entry.form() == Name.Form.METONYM && isPlaceHere(tokens, i, entry)
        ? ActorKind.PLACE
        : entry.kind();
  }

  private Name.Form form(NameTokens tokens, int i, Gazetteer.Entry entry) {
    return entry.form() == Name.Form.METONYM && isPlaceHere(tokens, i, entry)
        ? Name.Form.NAME
        : entry.form();
  }

  private String name(NameTokens tokens, int i, Gazetteer.Match match) {
    Gazetteer.Entry entry = match.entry();
    if (entry.form() != Name.Form.METONYM || !isPlaceHere(tokens, i, entry)) {
      return entry.name();
    }
    return match.end() == i + 1 ? nominative(tokens.form(i)) : tokens.words(i, match.end());
  }

  private String nominative(String form) {
    return lexicon.gazetteer().exact(form) == null ? WordStem.ofGenitive(form) : form;
  }

  private String actor(NameTokens tokens, int i, Gazetteer.Match match) {
    Gazetteer.Entry entry = match.entry();
    return entry.form() == Name.Form.METONYM && isPlaceHere(tokens, i, entry)
        ? name(tokens, i, match)
        : entry.actor();
  }

  /**
   * "in Moskau", "die Hauptstadt Moskau", "Londons Straßen" are places; "Moskau bestreitet",
   * "zwischen Moskau und Kiew" are not.
   */
  private boolean isPlaceHere(NameTokens tokens, int i, Gazetteer.Entry entry) {
    if (!entry.place() || tokens.is(i, WordClass.ARTICLE)) {
      return false;
    }
    String before = tokens.joined(i) ? tokens.form(i - 1) : "";
    return lexicon.placePrepositions().containsKey(before.toLowerCase(Locale.GERMAN))
        || lexicon.placeNouns().contains(before)
        || lexicon.gazetteer().exact(tokens.form(i)) == null;
  }

  /**
   * The part of a hyphenated compound before its last hyphen, where it is a known name or one of
   * the text ("Ohm-Vorschlag"). Not where the whole is a person or organisation of its own
   * ("US-Präsident", "EU-Kommission").
   *
   * @param ofText names of the text by their words
   */
  Name compound(NameTokens tokens, int i, Map<String, Candidate> ofText) {
    String form = tokens.form(i);
    int hyphen = form.lastIndexOf('-');
    if (hyphen < 0 && tokens.capitalized(i)) {
      return countryCompound(tokens, i);
    }
    if (!tokens.capitalized(i) || hyphen < 2 || hyphen + 2 >= form.length()) {
      return null;
    }
    String part = form.substring(0, hyphen);
    Candidate named = ofText.get(part);
    if (named != null) {
      return part(
          tokens,
          i,
          hyphen,
          named.kind(),
          part,
          named.kind() == ActorKind.PERSON ? part : named.actor());
    }
    Gazetteer.Entry entry = lexicon.gazetteer().single(part);
    if (entry == null
        || entry.form() == Name.Form.ADJECTIVE
        || entry.kind() == ActorKind.COUNTRY && isOther(form.substring(hyphen + 1))) {
      return null;
    }
    return part(tokens, i, hyphen, entry.kind(), entry.name(), entry.actor());
  }
}
