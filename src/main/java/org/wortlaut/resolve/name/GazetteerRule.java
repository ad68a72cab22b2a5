package org.wortlaut.resolve.name;

import java.util.List;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.tagger.CommonWords;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;
import org.wortlaut.text.Token;

/** Names that a lexicon knows. */
final class GazetteerRule {

  private static final int SEVERAL_WORDS = 75;
  private static final int ONE_WORD = 50;

  private final NameLexicon lexicon;
  private final CommonWords commonWords;
  private final PlacesByContext places;

  GazetteerRule(NameLexicon lexicon, CommonWords commonWords) {
    this.lexicon = lexicon;
    this.places = new PlacesByContext(lexicon);
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
                match.end() == i + 1
                    ? entry.name() + " " + tokens.words(match.end(), end)
                    : tokens.words(i, end),
                SEVERAL_WORDS + 1));
        return;
      }
      boolean several = match.end() > i + 1;
      found.add(
          new Candidate(
              i,
              match.end(),
              kind(tokens, i, match),
              form(tokens, i, match),
              name(tokens, i, match),
              actor(tokens, i, match),
              several ? SEVERAL_WORDS : ONE_WORD));
    }
  }

  /** The country that "(GER)" and the like stands for in the results of sports; or null. */
  static Gazetteer.Entry team(NameLexicon lexicon, NameTokens tokens, int i) {
    return isBracketed(tokens, i, i + 1) ? lexicon.teamCodes().get(tokens.form(i)) : null;
  }

  private static boolean isBracketed(NameTokens tokens, int begin, int end) {
    return tokens.has(begin - 1)
        && tokens.has(end)
        && tokens.at(begin - 1).kind() == Token.Kind.OPENING_BRACKET
        && tokens.at(end).kind() == Token.Kind.CLOSING_BRACKET;
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

  private boolean afterMedium(NameTokens tokens, int i) {
    OrganisationNouns.Kind before =
        tokens.isWord(i - 1) ? lexicon.organisations().of(tokens.at(i - 1).word()) : null;
    return before != null && before.before();
  }

  private ActorKind kind(NameTokens tokens, int i, Gazetteer.Match match) {
    return isPlaceHere(tokens, i, match) ? ActorKind.PLACE : match.entry().kind();
  }

  private Name.Form form(NameTokens tokens, int i, Gazetteer.Match match) {
    return isPlaceHere(tokens, i, match) ? Name.Form.NAME : match.entry().form();
  }

  private String name(NameTokens tokens, int i, Gazetteer.Match match) {
    if (!isPlaceHere(tokens, i, match)) {
      return match.entry().name();
    }
    return match.end() == i + 1 ? nominative(tokens.form(i)) : tokens.words(i, match.end());
  }

  private String nominative(String form) {
    return lexicon.gazetteer().exact(form) == null ? WordStem.ofGenitive(form) : form;
  }

  private String actor(NameTokens tokens, int i, Gazetteer.Match match) {
    return isPlaceHere(tokens, i, match) ? name(tokens, i, match) : match.entry().actor();
  }

  /**
   * Of a metonym: "in Moskau", "die Hauptstadt Moskau", "Londons Straßen", the dateline "Moskau
   * (dpa)", "die Galerie Ohm (London)" are places; "Moskau bestreitet", "zwischen Moskau und Kiew",
   * "Londons Vorwürfe" and "die Haltung Londons" are not.
   */
  private boolean isPlaceHere(NameTokens tokens, int i, Gazetteer.Match match) {
    Gazetteer.Entry entry = match.entry();
    if (entry.form() != Name.Form.METONYM || !entry.place() || tokens.is(i, WordClass.ARTICLE)) {
      return false;
    }
    boolean dateline = i == 0 && tokens.has(match.end()) && !tokens.isWord(match.end());
    return dateline
        || isBracketed(tokens, i, match.end())
        || places.isPlace(tokens, i)
        || !lexicon.gazetteer().knows(tokens.words(i, match.end())) && !isOfGovernment(tokens, i);
  }

  /** Whether a genitive stands beside a noun for what governments do, say or have. */
  private boolean isOfGovernment(NameTokens tokens, int i) {
    int owned = i + 1;
    while (tokens.joined(owned)
        && !tokens.capitalized(owned)
        && tokens.at(owned).word().adjective() != 0) {
      owned++;
    }
    return tokens.joined(i) && isGovernmentNoun(tokens, i - 1)
        || tokens.joined(owned) && isGovernmentNoun(tokens, owned);
  }

  private boolean isGovernmentNoun(NameTokens tokens, int i) {
    return tokens.capitalized(i)
        && lexicon.governmentNouns().stream().anyMatch(tokens.at(i).word().lowerLemma()::endsWith);
  }
}
