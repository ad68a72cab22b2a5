package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.content.ContentEnd;
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
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Attributions by a noun with its owner before a colon, behind which stands what reports by its
 * place alone: a phrase, or a clause in the indicative.
 *
 * <p>Must match: "Sein Vorschlag: [eine Kamera am Eingang]", "Die Begründung der Behörde: [Die
 * Brücke ist nicht sicher]", "Ihre Forderung lautet: [mehr Geld]". Must not: "Der Vorwurf: Untreue"
 * (nobody's), "Fazit der ersten Halbzeit: …", "Die Reaktion des Publikums: Pfiffe", "Sein Argument:
 * Es regne" (told by the mood).
 */
final class NounColonAttributions {

  private final FunctionWords functionWords;
  private final CueLexicon cues;
  private final NounCues nouns;
  private final ContentEnd contentEnd;

  NounColonAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.functionWords = functionWords;
    this.cues = cues;
    this.nouns = new NounCues(cues, functionWords, speakers);
    this.contentEnd = new ContentEnd(cues);
  }

  List<Attribution> find(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 1; i + 1 < syntax.items().size(); i++) {
      Clause host = syntax.item(i).kind() == Kind.COLON ? syntax.clauseAt(i - 1) : null;
      boolean heads = host != null && host.to() == i && isHeading(syntax, host);
      int noun = heads ? noun(syntax, host) : -1;
      int end = noun < 0 ? -1 : end(syntax, i + 1);
      if (end > i + 1) {
        add(found, syntax, host, noun, new ItemRange(i + 1, end));
      }
    }
    return found;
  }

  /** "Sein Vorschlag: …", "Ihre Forderung lautet: …". */
  private boolean isHeading(SentenceSyntax syntax, Clause host) {
    Predicate predicate = syntax.predicate(host);
    return host.is(Type.FRAGMENT)
        || host.is(Type.MAIN)
            && predicate != null
            && functionWords.is(Role.TELLING_VERB, predicate.lemma());
  }

  /** The noun of the first phrase, where it can report a clause and words alike; or -1. */
  private int noun(SentenceSyntax syntax, Clause host) {
    NounPhrase phrase = syntax.nounPhraseAt(host.from());
    CueNoun noun = phrase == null ? null : nouns.at(syntax, phrase.head());
    boolean reports =
        noun != null
            && !noun.needsVerb()
            && noun.contents().contains(Content.QUOTE)
            && noun.contents().size() > 1
            && nouns.isOfSomebody(syntax, phrase.head())
            && !nouns.isNegated(syntax, phrase.head());
    return reports ? phrase.head() : -1;
  }

  /** The item after the content, or -1 where another rule reads what follows the colon. */
  private int end(SentenceSyntax syntax, int from) {
    Clause content = syntax.clauseAt(from);
    if (content == null
        || content.from() != from
        || syntax.item(from).kind() == Kind.QUOTED
        || syntax.clauses().stream()
            .anyMatch(clause -> clause.from() > from && cues.cueOf(syntax, clause) != null)) {
      return -1;
    }
    if (content.is(Type.FRAGMENT)) {
      return beforeMain(syntax, content);
    }
    // "Sein Rat: Wenn es regnet, fällt es aus"
    Clause main = content.is(Type.MAIN) ? content : syntax.verbFirstBehind(content);
    Predicate predicate = main == null ? null : syntax.predicate(main);
    return predicate == null || predicate.mood().subjunctive() ? -1 : contentEnd.of(syntax, main);
  }

  /** Phrases in a row, up to a clause that is no part of them. */
  private static int beforeMain(SentenceSyntax syntax, Clause fragment) {
    for (Clause clause : syntax.clauses()) {
      if (clause.from() > fragment.from() && clause.is(Type.MAIN)) {
        return clause.from();
      }
    }
    return syntax.items().size();
  }

  private void add(
      List<Attribution> found, SentenceSyntax syntax, Clause host, int noun, ItemRange content) {
    boolean phrase = syntax.clauseAt(content.from()).is(Type.FRAGMENT);
    Attribution attribution =
        new Attribution(
            phrase ? "noun-object" : "noun-v",
            phrase ? Construction.NOMINAL : Construction.CLAUSE,
            syntax,
            host);
    if (phrase) {
      attribution.object = content.from();
    }
    content.addTo(attribution.content, syntax);
    nouns.writeCue(nouns.at(syntax, noun), noun, false, attribution);
    nouns.speaker(syntax, host, noun, false).addTo(attribution.speaker, syntax);
    found.add(attribution);
  }
}
