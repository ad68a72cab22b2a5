package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Attributions by a prepositional phrase or an adverb, whose content is the sentence or clause around it: "laut Polizei", "nach
 * Angaben von Ärzten", "Medienberichten zufolge", "meiner Ansicht nach", "demnach".
 *
 * <p>Must match: "Nach Angaben der Polizei fuhr er zu schnell." Must not: "Nach dem Urteil ging er.", "Nach drei Monaten".
 */
final class PrepositionAttributions {

  private final CueLexicon cues;
  private final SpeakerFinder speakers;
  private final ContentEnd contentEnd;

  PrepositionAttributions(CueLexicon cues, SpeakerFinder speakers) {
    this.cues = cues;
    this.speakers = speakers;
    this.contentEnd = new ContentEnd(cues);
  }

  /** A phrase that attributes: its items, its cue, and who speaks. */
  private record Source(String rule, int from, int to, List<Integer> ownCue, List<Integer> fullCue, ItemRange speaker, ItemRange noun, String lemma) {}

  List<Attribution> find(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < syntax.items().size(); i++) {
      if (!syntax.item(i).isWord()) {
        continue;
      }
      Source source = source(syntax, i);
      if (source != null) {
        Attribution attribution = attribution(syntax, source);
        if (!attribution.content.isEmpty()) {
          found.add(attribution);
          i = Math.max(i, source.to() - 1);
        }
      }
    }
    return found;
  }

  private Source source(SentenceSyntax syntax, int i) {
    Token item = syntax.item(i);
    String lower = item.lower();
    Set<String> nouns = cues.sourcesAfter(lower);
    if (!nouns.isEmpty()) {
      Source around = around(syntax, i, nouns);
      if (around != null) {
        return around;
      }
    }
    if (lower.equals("nach")) {
      Source document = document(syntax, i);
      if (document != null) {
        return document;
      }
    }
    if (cues.isBefore(lower) && !isNounLike(syntax, i)) {
      return before(syntax, i);
    }
    if (cues.isAfter(lower) || !cues.sourcesBefore(lower).isEmpty()) {
      return after(syntax, i);
    }
    if (cues.isRelative(lower)) {
      return new Source("relative-adverb", i, i + 1, List.of(i), List.of(i), nounBefore(syntax, i), null, lower);
    }
    return cues.isAdverb(lower) && isAdverbial(syntax, i) ? new Source("source-adverb", i, i + 1, List.of(i), List.of(i), null, null, lower) : null;
  }

  /** ", wonach": the noun phrase that the clause hangs on is the source. */
  private static ItemRange nounBefore(SentenceSyntax syntax, int item) {
    NounPhrase phrase = item < 2 ? null : phraseBefore(syntax, item - 1);
    return phrase == null ? null : new ItemRange(phrase.from(), phrase.to());
  }

  /** "nach einem Bericht der Zeitung": "nach" with a document as source; as often it is a matter of time. */
  private Source document(SentenceSyntax syntax, int i) {
    NounPhrase phrase = syntax.nounPhraseAt(i + 1);
    if (phrase == null || phrase.pronoun() || !speakers.isDocument(syntax, phrase)) {
      return null;
    }
    int end = withApposition(syntax, phrase);
    String determiner = syntax.item(i + 1).lower();
    return new Source("source-document", i, end, List.of(i), List.of(i), new ItemRange(i + 1, end), null, lower(syntax, i) + " " + (phrase.head() == i + 1 ? "" : determiner));
  }

  private static String lower(SentenceSyntax syntax, int i) {
    return syntax.item(i).lower();
  }

  /** "danach" is an adverb of time unless its clause is reported. */
  private static boolean isAdverbial(SentenceSyntax syntax, int i) {
    if (!syntax.item(i).lower().equals("danach")) {
      return true;
    }
    Clause clause = syntax.clauseAt(i);
    return clause != null && syntax.predicate(clause) != null && syntax.predicate(clause).mood().subjunctive() && i == clause.from();
  }

  private static boolean isNounLike(SentenceSyntax syntax, int i) {
    return i > 0 && syntax.item(i).word().capitalized() && syntax.item(i - 1).isWord();
  }

  private Source before(SentenceSyntax syntax, int i) {
    NounPhrase phrase = syntax.nounPhraseAt(i + 1);
    if (phrase == null || syntax.finite()[Math.min(i + 1, syntax.items().size() - 1)]) {
      return null;
    }
    int end = Math.min(withApposition(syntax, phrase), syntax.items().size());
    return new Source("source-before", i, end, List.of(i), List.of(i), new ItemRange(i + 1, end), null, syntax.item(i).lower());
  }

  /** "laut dem Sprecher der Partei, Hans Müller, …": an apposition between commas. */
  private static int withApposition(SentenceSyntax syntax, NounPhrase phrase) {
    int end = phrase.to();
    if (end + 2 < syntax.items().size() && syntax.item(end).kind() == Kind.COMMA) {
      NounPhrase apposition = syntax.nounPhraseAt(end + 1);
      boolean closed = apposition != null && apposition.to() < syntax.items().size() && syntax.item(apposition.to()).kind() == Kind.COMMA;
      if (closed && !apposition.pronoun() && apposition.canBe(Agreement.DATIVE | Agreement.NOMINATIVE) && !endsInVerb(syntax, apposition.to() + 1)) {
        return apposition.to();
      }
    }
    return end;
  }

  /** ", die Lage, …": a verb right after the second comma means that the noun phrase was a clause's first position. */
  private static boolean endsInVerb(SentenceSyntax syntax, int item) {
    return item >= syntax.items().size();
  }

  private Source around(SentenceSyntax syntax, int i, Set<String> nouns) {
    NounPhrase phrase = syntax.nounPhraseAt(i + 1);
    if (phrase == null || phrase.pronoun()) {
      return null;
    }
    for (int k = i + 1; k < phrase.to(); k++) {
      String form = syntax.item(k).form();
      if (nouns.contains(form) || nouns.contains(lastPart(form))) {
        return ofSourceNoun(syntax, i, phrase, k);
      }
    }
    return null;
  }

  private static String lastPart(String form) {
    int hyphen = form.lastIndexOf('-');
    String part = hyphen >= 0 && hyphen + 2 < form.length() ? form.substring(hyphen + 1) : form;
    return part.isEmpty() ? form : part;
  }

  private Source ofSourceNoun(SentenceSyntax syntax, int preposition, NounPhrase phrase, int noun) {
    boolean definite = preposition + 1 < noun && isDefiniteSource(syntax, preposition, noun);
    if (definite) {
      return null;
    }
    int end = withApposition(syntax, phrase);
    ItemRange speaker = null;
    if (noun + 1 < end) {
      boolean von = syntax.item(noun + 1).lower().equals("von") || syntax.item(noun + 1).lower().equals("vom");
      speaker = new ItemRange(von ? noun + 2 : noun + 1, end);
    } else if (preposition + 1 < noun && namesSource(syntax, preposition + 1)) {
      speaker = new ItemRange(preposition + 1, noun);
    } else if (speakers.isDocument(syntax, phrase)) {
      return new Source("source-noun", preposition, end, List.of(preposition), List.of(preposition), new ItemRange(preposition + 1, end), null, syntax.item(preposition).lower() + " " + syntax.item(noun).form());
    }
    boolean possessive = noun == preposition + 2 && syntax.item(preposition + 1).word().is(WordClass.POSSESSIVE);
    List<Integer> own = possessive ? List.of(preposition, preposition + 1, noun) : List.of(preposition, noun);
    String lemma = syntax.item(preposition).lower() + " " + syntax.item(noun).form();
    return new Source("source-noun", preposition, end, own, List.of(preposition), speaker, new ItemRange(preposition + 1, end), lemma);
  }

  /** "nach ihren Angaben", "nach Peskows Angaben", "nach eigenen Angaben" name who speaks; "nach offiziellen Angaben" does not. */
  private static boolean namesSource(SentenceSyntax syntax, int item) {
    var word = syntax.item(item).word();
    return word.is(WordClass.POSSESSIVE) || word.capitalized() && word.is(WordClass.NAME) || !word.known() && word.capitalized() || word.lower().startsWith("eigene");
  }

  private static int compoundSource(SentenceSyntax syntax, int noun) {
    String form = syntax.item(noun).form();
    return form.endsWith("angaben") || form.endsWith("berichten") || form.endsWith("aussagen") || form.endsWith("meldungen") || form.endsWith("kreisen") ? noun : -1;
  }

  /** "nach dem Bericht", "nach der Studie" are as often events in time; "nach einem Bericht", "nach dem Bericht der Zeitung" speak. */
  private static boolean isDefiniteSource(SentenceSyntax syntax, int preposition, int noun) {
    String determiner = syntax.item(preposition + 1).lower();
    boolean plain = determiner.equals("dem") || determiner.equals("der") || determiner.equals("den");
    String form = syntax.item(noun).form();
    return plain && (form.startsWith("Bericht") || form.startsWith("Untersuchung") || form.startsWith("Umfrage") || form.startsWith("Ermittlung") || form.startsWith("Meldung") || form.startsWith("Mitteilung"));
  }

  private Source after(SentenceSyntax syntax, int i) {
    NounPhrase phrase = phraseBefore(syntax, i);
    if (phrase == null) {
      return null;
    }
    String lower = syntax.item(i).lower();
    Set<String> nouns = cues.sourcesBefore(lower);
    int noun = -1;
    for (int k = phrase.from(); k < phrase.to(); k++) {
      if (nouns.contains(syntax.item(k).form()) || nouns.contains(lastPart(syntax.item(k).form()))) {
        noun = k;
      }
    }
    if (noun < 0) {
      boolean dative = phrase.canBe(Agreement.DATIVE);
      return cues.isAfter(lower) && dative ? new Source("source-after", phrase.from(), i + 1, List.of(i), List.of(i), new ItemRange(phrase.from(), i), null, lower) : null;
    }
    ItemRange speaker = noun + 1 < i ? new ItemRange(syntax.item(noun + 1).lower().startsWith("vo") ? noun + 2 : noun + 1, i) : phrase.from() < noun ? new ItemRange(phrase.from(), noun) : compoundSource(syntax, noun) > 0 ? new ItemRange(noun, noun + 1) : null;
    return new Source("source-noun-after", phrase.from(), i + 1, phrase.from() == noun - 1 && syntax.item(phrase.from()).word().is(WordClass.POSSESSIVE) ? List.of(noun - 1, noun, i) : List.of(noun, i), List.of(i), speaker, new ItemRange(phrase.from(), i), syntax.item(noun).form() + " " + lower);
  }

  /** The noun phrase that ends right before an item: the longest one that a mark, verb or clause start precedes. */
  private static NounPhrase phraseBefore(SentenceSyntax syntax, int end) {
    for (int start = Math.max(0, end - 12); start < end; start++) {
      NounPhrase phrase = syntax.nounPhraseAt(start);
      boolean boundary = start == 0 || !syntax.item(start - 1).isWord() || syntax.finite()[start - 1] || !syntax.item(start - 1).word().capitalized() && !isInsidePhrase(syntax, start);
      if (phrase != null && phrase.to() == end && boundary && !phrase.pronoun()) {
        return phrase;
      }
    }
    NounPhrase bare = end > 0 ? syntax.nounPhraseAt(end - 1) : null;
    return bare != null && bare.to() == end && !bare.pronoun() ? bare : null;
  }

  private static boolean isInsidePhrase(SentenceSyntax syntax, int start) {
    return syntax.item(start - 1).word().adjective() != 0 || syntax.item(start - 1).word().determiner() != 0;
  }

  private Attribution attribution(SentenceSyntax syntax, Source source) {
    Attribution attribution = new Attribution(source.rule(), Construction.PREPOSITIONAL, syntax, syntax.clauseAt(source.from()));
    Clause clause = syntax.clauseAt(source.from());
    int phraseEnd = phraseEnd(syntax, clause, source);
    ItemRange scope = scope(syntax, clause, source);
    addPiece(attribution.content, syntax, new ItemRange(scope.from(), source.from()));
    new ItemRange(phraseEnd, scope.to()).addTo(attribution.content, syntax);
    attribution.cue.addAll(CueSpans.spans(syntax, source.ownCue()));
    attribution.fullCue.addAll(CueSpans.spans(syntax, source.fullCue()));
    attribution.cueLemma = source.lemma();
    writeSpeaker(syntax, clause, source, phraseEnd, attribution);
    if (source.noun() != null && attribution.speaker.isEmpty()) {
      source.noun().addTo(attribution.carriedSpeaker, syntax);
    }
    if (source.noun() != null) {
      attribution.sourceNoun = source.noun().trimmed(syntax).span(syntax);
    }
    attribution.frame.add(syntax.span(source.from(), source.to()));
    return attribution;
  }

  /**
   * Where the phrase ends with what belongs to it. In first position that is everything before the finite verb: "Nach Angaben der Polizei in
   * Wien, die …, wurde"; elsewhere a relative clause right after it.
   */
  private static int phraseEnd(SentenceSyntax syntax, Clause clause, Source source) {
    boolean phrase = source.speaker() != null || source.noun() != null;
    if (clause != null && phrase && clause.is(Type.MAIN) && isFirst(syntax, clause, source.from()) && clause.finite() > source.to()) {
      return clause.finite();
    }
    Clause next = source.to() + 1 < syntax.items().size() && syntax.item(source.to()).kind() == Kind.COMMA ? syntax.clauseAt(source.to() + 1) : null;
    boolean relative = phrase && next != null && next.is(Type.RELATIVE) && next.from() == source.to() + 1;
    return relative ? syntax.endOfSubtree(next) : source.to();
  }

  private static boolean isFirst(SentenceSyntax syntax, Clause clause, int item) {
    return item == clause.from() || item == clause.from() + 1 && clause.coordinated();
  }

  private void writeSpeaker(SentenceSyntax syntax, Clause clause, Source source, int phraseEnd, Attribution attribution) {
    if (source.speaker() == null) {
      return;
    }
    boolean own = syntax.item(source.speaker().from()).lower().startsWith("eigene");
    if (own && clause != null && syntax.predicate(clause) != null) {
      SpeakerFinder.Found subject = speakers.subject(syntax, clause, syntax.predicate(clause));
      if (subject != null) {
        new ItemRange(subject.from(), subject.to()).addTo(attribution.speaker, syntax);
      }
      return;
    }
    int end = source.speaker().to() == source.to() ? withFirstPosition(syntax, source, phraseEnd) : source.speaker().to();
    new ItemRange(source.speaker().from(), end).addTo(attribution.speaker, syntax);
  }

  /** In first position an apposition or a further phrase before the verb belongs to the speaker, a relative clause does not. */
  private static int withFirstPosition(SentenceSyntax syntax, Source source, int phraseEnd) {
    for (int i = source.to(); i < phraseEnd; i++) {
      boolean otherClause = syntax.clauseAt(i) != null && syntax.clauseAt(i).is(Type.RELATIVE);
      String lower = syntax.item(i).lower();
      if (otherClause || lower.equals("gegenüber") || lower.equals("unter") || syntax.item(i).kind() == Kind.QUOTED) {
        return i;
      }
    }
    return phraseEnd;
  }

  /** A lone relative pronoun or coordinator before the phrase is no piece of content. */
  private static void addPiece(List<Span> pieces, SentenceSyntax syntax, ItemRange range) {
    ItemRange trimmed = range.trimmed(syntax);
    boolean lone = trimmed.to() - trimmed.from() == 1 && syntax.item(trimmed.from()).isWord() && (syntax.item(trimmed.from()).word().is(WordClass.ARTICLE) || syntax.item(trimmed.from()).word().is(WordClass.COORDINATOR) || syntax.item(trimmed.from()).word().is(WordClass.RELATIVE) || syntax.item(trimmed.from()).word().is(WordClass.SUBORDINATOR));
    if (!lone) {
      range.addTo(pieces, syntax);
    }
  }

  /** The clause that holds the phrase with what depends on it; a content clause without its subordinator. */
  private ItemRange scope(SentenceSyntax syntax, Clause clause, Source source) {
    if (clause == null || clause.is(Type.FRAGMENT)) {
      return new ItemRange(0, syntax.items().size());
    }
    int from = clause.coordinated() ? clause.from() + 1 : clause.from();
    if (clause.is(Type.MAIN)) {
      return new ItemRange(clause.index() == 0 ? clause.from() : from, contentEnd.ofReported(syntax, clause));
    }
    boolean complement = clause.is(Type.SUBORDINATE) && (isComplement(syntax, clause) || clause.from() == 0);
    return new ItemRange(complement ? clause.introducer() + 1 : from, syntax.endOfSubtree(clause));
  }

  private static boolean isComplement(SentenceSyntax syntax, Clause clause) {
    String opener = syntax.item(clause.introducer()).lower();
    return opener.equals("dass") || opener.equals("ob") || opener.equals("daß");
  }
}
