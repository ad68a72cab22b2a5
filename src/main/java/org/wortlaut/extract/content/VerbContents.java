package org.wortlaut.extract.content;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundContent;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the clauses and quotations that are the content of a verb: those after it, before it and
 * around it.
 *
 * <p>Must match: "[Es regne], sagte er", "[Die Lage], sagte er, [sei ernst]". Must not: "[Wer den
 * Plan kennt], zweifelt nicht daran" (the subject), "Die Bahn räumte Fehler ein, wies den Vorwurf
 * zurück" (no aside).
 */
public final class VerbContents {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final AsideContents asides;
  private final FollowingContents following;

  public VerbContents(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.asides = new AsideContents(cues, functionWords, speakerNouns);
    this.following = new FollowingContents(cues, functionWords, speakerNouns);
  }

  /** That of a verb in the lexicon, or null. */
  public FoundContent ofCue(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundContent quote =
        cue.takes(Content.QUOTE) || cue.takes(Content.VERB_SECOND)
            ? QuotationContents.find(syntax, clause, cue, cues)
            : null;
    if (quote != null && !asides.endsInQuotation(syntax, clause)) {
      FoundContent around = quotedAfterReport(syntax, clause, cue, quote);
      return around != null ? around : withClauseBefore(syntax, clause, cue, quote);
    }
    FoundContent aside =
        cue.takes(Content.BEFORE) || cue.takes(Content.VERB_SECOND) && !cue.needsClaim()
            ? asides.aroundCue(syntax, clause)
            : null;
    FoundSpeaker speaker = aside == null ? null : speakers.find(syntax, clause, cue);
    if (aside != null
        && !sharesSubject(syntax, clause, cue, aside, speaker)
        && !isSubject(syntax, clause, cue, aside, speaker)) {
      return cues.otherSenses().hasSubject(cue.lemma(), syntax, speaker)
              || isSaidByNobody(syntax, clause, cue, aside, speaker)
          ? null
          : upToAnswer(syntax, cue, aside);
    }
    FoundContent after = following.ofCue(syntax, clause, cue);
    if (after != null) {
      return after;
    }
    FoundContent first =
        cue.takes(Content.BEFORE) || cue.takes(Content.DASS)
            ? asides.firstPosition(syntax, clause)
            : null;
    if (first != null
        && isSubject(syntax, clause, cue, first, speakers.find(syntax, clause, cue))) {
      return null;
    }
    return first != null || cue.takes(Content.BEFORE) ? first : beforeUnknownVerb(syntax, clause);
  }

  /**
   * "Der Damm sei alt, sagte sie: „Er hält.“": the quotation goes on with the report; „Ein Wunder“,
   * sagte sie, sei das nicht: it is interrupted; or null.
   */
  private FoundContent quotedAfterReport(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundContent quote) {
    boolean reported =
        quote.rule().equals("quote-after-cue")
            && cue.takes(Content.BEFORE)
            && clause.verbFirst()
            && syntax.mainClause() != clause
            && syntax.isBeforeColon(clause)
            && syntax.predicate(syntax.mainClause()).mood().subjunctive();
    return reported || isInterrupted(syntax, clause, quote)
        ? asides.aroundCue(syntax, clause)
        : null;
  }

  private static boolean isInterrupted(SentenceSyntax syntax, Clause clause, FoundContent quote) {
    int first = quote.ranges().get(0).from();
    Clause host = quote.rule().equals("quote-before-cue") ? syntax.clauseAt(first) : null;
    return host != null
        && host.from() == first
        && host.is(Type.MAIN)
        && host.finite() >= clause.to()
        && syntax.predicate(host).mood().subjunctive();
  }

  /**
   * "Dass der Damm halte, bestritt sie: „Er ist alt.“": the quotation is said against the clause;
   * "[Dass der Damm halte], beteuerte sie: [„Er ist neu.“]": it goes on with it.
   */
  private FoundContent withClauseBefore(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundContent quote) {
    int colon = quote.ranges().get(0).from() - 1;
    FoundContent first =
        colon > 0 && syntax.item(colon).kind() == Kind.COLON && cue.takes(Content.DASS)
            ? asides.firstPosition(syntax, clause)
            : null;
    if (first == null || first.ranges().get(0).to() != clause.from() - 1) {
      return withInfinitive(syntax, clause, cue, quote);
    }
    if (cue.is(CueFlag.REBUTS)) {
      return first;
    }
    List<ItemRange> ranges = new ArrayList<>(first.ranges());
    ranges.addAll(quote.ranges());
    return new FoundContent(quote.rule(), quote.construction(), ranges);
  }

  /**
   * "Sie forderte, [den Damm zu prüfen]: [„Er ist alt.“]": the quotation goes on with what is
   * demanded.
   */
  private FoundContent withInfinitive(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundContent quote) {
    int colon = quote.ranges().get(0).from() - 1;
    FoundContent before =
        cue.takes(Content.INFINITIVE) && colon > 0 && syntax.item(colon).kind() == Kind.COLON
            ? following.ofCue(syntax, clause, cue)
            : null;
    boolean demanded =
        before != null
            && before.rule().equals("infinitive")
            && before.ranges().get(0).from() < colon
            && syntax.clauseAt(colon - 1).is(Type.INFINITIVE);
    if (!demanded) {
      return quote;
    }
    List<ItemRange> ranges = new ArrayList<>();
    ranges.add(new ItemRange(before.ranges().get(0).from(), colon));
    ranges.addAll(quote.ranges());
    return new FoundContent(quote.rule(), quote.construction(), ranges);
  }

  /**
   * "Dass der Damm brach, widerspricht dem Bericht", "Der Bericht, veröffentlicht im Mai, …": no
   * one says what stands before.
   */
  private static boolean isSaidByNobody(
      SentenceSyntax syntax,
      Clause clause,
      CueVerb cue,
      FoundContent before,
      FoundSpeaker speaker) {
    boolean possible =
        (cue.takes(Content.DATIVE_OBJECT)
                || syntax.item(clause.finite()).word().has(Mood.PARTICIPLE_PAST)
                    && clause.holds(clause.finite() + 1)
                    && syntax.isPreposition(clause.finite() + 1))
            && !syntax.predicate(clause).passive()
            && !cue.is(CueFlag.IMPERSONAL);
    return possible && (speaker == null || before.holds(speaker.range().from()));
  }

  /** "Dass er log, bestreitet sie; | er habe recht": what follows is said against it. */
  private static FoundContent upToAnswer(SentenceSyntax syntax, CueVerb cue, FoundContent around) {
    boolean answered =
        cue.is(CueFlag.REBUTS)
            && around.ranges().size() > 1
            && syntax.item(around.ranges().get(1).from() - 1).kind() == Kind.SEMICOLON;
    return answered ? FoundContent.clause("content-before-cue", around.ranges().get(0)) : around;
  }

  /**
   * "Wer den Plan kennt, zweifelt nicht daran", "Wer hinfährt, sieht das Elend": where nobody else
   * speaks, the clause is who does. "Wer etwas gesehen hat, wird gebeten, sich zu melden": it is
   * who is told.
   */
  private boolean isSubject(
      SentenceSyntax syntax,
      Clause clause,
      CueVerb cue,
      FoundContent before,
      FoundSpeaker speaker) {
    boolean passive = syntax.predicate(clause).passive();
    return functionWords.is(Role.FREE_RELATIVE, syntax.item(before.ranges().get(0).from()).word())
        && (passive
            ? cue.addressees().contains(CueVerb.ACCUSATIVE)
            : speaker == null
                || cue.is(CueFlag.THOUGHT) && !speakers.canBeSomebody(syntax, speaker));
  }

  /**
   * "Die Bahn räumte Fehler ein, wies den Vorwurf zurück", "Er lobt den Plan, warnt vor Eile", "Sie
   * gilt als reich, bestreitet aber, …": a clause that has an object or content and whose subject
   * stands in the one before goes on with that and is no aside.
   */
  private boolean sharesSubject(
      SentenceSyntax syntax,
      Clause clause,
      CueVerb cue,
      FoundContent before,
      FoundSpeaker speaker) {
    if (speaker == null || !before.holds(speaker.range().from())) {
      return speaker == null
          && clause.verbFirst()
          && !syntax.predicate(clause).passive()
          && cue.hasPreposition(syntax, clause);
    }
    if (asides.isPhraseAlone(syntax, clause) || AsideContents.isBehindSo(syntax, clause)) {
      return false;
    }
    return clause.verbFirst() && hasNoSubject(syntax, clause)
        || cue.hasPreposition(syntax, clause)
        || isListedVerb(syntax, clause)
        || hasDependentContent(syntax, clause, cue)
        || cue.takes(Content.OBJECT)
            && ClausePhrases.of(syntax, clause, clause.finite() + 1).stream()
                .anyMatch(phrase -> !phrase.pronoun() && phrase.canBe(Agreement.ACCUSATIVE));
  }

  /** Nothing in "mahnte allerdings an", "hat sich kritisch geäußert" can be who speaks. */
  private static boolean hasNoSubject(SentenceSyntax syntax, Clause clause) {
    int next = clause.finite() + 1;
    return next < clause.to()
        && syntax.item(next).word().known()
        && ClausePhrases.of(syntax, clause, next).stream()
            .noneMatch(phrase -> phrase.canBe(Agreement.NOMINATIVE));
  }

  private boolean hasDependentContent(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundContent after = following.ofCue(syntax, clause, cue);
    return after != null && !after.rule().equals("verb-second");
  }

  /** The "reden" of "Sie singen, reden und tanzen". */
  private static boolean isListedVerb(SentenceSyntax syntax, Clause clause) {
    return clause.to() == clause.from() + 1
        && clause.to() < syntax.items().size()
        && syntax.item(clause.to()).isWord();
  }

  /** A clause that follows a verb outside the lexicon, or null. */
  public FoundContent afterUnknownVerb(SentenceSyntax syntax, Clause clause) {
    return following.ofUnknownVerb(syntax, clause);
  }

  /**
   * „Das war knapp“, lachte der Trainer; "Man habe nichts gewusst, grollte er": before a verb with
   * its subject behind it a quotation or a Konjunktiv is speech whatever the verb is; or null.
   */
  public FoundContent beforeUnknownVerb(SentenceSyntax syntax, Clause clause) {
    if (!clause.is(Type.MAIN)
        || clause.coordinated()
        || !syntax.predicate(clause).modal().isEmpty()) {
      return null;
    }
    FoundContent quote = QuotationContents.beforeVerb(syntax, clause);
    FoundContent content = quote != null ? quote : asides.beforeUnknownVerb(syntax, clause);
    FoundSpeaker speaker =
        content == null || following.isHelping(syntax, clause)
            ? null
            : speakers.find(syntax, clause, null);
    return speaker == null || speaker.range().from() < clause.finite() ? null : content;
  }
}
