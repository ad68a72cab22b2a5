package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.source.SourceFinder;
import org.wortlaut.extract.source.SourcePhrase;
import org.wortlaut.extract.source.SourceScope;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Attributions by a prepositional phrase or an adverb, whose content is the sentence or clause
 * around it; {@link SourceFinder} recognises the phrase.
 *
 * <p>Must match: "Nach Angaben der Polizei fuhr er zu schnell." Must not: "Nach dem Urteil ging
 * er.", "Nach drei Monaten".
 */
final class PrepositionAttributions {

  private final FunctionWords functionWords;
  private final HeadNouns headNouns;
  private final SourceFinder sources;
  private final SpeakerFinder speakers;
  private final SourceScope scopes;

  PrepositionAttributions(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.functionWords = functionWords;
    this.headNouns = cues.headNouns();
    this.sources = new SourceFinder(cues, functionWords, speakerNouns);
    this.speakers = speakers;
    this.scopes = new SourceScope(cues, functionWords);
  }

  List<Attribution> find(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    int i = 0;
    while (i < syntax.items().size()) {
      SourcePhrase source = syntax.item(i).isWord() ? sources.at(syntax, i) : null;
      Attribution attribution = source == null ? null : attribution(syntax, source);
      boolean reports = attribution != null && !attribution.content.isEmpty();
      if (reports) {
        found.add(attribution);
      }
      i = reports ? Math.max(i + 1, source.range().to()) : i + 1;
    }
    ContrastedSources.divide(syntax, found);
    found.removeIf(view -> view.rule.equals(SourceFinder.VIEW) && isToldByOther(view, found));
    return found;
  }

  /** "Für die Partei ist das laut Weber ein Erfolg": it is what Weber said. */
  private static boolean isToldByOther(Attribution view, List<Attribution> found) {
    return found.stream()
        .anyMatch(
            other ->
                !other.rule.equals(SourceFinder.VIEW)
                    && other.hasSpeaker()
                    && other.clauseOfCue == view.clauseOfCue);
  }

  private Attribution attribution(SentenceSyntax syntax, SourcePhrase source) {
    Clause clause = syntax.clauseAt(source.range().from());
    Attribution attribution =
        new Attribution(source.rule(), Construction.PREPOSITIONAL, syntax, clause);
    NounPhrase modified = modified(syntax, clause, source);
    int phraseEnd = modified == null ? phraseEnd(syntax, clause, source) : source.range().to();
    boolean view = source.rule().equals(SourceFinder.VIEW);
    ItemRange certain = view ? scopes.certain(syntax, clause) : null;
    attribution.certain = certain != null;
    if (certain != null) {
      certain.addTo(attribution.content, syntax);
    } else if (modified == null) {
      ItemRange scope = scopes.of(syntax, clause);
      addBefore(attribution.content, syntax, new ItemRange(scope.from(), source.range().from()));
      new ItemRange(phraseEnd, scope.to()).addTo(attribution.content, syntax);
    } else {
      new ItemRange(phraseEnd, modified.to()).addTo(attribution.content, syntax);
    }
    attribution.cue.addAll(CueSpans.spans(syntax, source.cue()));
    attribution.fullCue.addAll(CueSpans.spans(syntax, source.fullCue()));
    attribution.cueLemma = source.lemma();
    attribution.cueFlags = flags(syntax, clause, source);
    writeSpeaker(source, phraseEnd, attribution);
    if (source.noun() != null) {
      int end = endInFirstPosition(source.noun(), source, phraseEnd, syntax);
      attribution.sourceNoun =
          new ItemRange(source.noun().from(), end).trimmed(syntax).span(syntax);
      if (attribution.speaker.isEmpty() && !isKnown(syntax, source.noun())) {
        source.noun().addTo(attribution.carriedSpeaker, syntax);
      }
    }
    attribution.frame.add(new ItemRange(source.range().from(), phraseEnd).span(syntax));
    return attribution;
  }

  /** "den Angaben zufolge", "nach diesen Angaben": whose they are was told before. */
  private static boolean isKnown(SentenceSyntax syntax, ItemRange noun) {
    Word first = syntax.item(noun.from()).word();
    return noun.to() == noun.from() + 2
        && (first.is(WordClass.ARTICLE) || first.is(WordClass.DEMONSTRATIVE))
        && !first.indefinite();
  }

  /**
   * Where the phrase ends with what belongs to it. In first position that is everything before the
   * finite verb: "Nach Angaben der Polizei in Wien, die …, wurde"; elsewhere a relative clause
   * right after it.
   */
  private static int phraseEnd(SentenceSyntax syntax, Clause clause, SourcePhrase source) {
    int end = source.range().to();
    if (!source.hasPhrase()) {
      return end;
    }
    if (clause != null
        && clause.is(Type.MAIN)
        && SourceFinder.isFirst(clause, source.range().from())
        && clause.finite() > end) {
      return clause.finite();
    }
    Clause next = syntax.clauseFrom(end + 1);
    boolean relative =
        next != null && next.is(Type.RELATIVE) && syntax.item(end).kind() == Kind.COMMA;
    return relative ? syntax.endOfSubtree(next) : end;
  }

  /**
   * The rest of a noun phrase that the source stands in: "die laut Polizei 300 Besucher", "mit nach
   * Angaben der Stadt knapp 40 Ständen", "30, nach anderen Angaben 45 Tage", "darunter laut Polizei
   * drei Kinder". Null where it attributes its clause.
   */
  private NounPhrase modified(SentenceSyntax syntax, Clause clause, SourcePhrase source) {
    int before = source.range().from() - 1;
    int after = source.range().to();
    if (before < 0 || after >= syntax.items().size() || clause == null) {
      return null;
    }
    Token next = syntax.item(after);
    boolean digits = next.kind() == Kind.NUMBER;
    boolean number = next.isNumber();
    boolean attribute =
        number || next.isWord() && !next.word().capitalized() && next.word().adjective() != 0;
    boolean opened =
        before != clause.introducer()
            && (syntax.item(before).word().is(WordClass.ARTICLE) || syntax.isPreposition(before));
    boolean alternative =
        number
            && syntax.item(before).kind() == Kind.COMMA
            && (digits || isNumeral(syntax.item(before - 1)));
    boolean part = number && functionWords.is(Role.MEMBER_OPENER, syntax.item(before).word());
    return opened && attribute || alternative || part ? syntax.nounPhraseAt(after) : null;
  }

  private static boolean isNumeral(Token item) {
    return item.isWord() && item.word().is(WordClass.NUMERAL);
  }

  /** How definite the source is and where it stands: "nach dem Bericht" may tell when. */
  private String flags(SentenceSyntax syntax, Clause clause, SourcePhrase source) {
    String place =
        clause != null && SourceFinder.isFirst(clause, source.range().from()) ? "first" : "later";
    return source.phrase() == null
        ? place
        : determiner(syntax.item(source.phrase().from()).word()) + "," + place;
  }

  private String determiner(Word word) {
    if (word.is(WordClass.ARTICLE)) {
      return functionWords.is(Role.DEFINITE_DATIVE, word) ? "definite" : "indefinite";
    }
    return word.is(WordClass.POSSESSIVE)
        ? "possessive"
        : word.is(WordClass.DEMONSTRATIVE) ? "demonstrative" : "bare";
  }

  private void writeSpeaker(SourcePhrase source, int phraseEnd, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    if (source.speaker() == null) {
      return;
    }
    Clause clause = attribution.clauseOfCue;
    if (source.isOwn(syntax, functionWords) && clause != null && syntax.predicate(clause) != null) {
      FoundSpeaker owner = owner(syntax, clause);
      if (owner != null) {
        speakers.write(owner, attribution);
      }
      return;
    }
    int end = endInFirstPosition(source.speaker(), source, phraseEnd, syntax);
    new ItemRange(source.speaker().from(), end).addTo(attribution.speaker, syntax);
  }

  /** The subject; the "Dem Blatt" of "Dem Blatt liegt nach eigenen Angaben ein Brief vor". */
  private FoundSpeaker owner(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker subject = speakers.anySubject(syntax, clause);
    if (subject == null
        || speakers.canBeSomebody(syntax, subject) && !isDocument(syntax, subject)) {
      return subject;
    }
    for (NounPhrase phrase : ClausePhrases.of(syntax, clause, clause.from())) {
      FoundSpeaker dative = new FoundSpeaker(phrase.from(), phrase.to());
      if (!subject.holds(phrase.from())
          && phrase.canBe(Agreement.DATIVE)
          && !phrase.canBe(Agreement.NOMINATIVE | Agreement.ACCUSATIVE)
          && speakers.canSpeak(syntax, dative)) {
        return dative;
      }
    }
    return subject;
  }

  private boolean isDocument(SentenceSyntax syntax, FoundSpeaker speaker) {
    NounPhrase phrase = speaker.phrase(syntax);
    return phrase != null && headNouns.isDocument(syntax.head(phrase));
  }

  /**
   * In first position an apposition or a further phrase before the verb belongs to the speaker; a
   * relative clause, "gegenüber" or "vom Dienstag" does not.
   *
   * @param part the speaker or the source noun, which goes on only if the phrase ends with it
   */
  private int endInFirstPosition(
      ItemRange part, SourcePhrase source, int phraseEnd, SentenceSyntax syntax) {
    if (part.to() != source.range().to()) {
      return part.to();
    }
    for (int i = source.range().to(); i < phraseEnd; i++) {
      boolean relative = syntax.clauseAt(i) != null && syntax.clauseAt(i).is(Type.RELATIVE);
      if (relative
          || isTime(syntax, i)
          || functionWords.is(Role.SOURCE_END, syntax.item(i).word())
          || syntax.item(i).kind() == Kind.QUOTED) {
        return i;
      }
    }
    return phraseEnd;
  }

  private boolean isTime(SentenceSyntax syntax, int i) {
    NounPhrase phrase = syntax.isPreposition(i) ? syntax.nounPhraseAt(i + 1) : null;
    return phrase != null && headNouns.isTime(syntax.head(phrase));
  }

  /**
   * ", die laut Polizei …", "und laut Polizei": a lone relative pronoun or conjunction before the
   * phrase is no piece of content.
   */
  private static void addBefore(List<Span> pieces, SentenceSyntax syntax, ItemRange range) {
    ItemRange trimmed = range.trimmed(syntax);
    boolean lone =
        trimmed.to() - trimmed.from() == 1
            && syntax.item(trimmed.from()).isWord()
            && isOpener(syntax.item(trimmed.from()).word());
    if (!lone) {
      range.addTo(pieces, syntax);
    }
  }

  private static boolean isOpener(Word word) {
    return word.is(WordClass.ARTICLE)
        || word.is(WordClass.COORDINATOR)
        || word.is(WordClass.RELATIVE)
        || word.is(WordClass.SUBORDINATOR);
  }
}
