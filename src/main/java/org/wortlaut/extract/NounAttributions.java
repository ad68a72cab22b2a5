package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
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

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final ComplementCriterion complement;
  private final SpeakerFinder speakers;
  private final ContentEnd contentEnd;

  NounAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.complement = new ComplementCriterion(functionWords);
    this.speakers = speakers;
    this.contentEnd = new ContentEnd(cues, functionWords);
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
    for (int i = 0; i < syntax.items().size(); i++) {
      Attribution object = nominal(syntax, i);
      if (object != null) {
        found.add(object);
      }
    }
    return found;
  }

  /**
   * "Forderung nach Aufklärung": a cue noun with a prepositional phrase as its content, perhaps
   * after a genitive.
   */
  private Attribution nominal(SentenceSyntax syntax, int nounItem) {
    Token item = syntax.item(nounItem);
    CueNoun noun = item.isWord() && item.word().capitalized() ? cueNoun(item) : null;
    if (noun == null || noun.prepositions().isEmpty()) {
      return null;
    }
    ItemRange genitive = genitive(syntax, nounItem);
    int preposition =
        genitive != null && genitive.from() == nounItem + 1 ? genitive.to() : nounItem + 1;
    boolean fits =
        preposition < syntax.items().size()
            && noun.prepositions().contains(syntax.item(preposition).lower());
    NounPhrase phrase = fits ? syntax.nounPhraseAt(preposition + 1) : null;
    Clause host = syntax.clauseAt(nounItem);
    if (phrase == null || host == null) {
      return null;
    }
    boolean light = isLight(syntax, host, noun);
    Attribution attribution = new Attribution("noun-object", Construction.NOMINAL, syntax, host);
    attribution.object = preposition;
    new ItemRange(preposition, phrase.to()).addTo(attribution.content, syntax);
    writeCue(noun, nounItem, light, attribution);
    ItemRange speaker = speaker(syntax, host, nounItem, light);
    if (speaker != null) {
      speaker.addTo(attribution.speaker, syntax);
    }
    return attribution;
  }

  /** "erhebt den Vorwurf", "vertritt die Auffassung": the verb makes a cue with the noun. */
  private static boolean isLight(SentenceSyntax syntax, Clause host, CueNoun noun) {
    Predicate predicate = host == null ? null : syntax.predicate(host);
    return predicate != null && noun.lightVerbs().contains(predicate.lemma());
  }

  /** Noun and light verb are the cue with what stands between them: "zu dem Schluss kommen". */
  private void writeCue(CueNoun noun, int nounItem, boolean light, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    TreeSet<Integer> own = new TreeSet<>();
    own.add(nounItem);
    if (light) {
      own.addAll(syntax.predicate(attribution.clauseOfCue).parts());
      for (int determiner = nounItem - 1; determiner >= Math.max(0, nounItem - 2); determiner--) {
        Word word = syntax.item(determiner).word();
        boolean belongs =
            word.is(WordClass.ARTICLE)
                || word.is(WordClass.PREPOSITION) && isZu(syntax.item(determiner).lower());
        if (!belongs) {
          break;
        }
        own.add(determiner);
      }
    }
    TreeSet<Integer> full = new TreeSet<>(own);
    if (light && syntax.predicate(attribution.clauseOfCue).finite() >= 0) {
      full.add(syntax.predicate(attribution.clauseOfCue).finite());
    }
    attribution.cue.addAll(CueSpans.spans(syntax, own));
    attribution.fullCue.addAll(CueSpans.spans(syntax, full));
    attribution.cueLemma = noun.lemma();
  }

  private static String rule(Content kind) {
    return switch (kind) {
      case DASS -> "noun-d";
      case INFINITIVE -> "noun-i";
      case VERB_SECOND -> "noun-v";
      case QUOTE -> "noun-q";
      default -> throw new IllegalArgumentException("a noun has no content of the kind " + kind);
    };
  }

  /** "kommt zu dem Schluss", "kommt zur Auffassung". */
  private boolean isZu(String lower) {
    return lower.equals("zu") || cues.isContraction("zu", lower);
  }

  /**
   * "der Vorwurf, dass …", "…, zu …", "…, die Zahlen seien …", "der Vorwurf: „…“"; null if the
   * clause follows no noun so.
   */
  private Content kind(SentenceSyntax syntax, Clause clause) {
    if (clause.from() == 0) {
      return null;
    }
    Kind before = syntax.item(clause.from() - 1).kind();
    if (syntax.item(clause.from()).kind() == Kind.QUOTED && before == Kind.COLON) {
      return Content.QUOTE;
    }
    if (before != Kind.COMMA) {
      return null;
    }
    if (complement.fits(syntax, clause)) {
      return Content.DASS;
    }
    if (clause.is(Type.INFINITIVE) && clause.introducer() < 0) {
      return Content.INFINITIVE;
    }
    boolean subjunctive =
        clause.is(Type.MAIN)
            && !clause.coordinated()
            && VerbMood.of(syntax.item(clause.finite()).word()).subjunctive();
    return subjunctive ? Content.VERB_SECOND : null;
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
      CueNoun noun = item.isWord() && item.word().capitalized() ? cueNoun(item) : null;
      if (noun != null) {
        return noun.contents().contains(kind) ? i : -1;
      }
    }
    return -1;
  }

  private CueNoun cueNoun(Token item) {
    CueNoun noun = cues.noun(item.word().lemma());
    return noun != null ? noun : cues.noun(item.form());
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
    new ItemRange(content.from(), end).addTo(attribution.content, syntax);
    Clause host = syntax.clauseAt(nounItem);
    CueNoun noun = cueNoun(syntax.item(nounItem));
    boolean light = isLight(syntax, host, noun);
    if (noun.needsVerb() && !light) {
      return null;
    }
    writeCue(noun, nounItem, light, attribution);
    ItemRange speaker = speaker(syntax, host, nounItem, light);
    if (speaker != null) {
      speaker.addTo(attribution.speaker, syntax);
    }
    return attribution;
  }

  /**
   * With a light verb the subject speaks; else the genitive after the noun, a possessive before it,
   * or a subject that is not the noun.
   */
  private ItemRange speaker(SentenceSyntax syntax, Clause host, int noun, boolean light) {
    FoundSpeaker subject = host == null ? null : speakers.subject(syntax, host);
    boolean nounIsSubject = subject != null && subject.holds(noun);
    if (light && subject != null && !nounIsSubject) {
      return subject.range();
    }
    ItemRange genitive = genitive(syntax, noun);
    if (genitive != null) {
      return genitive;
    }
    if (noun > 0 && syntax.item(noun - 1).isWord()) {
      Word before = syntax.item(noun - 1).word();
      boolean prenominal = before.is(WordClass.NAME) && before.form().endsWith("s");
      if (before.is(WordClass.POSSESSIVE) || prenominal) {
        return new ItemRange(noun - 1, noun);
      }
    }
    return subject != null && !nounIsSubject ? subject.range() : null;
  }

  /** "die Forderung der Partei", "der Vorwurf von Müller", "Kritik aus der Opposition". */
  private ItemRange genitive(SentenceSyntax syntax, int noun) {
    int next = noun + 1;
    if (next >= syntax.items().size() || !syntax.item(next).isWord()) {
      return null;
    }
    Word word = syntax.item(next).word();
    boolean preposition = functionWords.is(Role.SOURCE_OF_NOUN, word);
    if (!preposition && !functionWords.is(Role.GENITIVE_DETERMINER, word)) {
      return null;
    }
    int from = preposition ? next + 1 : next;
    NounPhrase phrase = syntax.nounPhraseAt(from);
    return phrase == null || phrase.pronoun() ? null : new ItemRange(from, phrase.to());
  }
}
