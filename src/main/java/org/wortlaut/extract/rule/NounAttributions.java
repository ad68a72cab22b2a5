package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.content.ComplementCriterion;
import org.wortlaut.extract.content.ContentEnd;
import org.wortlaut.extract.content.VerbSecondContents;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueNoun;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Attributions whose cue is a noun, alone or with a light verb, and whose content is the clause or
 * quotation after it.
 *
 * <p>Must match: "der Vorwurf der Opposition, die Zahlen seien falsch", "Sie vertrat die
 * Auffassung, dass …", "Sein Fazit: „…“". Must not: "die Tatsache, dass …", "Er übte Kritik am
 * Verfahren, das …".
 */
final class NounAttributions {

  /**
   * In items before the comma; between the noun and its clause stand at most its attribute and a
   * verb.
   */
  private static final int FARTHEST = 10;

  private final FunctionWords functionWords;
  private final ComplementCriterion complement;
  private final CueLexicon cues;
  private final NounCues nouns;
  private final ContentEnd contentEnd;

  NounAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.functionWords = functionWords;
    this.complement = new ComplementCriterion(functionWords);
    this.cues = cues;
    this.nouns = new NounCues(cues, functionWords, speakers);
    this.contentEnd = new ContentEnd(cues);
  }

  List<Attribution> find(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      Content kind = kind(syntax, clause);
      int noun = kind == null ? -1 : nounBefore(syntax, clause, kind);
      Attribution attribution = noun < 0 ? null : attribution(syntax, clause, noun, kind);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  private static String rule(Content kind) {
    return switch (kind) {
      case DASS, QUESTION -> "noun-d";
      case INFINITIVE -> "noun-i";
      case VERB_SECOND -> "noun-v";
      case QUOTE -> "noun-q";
      default -> throw new IllegalArgumentException("a noun has no content of the kind " + kind);
    };
  }

  /**
   * "der Vorwurf, dass …", "…, zu …", "…, die Zahlen seien …", "der Vorwurf: „…“", "Der Vorwurf:
   * Die Zahlen seien …"; null if the clause follows no noun so. The quotation of "Er wies die
   * Kritik zurück: „…“" is not that of the noun.
   */
  private Content kind(SentenceSyntax syntax, Clause clause) {
    if (clause.from() == 0) {
      return null;
    }
    Kind before = syntax.item(clause.from() - 1).kind();
    if (syntax.item(clause.from()).kind() == Kind.QUOTED && before == Kind.COLON) {
      return Content.QUOTE;
    }
    boolean headed = before == Kind.COLON && isHeading(syntax, clause.from() - 2);
    if (before != Kind.COMMA && !headed) {
      return null;
    }
    if (complement.fits(syntax, clause)) {
      return Content.DASS;
    }
    if (clause.is(Type.INFINITIVE) && clause.introducer() < 0) {
      return Content.INFINITIVE;
    }
    if (clause.is(Type.SUBORDINATE)
        && functionWords.is(Role.QUESTION, syntax.item(clause.introducer()).word())) {
      return Content.QUESTION;
    }
    boolean subjunctive =
        clause.is(Type.MAIN)
            && !clause.coordinated()
            && !goesOnBehindAside(syntax, clause)
            && VerbMood.of(syntax.item(clause.finite()).word()).subjunctive();
    return subjunctive ? Content.VERB_SECOND : null;
  }

  /** The "habe geirrt" of "Die Stadt, so heißt es im Bericht, habe geirrt". */
  private boolean goesOnBehindAside(SentenceSyntax syntax, Clause clause) {
    int comma = clause.from() - 1;
    Clause aside = clause.verbFirst() ? syntax.clauseAt(comma - 1) : null;
    return aside != null
        && aside.is(Type.MAIN)
        && cues.cueOf(syntax, aside) != null
        && aside.segments().stream()
            .anyMatch(
                piece ->
                    piece.to() == comma
                        && piece.from() > 0
                        && syntax.item(piece.from() - 1).kind() == Kind.COMMA);
  }

  /**
   * "Sein Fazit: …", "Die Antwort folgte prompt: …", "Aus Kiel kam Kritik: …"; a noun with another
   * verb before a colon may be its object: "Er wies den Vorwurf zurück: …".
   */
  private boolean isHeading(SentenceSyntax syntax, int item) {
    Clause clause = item < 0 ? null : syntax.clauseAt(item);
    return clause != null
        && (clause.is(Type.FRAGMENT)
            || clause.is(Type.MAIN)
                && functionWords.is(Role.TELLING_VERB, syntax.predicate(clause).lemma())
                && (nouns.at(syntax, headOfFirst(syntax, clause)) != null
                    || nouns.at(syntax, item) != null));
  }

  /** The noun of the phrase before the verb, or the first item. */
  private static int headOfFirst(SentenceSyntax syntax, Clause clause) {
    NounPhrase first = clause.verbFirst() ? null : syntax.nounPhraseAt(clause.from());
    return first == null ? clause.from() : first.head();
  }

  /**
   * The cue noun that the clause hangs on: the last one before its comma, with at most its
   * attributes or a verb in between.
   */
  private int nounBefore(SentenceSyntax syntax, Clause clause, Content kind) {
    int comma = clause.from() - 1;
    for (int i = comma - 1; i >= Math.max(0, comma - FARTHEST); i--) {
      Token item = syntax.item(i);
      if (item.kind() == Kind.COMMA || item.kind() == Kind.COLON || item.kind() == Kind.SEMICOLON) {
        return -1;
      }
      CueNoun noun = nouns.at(syntax, i);
      if (noun != null) {
        boolean host =
            kind == Content.VERB_SECOND
                && VerbSecondContents.isHostOf(syntax, clause, syntax.clauseAt(i));
        boolean fits =
            (noun.contents().contains(kind) || isTold(syntax, comma, noun, kind)) && !host;
        return fits && !isSourceOfMain(syntax, i, comma) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * "Die Reaktion der Stadt: Man prüfe den Fall", for a noun that tells what was said behind a
   * colon only.
   */
  private static boolean isTold(SentenceSyntax syntax, int colon, CueNoun noun, Content kind) {
    return kind == Content.VERB_SECOND
        && syntax.item(colon).kind() == Kind.COLON
        && noun.contents().equals(Set.of(Content.QUOTE));
  }

  /**
   * "Nach Angaben der Stadt trifft es nicht zu, dass …", "Der Kai ist nach Angaben der Stadt
   * marode, er habe Risse": the clause belongs to the verb.
   */
  private boolean isSourceOfMain(SentenceSyntax syntax, int noun, int comma) {
    boolean source =
        noun > 0
            && cues.sources()
                .sourcesAfter(syntax.item(noun - 1).lower())
                .holds(syntax.item(noun).form());
    Clause host = syntax.clauseAt(noun);
    return source && host != null && host.finite() >= 0 && host.finite() < comma;
  }

  private Attribution attribution(
      SentenceSyntax syntax, Clause content, int nounItem, Content kind) {
    boolean quote = kind == Content.QUOTE;
    Attribution attribution =
        new Attribution(
            rule(kind),
            quote ? Construction.QUOTE : Construction.CLAUSE,
            syntax,
            syntax.clauseAt(nounItem));
    int end =
        quote
            ? content.from() + 1
            : kind == Content.VERB_SECOND
                ? contentEnd.of(syntax, content)
                : syntax.endOfSubtree(content);
    Clause host = syntax.clauseAt(nounItem);
    CueNoun noun = nouns.at(syntax, nounItem);
    boolean light = nouns.isLight(syntax, host, noun, nounItem);
    ItemRange said = new ItemRange(content.from(), end);
    (light ? said : said.beforeQuotation(syntax)).addTo(attribution.content, syntax);
    boolean rejected =
        quote
            && host != null
            && (nouns.isRejected(syntax, host, nounItem) || nouns.isTopic(syntax, host, nounItem));
    boolean otherSense =
        host != null
            && syntax.predicate(host) != null
            && cues.otherSenses()
                .hasObject(syntax.predicate(host).lemma(), syntax.item(nounItem).word(), false);
    boolean asked =
        noun.contents().contains(Content.QUESTION) && nouns.isOfSomebody(syntax, nounItem);
    // "Es stellt sich die Frage, ob er kommt": it arises, and nobody asks
    boolean arises =
        light
            && noun.contents().contains(Content.QUESTION)
            && syntax.isReflexive(host)
            && nouns.speaker(syntax, host, nounItem, true) == null;
    if (rejected || otherSense || arises || noun.needsVerb() && !light && !asked) {
      return null;
    }
    nouns.writeCue(noun, nounItem, light, attribution);
    ItemRange speaker = nouns.speaker(syntax, host, nounItem, light);
    if (speaker != null) {
      speaker.addTo(attribution.speaker, syntax);
    }
    return attribution;
  }
}
