package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.addressee.AddresseeFinder;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.WieAside;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.LocalSeats;
import org.wortlaut.extract.word.QuotedWords;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Attributions in an aside whose content is the rest of the sentence: "wie der Minister mitteilte",
 * "so der Minister".
 *
 * <p>Must match: "Wie die Polizei mitteilte, wurde niemand verletzt." "Niemand sei verletzt, so die
 * Polizei." Must not: "Er ist so groß wie sein Vater." "So kam es, dass …"
 */
public final class AsideAttributions {

  /** The rule of "Es regnet, wie Tamm sagt". */
  static final String WIE = "wie-aside";

  /** The rule of "Es regne, so Tamm". */
  public static final String SO = "so-aside";

  /** In items after the speaker's phrase: "so der Minister am Montag vor Journalisten in Wien". */
  private static final int LONGEST_TAIL = 12;

  private static final Set<Kind> CLOSING =
      EnumSet.of(Kind.COMMA, Kind.SEMICOLON, Kind.COLON, Kind.DASH, Kind.STOP, Kind.QUOTED);
  private static final Set<Kind> CLOSING_APPOSITION = EnumSet.of(Kind.COMMA, Kind.COLON, Kind.STOP);

  private final CueLexicon cues;
  private final WieAside wieAside;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final LocalSeats seats;
  private final AsideSurroundings surroundings;
  private final CueSpans cueSpans;
  private final AddresseeFinder addressees;

  AsideAttributions(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.seats = new LocalSeats(functionWords, speakerNouns);
    this.cues = cues;
    this.wieAside = new WieAside(cues);
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.surroundings = new AsideSurroundings(functionWords);
    this.cueSpans = new CueSpans(functionWords);
    this.addressees = new AddresseeFinder(cues, functionWords, speakerNouns);
  }

  List<Attribution> find(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      if (wieAside.is(syntax, clause)) {
        add(found, wie(syntax, clause));
      }
    }
    for (int i = 0; i < syntax.items().size(); i++) {
      if (isSo(syntax, i)) {
        add(found, so(syntax, i));
      }
    }
    return found;
  }

  /** A "so" behind a mark that may open an aside. */
  private static boolean isSo(SentenceSyntax syntax, int i) {
    Kind before = i == 0 ? Kind.WORD : syntax.item(i - 1).kind();
    boolean opens = before == Kind.COMMA || before == Kind.QUOTED || before == Kind.DASH;
    return opens && syntax.item(i).lower().equals("so") && syntax.item(i).isWord();
  }

  private static void add(List<Attribution> found, Attribution attribution) {
    if (attribution != null && !attribution.content.isEmpty()) {
      found.add(attribution);
    }
  }

  private Attribution wie(SentenceSyntax syntax, Clause clause) {
    Attribution attribution = new Attribution(WIE, Construction.CLAUSE, syntax, clause);
    boolean colon = syntax.isBeforeColon(clause);
    int end = colon ? clause.to() : syntax.endOfSubtree(clause);
    surroundings.addComparedTo(attribution, clause.from(), end);
    if (syntax.isEnd(end)) {
      attribution.aside = new ItemRange(clause.from(), end);
    }
    if (attribution.content.isEmpty()) {
      return null;
    }
    CueVerb cue = cues.cueOf(syntax, clause);
    cueSpans.write(cue, attribution);
    attribution.fullCue.addAll(CueSpans.spans(syntax, List.of(clause.introducer())));
    attribution.fullCue.sort(null);
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    if (speakers.isAnyone(syntax, speaker)
        || speaker == null && SpeakerFinder.isElliptic(syntax, clause)) {
      return null;
    }
    if (speaker != null) {
      speakers.withName(speaker.range(), attribution).addTo(attribution.speaker, syntax);
    }
    addressees.write(cue, attribution);
    return attribution;
  }

  /**
   * "so die Polizei", "so der Minister weiter", "so X am Montag": from the mark before "so" to the
   * next mark.
   */
  private Attribution so(SentenceSyntax syntax, int so) {
    NounPhrase phrase = syntax.nounPhraseAt(so + 1);
    if (phrase == null || isQuantity(syntax, so + 1)) {
      return null;
    }
    int end = asideEnd(syntax, phrase.to());
    if (end < 0) {
      return null;
    }
    boolean goesOn = isUnfinished(syntax, so) || isBetweenQuotations(syntax, so, end);
    int apposition = goesOn ? end : appositionEnd(syntax, end);
    Attribution attribution =
        new Attribution(SO, constructionBefore(syntax, so), syntax, syntax.clauseAt(so));
    boolean quoteNext = end < syntax.items().size() && syntax.item(end).kind() == Kind.QUOTED;
    int rest = apposition > end ? apposition : quoteNext ? end : end + 1;
    rest = afterRelative(syntax, Math.min(rest, syntax.items().size()));
    attribution.aside = new ItemRange(so, rest);
    surroundings.addTo(attribution, so, rest);
    int speakerEnd = withAttributes(syntax, phrase, end);
    writeSo(syntax, so, speakerEnd < end ? end - 1 : -1, attribution);
    ItemRange speaker = speaker(syntax, phrase, apposition > end ? apposition : speakerEnd);
    speakers.withName(speaker, attribution).addTo(attribution.speaker, syntax);
    return attribution;
  }

  /** "so die Polizei", "so der Vorwurf | der Kläger", "so ihr | Vorwurf": whose words they are. */
  private ItemRange speaker(SentenceSyntax syntax, NounPhrase phrase, int end) {
    boolean said = cues.noun(syntax.head(phrase)) != null;
    if (said && phrase.head() + 1 < phrase.to()) {
      return new ItemRange(phrase.head() + 1, end);
    }
    int from = phrase.from();
    boolean owned = said && syntax.item(from).word().is(WordClass.POSSESSIVE);
    return new ItemRange(from, owned ? from + 1 : end);
  }

  /** "Die Stadt habe, so Karl, hohe Schulden": what follows is no apposition but the object. */
  private static boolean isUnfinished(SentenceSyntax syntax, int so) {
    Clause clause = so < 2 ? null : syntax.clauseAt(so - 2);
    return clause != null && clause.is(Type.MAIN) && clause.finite() == so - 2;
  }

  /** „Wir müssen reden“, so Karl, „und zwar bald“: the second goes on with the first. */
  private static boolean isBetweenQuotations(SentenceSyntax syntax, int so, int comma) {
    return constructionBefore(syntax, so) == Construction.QUOTE
        && comma + 1 < syntax.items().size()
        && syntax.item(comma + 1).kind() == Kind.QUOTED;
  }

  /** "so der Richter, der den Fall leitet, sei …": the aside ends with the relative clause. */
  private static int afterRelative(SentenceSyntax syntax, int rest) {
    for (Clause clause : syntax.clauses()) {
      if (clause.is(Type.RELATIVE) && clause.from() == rest) {
        return syntax.endOfSubtree(clause);
      }
    }
    return rest;
  }

  private static Construction constructionBefore(SentenceSyntax syntax, int so) {
    boolean quoted =
        syntax.item(so - 1).kind() == Kind.QUOTED
            || so >= 2 && syntax.item(so - 2).kind() == Kind.QUOTED;
    return quoted ? Construction.QUOTE : Construction.CLAUSE;
  }

  /** "so der Minister weiter": "weiter" as the last word of the aside belongs to the cue. */
  private static void writeSo(SentenceSyntax syntax, int so, int last, Attribution attribution) {
    boolean further = last >= 0 && syntax.item(last).lower().equals("weiter");
    attribution.cue.addAll(CueSpans.spans(syntax, further ? List.of(so, last) : List.of(so)));
    attribution.fullCue.addAll(CueSpans.spans(syntax, List.of(so)));
    attribution.cueLemma = "so";
  }

  /**
   * ", Leiter der Abteilung" after "so Frank Karl": a noun phrase up to the next mark, without a
   * verb or a quotation: "Man müsse, so Karl, die Kosten senken."
   */
  private static int appositionEnd(SentenceSyntax syntax, int comma) {
    if (comma + 1 >= syntax.items().size() || syntax.item(comma).kind() != Kind.COMMA) {
      return comma;
    }
    NounPhrase phrase = syntax.nounPhraseAt(comma + 1);
    boolean apposition = phrase != null && !phrase.pronoun() && !isSpoken(syntax, comma + 1);
    int end = apposition ? asideEnd(syntax, phrase.to()) : -1;
    boolean closed =
        end > 0
            && !syntax.item(end - 1).word().mayBeInfinite()
            && (end >= syntax.items().size()
                || CLOSING_APPOSITION.contains(syntax.item(end).kind()));
    return closed ? end : comma;
  }

  /** A long quotation, or one that ends what the sentence begins: so die Wirtin, „gehen wir“. */
  private static boolean isSpoken(SentenceSyntax syntax, int i) {
    Token item = syntax.item(i);
    return item.isQuotedPiece() && syntax.isEnd(i + 1) || QuotedWords.isSpeech(item, false);
  }

  /** "so viele Menschen", "so 20 Menschen". */
  private static boolean isQuantity(SentenceSyntax syntax, int i) {
    Token item = syntax.item(i);
    return item.kind() == Kind.NUMBER
        || item.word().is(WordClass.INDEFINITE)
            && !item.word().is(WordClass.ARTICLE)
            && item.word().determiner() != 0
            && item.lower().startsWith("viel");
  }

  /**
   * "so Müller (CDU)", "so der Chef von Siemens", "so die Polizei in Altdorf": the speaker with
   * brackets and attributes.
   */
  private int withAttributes(SentenceSyntax syntax, NounPhrase phrase, int end) {
    Clause clause = syntax.clauseAt(phrase.from());
    int to = clause == null ? phrase.to() : seats.endOf(syntax, clause, phrase);
    while (to < end
        && (syntax.item(to).kind() == Kind.BRACKETED || isAttachedPreposition(syntax, to))) {
      NounPhrase object =
          syntax.item(to).kind() == Kind.BRACKETED ? null : syntax.nounPhraseAt(to + 1);
      if (object == null && syntax.item(to).kind() != Kind.BRACKETED) {
        break;
      }
      to = object == null ? to + 1 : object.to();
    }
    return Math.min(to, end);
  }

  /** "so der Sprecher für Verkehr"; "so der Sprecher am Montag" tells when. */
  private boolean isAttachedPreposition(SentenceSyntax syntax, int i) {
    return functionWords.is(Role.SPEAKER_ATTRIBUTE, syntax.item(i).word());
  }

  /** The item of the mark that closes the aside; -1 if a verb comes first, for then it is none. */
  private static int asideEnd(SentenceSyntax syntax, int from) {
    for (int i = from; i < syntax.items().size(); i++) {
      Token item = syntax.item(i);
      boolean title = item.kind() == Kind.QUOTED && !QuotedWords.isSpeech(item, false);
      if (CLOSING.contains(item.kind()) && !title) {
        return i;
      }
      if (syntax.finite()[i] || i - from > LONGEST_TAIL) {
        return -1;
      }
    }
    return syntax.items().size();
  }
}
