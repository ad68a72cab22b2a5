package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Attributions whose cue is a verb and whose content is a clause or a quotation: after the cue,
 * before it, or around it.
 *
 * <p>Must match: "Er sagte, dass es regne." "Es regne, sagte er." „Es regnet“, sagte er. "Die Lage,
 * sagte er, sei ernst." Must not: "Er sagte ab." "Er sagte die Reise ab, weil es regnete."
 */
final class VerbAttributions {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final CueSpans cueSpans;
  private final AddresseeFinder addressees;
  private final SpokenMedium media;
  private final AsideContents asides;
  private final FollowingContents following;
  private final Somebody somebody;

  VerbAttributions(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.cueSpans = new CueSpans(functionWords);
    this.addressees = new AddresseeFinder(functionWords);
    this.media = new SpokenMedium(functionWords, new HeadNouns(functionWords), speakerNouns);
    this.asides = new AsideContents(cues, functionWords);
    this.following = new FollowingContents(cues, functionWords, speakerNouns);
    this.somebody = new Somebody(speakerNouns);
  }

  /** Those of verbs in the lexicon. */
  List<Attribution> ofCues(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      CueVerb cue = cues.cueOf(syntax, clause);
      if (cue != null
          && !isOtherSense(syntax, clause, cue)
          && !isRebuttal(syntax, clause, cue)
          && !isNeverSaid(syntax, clause, cue)) {
        add(found, syntax, clause, cue, content(syntax, clause, cue));
      }
    }
    return found;
  }

  /** "Er habe nie behauptet, unschuldig zu sein"; but "nie bestritten". */
  private boolean isNeverSaid(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return !cue.is("rebuts")
        && syntax.anyItem(clause, item -> functionWords.is(Role.NEVER, item.word()));
  }

  /** Those of verbs outside the lexicon. */
  List<Attribution> ofUnknownVerbs(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      if (syntax.predicate(clause) != null && cues.cueOf(syntax, clause) == null) {
        FoundContent after =
            isImpersonal(syntax, clause) ? null : following.ofUnknownVerb(syntax, clause);
        FoundContent content = after != null ? after : beforeUnknownVerb(syntax, clause);
        add(found, syntax, clause, null, content);
      }
    }
    return found;
  }

  /** "Es gab Versuche, dass …", "Mir geht es darum, dass …", "Man trinkt, …": nobody speaks. */
  private boolean isImpersonal(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker speaker = speakers.find(syntax, clause, null);
    return speaker == null
        ? syntax.anyItem(clause, item -> item.lower().equals("es"))
        : speakers.isAnyone(syntax, speaker);
  }

  /**
   * „Das war knapp“, lachte der Trainer; "Man habe nichts gewusst, grollte er": before a verb with
   * its subject behind it a quotation or a Konjunktiv is speech whatever the verb is; or null.
   */
  private FoundContent beforeUnknownVerb(SentenceSyntax syntax, Clause clause) {
    if (!clause.is(Type.MAIN)
        || clause.coordinated()
        || following.isHelping(syntax, clause)
        || !syntax.predicate(clause).modal().isEmpty()) {
      return null;
    }
    FoundContent quote = QuotationContents.beforeVerb(syntax, clause);
    FoundContent content = quote != null ? quote : asides.beforeUnknownVerb(syntax, clause);
    FoundSpeaker speaker = content == null ? null : speakers.find(syntax, clause, null);
    return speaker == null || speaker.range().from() < clause.finite() ? null : content;
  }

  private void add(
      List<Attribution> attributions,
      SentenceSyntax syntax,
      Clause clause,
      CueVerb cue,
      FoundContent found) {
    if (found == null || isYetToFind(syntax, clause, found)) {
      return;
    }
    Attribution attribution = new Attribution(found.rule(), found.construction(), syntax, clause);
    found.ranges().forEach(range -> range.addTo(attribution.content, syntax));
    if (attribution.content.isEmpty()) {
      return;
    }
    cueSpans.write(cue, attribution);
    FoundSpeaker speaker = speaker(syntax, clause, cue, found);
    if (speaker == null
        ? speaksForItself(syntax, clause, cue)
        : speakers.isAnybody(syntax, clause, speaker)) {
      return;
    }
    FoundSpeaker spokesperson =
        cue != null && cue.addressees().contains(AddresseeFinder.DATIVE)
            ? media.write(speaker, attribution)
            : speaker;
    if (spokesperson != null) {
      speakers.write(spokesperson, attribution);
    }
    attribution.countedInGnqa = cue != null && cue.is("gnqa");
    addressees.write(cue, attribution);
    attributions.add(attribution);
  }

  /** "Das Gericht muss klären, ob er haftet": what somebody is yet to find out is not said. */
  private boolean isYetToFind(SentenceSyntax syntax, Clause clause, FoundContent found) {
    Predicate predicate = syntax.predicate(clause);
    int first = found.ranges().get(0).from();
    boolean asked = found.rule().equals("question") || syntax.item(first).lower().equals("ob");
    return asked
        && functionWords.is(Role.PENDING_MODAL, predicate.modal())
        && !predicate.mood().subjunctive();
  }

  /** "Dafür spricht, dass die Tür offen war"; in "Einiges spricht dafür, dass" it is a claim. */
  private boolean speaksForItself(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue != null
        && cue.is("spoken")
        && !syntax.predicate(clause).passive()
        && functionWords.is(Role.CORRELATE, syntax.item(clause.from()).word());
  }

  /**
   * "Kein Kommentar, sagte der Sprecher": what is said does not speak, but what follows the verb;
   * "Im Gutachten steht, es sei …": where nobody does, it is the document.
   */
  private FoundSpeaker speaker(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundContent content) {
    FoundSpeaker speaker = withoutAsked(syntax, clause, cue, speakers.find(syntax, clause, cue));
    if (speaker == null && cue == null) {
      return speakers.source(syntax, clause);
    }
    if (speaker == null || !content.holds(speaker.range().from())) {
      return speaker;
    }
    int next = clause.finite() + 1;
    NounPhrase phrase = next < clause.to() ? syntax.nounPhraseAt(next) : null;
    return phrase != null && !content.holds(next) && phrase.canBe(Agreement.NOMINATIVE)
        ? new FoundSpeaker(phrase.from(), phrase.to())
        : null;
  }

  /** "wollte der Richter | von der Zeugin wissen": who is asked is no part of who asks. */
  private static FoundSpeaker withoutAsked(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    boolean behind =
        speaker != null
            && cue != null
            && cue.is("question")
            && speaker.range().from() > clause.finite();
    for (int i = speaker == null ? 0 : speaker.range().from() + 1;
        behind && i + 1 < speaker.range().to();
        i++) {
      if (cue.addressees().contains(AddresseeFinder.PREPOSITION + syntax.item(i).lower())) {
        return new FoundSpeaker(speaker.range().from(), i);
      }
    }
    return speaker;
  }

  /** "Wer das behauptet, sagt die Unwahrheit." */
  private boolean hasOtherSubject(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    NounPhrase phrase = speaker == null ? null : syntax.nounPhraseAt(speaker.range().from());
    return phrase != null
        && cues.otherSenses().hasSubject(cue.lemma(), syntax.item(phrase.head()).word());
  }

  private FoundContent content(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundContent quote =
        cue.takes(Content.QUOTE) || cue.takes(Content.VERB_SECOND)
            ? QuotationContents.find(syntax, clause, cue)
            : null;
    if (quote != null && !asides.endsInQuotation(syntax, clause)) {
      FoundContent around = quotedAfterReport(syntax, clause, cue, quote);
      return around != null ? around : quote;
    }
    FoundContent aside =
        cue.takes(Content.BEFORE) || cue.takes(Content.VERB_SECOND)
            ? asides.aroundCue(syntax, clause)
            : null;
    if (aside != null
        && !sharesSubject(syntax, clause, cue, aside)
        && !isSubject(syntax, clause, cue, aside)) {
      return hasOtherSubject(syntax, clause, cue) || isSaidByNobody(syntax, clause, cue, aside)
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
    if (first != null && isSubject(syntax, clause, cue, first)) {
      return null;
    }
    return first != null || cue.takes(Content.BEFORE) ? first : beforeUnknownVerb(syntax, clause);
  }

  /** "Der Damm sei alt, sagte sie: „Er hält.“": the quotation goes on with the report; or null. */
  private FoundContent quotedAfterReport(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundContent quote) {
    boolean reported =
        quote.rule().equals("quote-after-cue")
            && cue.takes(Content.BEFORE)
            && clause.verbFirst()
            && clause.index() > 0
            && syntax.isBeforeColon(clause)
            && syntax.clauses().get(0).is(Type.MAIN)
            && syntax.predicate(syntax.clauses().get(0)).mood().subjunctive();
    return reported ? asides.aroundCue(syntax, clause) : null;
  }

  /**
   * "Dass der Damm brach, widerspricht dem Bericht", "Der Bericht, veröffentlicht im Mai, …": no
   * one says what stands before.
   */
  private boolean isSaidByNobody(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundContent before) {
    boolean possible =
        (cue.takes(Content.DATIVE_OBJECT)
                || syntax.item(clause.finite()).word().has(Mood.PARTICIPLE_PAST)
                    && clause.holds(clause.finite() + 1)
                    && syntax.isPreposition(clause.finite() + 1))
            && !syntax.predicate(clause).passive()
            && !cue.is("impersonal");
    FoundSpeaker speaker = possible ? speakers.find(syntax, clause, cue) : null;
    return possible && (speaker == null || before.holds(speaker.range().from()));
  }

  /** "Dass er log, bestreitet sie; | er habe recht": what follows is said against it. */
  private static FoundContent upToAnswer(SentenceSyntax syntax, CueVerb cue, FoundContent around) {
    boolean answered =
        cue.is("rebuts")
            && around.ranges().size() > 1
            && syntax.item(around.ranges().get(1).from() - 1).kind() == Kind.SEMICOLON;
    return answered ? FoundContent.clause("content-before-cue", around.ranges().get(0)) : around;
  }

  /**
   * "Wer den Plan kennt, zweifelt nicht daran": where nobody else speaks, the clause is who does.
   */
  private boolean isSubject(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundContent before) {
    return functionWords.is(Role.FREE_RELATIVE, syntax.item(before.ranges().get(0).from()).word())
        && !syntax.predicate(clause).passive()
        && speakers.find(syntax, clause, cue) == null;
  }

  /**
   * "Die Bahn räumte Fehler ein, wies den Vorwurf zurück", "Er lobt den Plan, warnt vor Eile", "Sie
   * gilt als reich, bestreitet aber, …": a clause that has an object or content and whose subject
   * stands in the one before goes on with that and is no aside.
   */
  private boolean sharesSubject(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundContent before) {
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    if (speaker == null || !before.holds(speaker.range().from())) {
      return speaker == null
          && clause.verbFirst()
          && !syntax.predicate(clause).passive()
          && holdsPreposition(syntax, clause, cue);
    }
    return holdsPreposition(syntax, clause, cue)
        || isListedVerb(syntax, clause)
        || hasDependentContent(syntax, clause, cue)
        || cue.takes(Content.OBJECT)
            && ClausePhrases.of(syntax, clause, clause.finite() + 1).stream()
                .anyMatch(phrase -> !phrase.pronoun() && phrase.canBe(Agreement.ACCUSATIVE));
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

  private static boolean holdsPreposition(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return syntax.anyItem(clause, item -> cue.prepositions().contains(item.lower()));
  }

  /**
   * Whether the verb is used in a sense that reports nothing: "Er meldete sich, …" (a reflexive),
   * "Der Vertrag besteht" (no "darauf"), "Er heißt Müller" (no "es").
   */
  private boolean isOtherSense(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue.is("not-refl") && syntax.anyItem(clause, item -> item.word().is(WordClass.REFLEXIVE))
        || cues.otherSenses().hasWord(cue.lemma(), syntax, clause)
        || cue.is("needs-correlate") && !syntax.anyItem(clause, this::isCorrelate)
        || cue.lemma().equals("heißen")
            && !syntax.anyItem(clause, item -> item.lower().equals("es"));
  }

  /**
   * "darauf", "daran": the correlates of the verbs that need one begin with "dar-"; "damit" and
   * "dafür" mostly stand alone.
   */
  private boolean isCorrelate(Token item) {
    return item.lower().startsWith("dar") && functionWords.is(Role.CORRELATE, item.word());
  }

  /**
   * "Er bestritt die Tat: „Ich war zu Hause.“", "Er wies das zurück: Er sei zu Hause gewesen." What
   * is denied is the object; what follows the colon is said against it, by no verb.
   */
  private boolean isRebuttal(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    if (!cue.is("rebuts") || !clause.is(Type.MAIN) || !syntax.isBeforeColon(clause)) {
      return false;
    }
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    return ClausePhrases.of(syntax, clause, clause.from()).stream()
        .anyMatch(
            phrase ->
                (!phrase.pronoun() || syntax.item(phrase.head()).word().is(WordClass.DEMONSTRATIVE))
                    && (phrase.canBe(Agreement.ACCUSATIVE) || phrase.canBe(Agreement.DATIVE))
                    && !(cue.takes(Content.DATIVE_OBJECT) && somebody.is(syntax, phrase))
                    && speaker != null
                    && !speaker.holds(phrase.from()));
  }
}
