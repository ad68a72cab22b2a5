package org.wortlaut.extract.addressee;

import java.util.List;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.StatePassive;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.extract.word.LikeningWords;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Contractions;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token.Kind;

/**
 * Finds to whom something was said: the case object that the cue's verb takes for it, or the phrase
 * with "gegenüber".
 *
 * <p>"teilte dem Sender CNN mit", "forderte die Regierung auf", "sagte gegenüber Reportern", in the
 * passive the subject: "Die Männer werden beschuldigt, …". Must not: "sagte am Montag", "sagte
 * sich".
 */
public final class AddresseeFinder {

  /** Of an adjective in the plural without an article. */
  private static final String DATIVE_ENDING = "en";

  private final Contractions contractions;
  private final FunctionWords functionWords;
  private final HeadNouns headNouns;
  private final Listeners listeners;
  private final ToldListener toldListener;
  private final ListenerExtent extent;
  private final OwnMedium own;
  private final LikeningWords likening;

  public AddresseeFinder(CueLexicon cues, FunctionWords functionWords, SpeakerNouns speakerNouns) {
    this.contractions = cues.contractions();
    this.functionWords = functionWords;
    this.headNouns = cues.headNouns();
    this.extent = new ListenerExtent(functionWords, headNouns, speakerNouns);
    this.likening = new LikeningWords(functionWords);
    this.own = new OwnMedium(functionWords, headNouns);
    this.toldListener = new ToldListener(speakerNouns);
    this.listeners = new Listeners(contractions, functionWords, headNouns, speakerNouns);
  }

  /**
   * @param cue null for a verb outside the lexicon
   */
  public void write(CueVerb cue, Attribution attribution) {
    if (!attribution.addressee.isEmpty()) {
      return;
    }
    Span medium =
        cue != null && cue.addressees().contains(CueVerb.DATIVE) ? own.part(attribution) : null;
    if (medium != null) {
      attribution.addressee.add(medium);
      return;
    }
    NounPhrase phrase = withoutVerb(attribution);
    for (String way : cue == null ? List.<String>of() : cue.addressees()) {
      phrase = phrase == null ? inWay(way, cue, attribution) : phrase;
    }
    if (phrase != null) {
      int end = extent.endOf(phrase, attribution);
      attribution.addressee.add(attribution.syntax.span(phrase.from(), end));
    }
  }

  /**
   * @param way as {@link CueVerb#addressees} has it; "g" is "gegenüber", which goes with every verb
   */
  private NounPhrase inWay(String way, CueVerb cue, Attribution attribution) {
    boolean passive = attribution.syntax.predicate(attribution.clauseOfCue).passive();
    return switch (way) {
      case CueVerb.ACCUSATIVE ->
          object(
              phrases(attribution),
              isOfSubject(cue, attribution) ? Agreement.NOMINATIVE : Agreement.ACCUSATIVE,
              Agreement.NONE,
              attribution);
      case CueVerb.DATIVE -> dative(passive, cue, attribution);
      case "b" -> afterPreposition("bei", attribution);
      default ->
          way.startsWith(CueVerb.PREPOSITION)
              ? afterPreposition(way.substring(CueVerb.PREPOSITION.length()), attribution)
              : null;
    };
  }

  /** "Die Männer werden beschuldigt", "Die Bürger sind gebeten". */
  private static boolean isOfSubject(CueVerb cue, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    Clause clause = attribution.clauseOfCue;
    return syntax.predicate(clause).passive()
        || StatePassive.hasListenerAsSubject(syntax, clause, cue);
  }

  /** What every verb can have: "gegenüber der Presse", "vor Journalisten". */
  private NounPhrase withoutVerb(Attribution attribution) {
    Clause clause = attribution.clauseOfCue;
    for (int i = clause.from(); i < clause.to(); i++) {
      NounPhrase phrase = clause.holds(i) ? listeners.at(attribution, i) : null;
      if (phrase != null && isFree(phrase, attribution)) {
        return phrase;
      }
    }
    return null;
  }

  private NounPhrase afterPreposition(String preposition, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    Clause clause = attribution.clauseOfCue;
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean opens =
          clause.holds(i)
              && contractions.preposition(syntax.item(i).lower()).equals(preposition)
              && !isOfFirstPosition(syntax, clause, i);
      NounPhrase phrase = opens ? syntax.nounPhraseAt(i + 1) : null;
      if (phrase != null && isFree(phrase, attribution)) {
        return phrase;
      }
    }
    return null;
  }

  /** "Nach dem Rücktritt von Weber forderte er": what a noun before the verb has is no listener. */
  private static boolean isOfFirstPosition(SentenceSyntax syntax, Clause clause, int preposition) {
    return preposition > clause.from()
        && preposition < clause.finite()
        && clause.is(Clause.Type.MAIN)
        && syntax.item(preposition - 1).word().capitalized();
  }

  /**
   * "sagte dem Sender"; a name may look like a nominative too: "werfen Weber vor", "Weber wurde
   * vorgeworfen".
   */
  private NounPhrase dative(boolean passive, CueVerb cue, Attribution attribution) {
    NounPhrase told = toldListener.behindSpeaker(cue, attribution);
    if (told != null) {
      return told;
    }
    List<NounPhrase> phrases = phrases(attribution);
    NounPhrase clear = object(phrases, Agreement.DATIVE, Agreement.NOMINATIVE, attribution);
    clear = clear == null ? loneIhr(attribution) : clear;
    boolean subjectKnown = passive || !attribution.speaker.isEmpty();
    return clear != null || !subjectKnown ? clear : name(phrases, attribution);
  }

  private static List<NounPhrase> phrases(Attribution attribution) {
    Clause clause = attribution.clauseOfCue;
    return ClausePhrases.of(attribution.syntax, clause, clause.from());
  }

  private NounPhrase loneIhr(Attribution attribution) {
    Clause clause = attribution.clauseOfCue;
    for (int i = clause.from(); i < clause.to(); i++) {
      NounPhrase phrase = LoneIhr.at(attribution, i);
      if (phrase != null && clause.holds(i) && isFree(phrase, attribution)) {
        return phrase;
      }
    }
    return null;
  }

  private NounPhrase name(List<NounPhrase> phrases, Attribution attribution) {
    for (NounPhrase phrase : phrases) {
      if (phrase.named()
          && phrase.canBe(Agreement.DATIVE)
          && attribution.syntax.item(phrase.from()).kind() != Kind.QUOTED
          && (phrase.from() == attribution.clauseOfCue.from()
              || ListenerExtent.mayBegin(phrase, attribution))
          && isFree(phrase, attribution)) {
        return phrase;
      }
    }
    return null;
  }

  /** The first free noun phrase that can be in the wanted case and not in the unwanted one. */
  private NounPhrase object(
      List<NounPhrase> phrases, int wanted, int unwanted, Attribution attribution) {
    for (NounPhrase whole : phrases) {
      NounPhrase phrase = withoutObject(whole, attribution);
      boolean clear =
          !phrase.canBe(unwanted)
              || wanted == Agreement.DATIVE && isBareAdjective(attribution.syntax, phrase);
      if (phrase.canBe(wanted) && clear && isFree(phrase, attribution)) {
        return phrase;
      }
    }
    return null;
  }

  /** "rät Betroffenen": without an article only the dative of the plural ends so. */
  private static boolean isBareAdjective(SentenceSyntax syntax, NounPhrase phrase) {
    Word word = syntax.item(phrase.from()).word();
    return phrase.to() == phrase.from() + 1
        && word.capitalized()
        && word.is(WordClass.ADJECTIVE)
        && word.lower().endsWith(DATIVE_ENDING);
  }

  /**
   * "sagte er der Agentur Nordpress zufolge", "kündigte er der Form halber an", "Wie Weber
   * kritisierte auch er", "sagten viele, allen voran der Wirt".
   */
  private boolean isOfSource(SentenceSyntax syntax, NounPhrase phrase) {
    int next = phrase.to();
    return next < syntax.items().size()
            && (functionWords.is(Role.SOURCE_POSTPOSITION, syntax.item(next).word())
                || functionWords.is(Role.OTHER_POSTPOSITION, syntax.item(next).word())
                || functionWords.is(
                    Role.MEMBER_OPENER, syntax.item(next - 1).word(), syntax.item(next).word()))
        || likening.standBefore(syntax, phrase.from())
        || isBehindSo(syntax, phrase.from());
  }

  /** The "Weber" of "Man habe um Geduld gebeten, so Sprecher Weber", who says all that. */
  private static boolean isBehindSo(SentenceSyntax syntax, int noun) {
    int so = noun - 1;
    while (so > 0 && syntax.item(so).isWord() && syntax.item(so).word().capitalized()) {
      so--;
    }
    return so > 0
        && syntax.item(so).lower().equals("so")
        && syntax.item(so - 1).kind() == Kind.COMMA;
  }

  /**
   * The "der Partei" of "warf der Partei „Wortbruch“ vor", the "den Helfern" of "dankte den Helfern
   * für den Einsatz", where what is said would be the end of the phrase.
   */
  private static NounPhrase withoutObject(NounPhrase phrase, Attribution attribution) {
    int object = attribution.object;
    if (object <= phrase.from() || object >= phrase.to()) {
      return phrase;
    }
    boolean quoted = attribution.syntax.item(object).kind() == Kind.QUOTED;
    return phrase.head() < object || quoted && object == phrase.to() - 1
        ? new NounPhrase(
            phrase.from(),
            object,
            Math.min(phrase.head(), object - 1),
            phrase.agreement(),
            false,
            phrase.named(),
            phrase.coordinated())
        : phrase;
  }

  /**
   * Neither the speaker nor part of content or cue, and somebody: not "sich", "es", "am Montag",
   * "das", not the "selbst" of "die Bank selbst verweist auf".
   */
  private boolean isFree(NounPhrase phrase, Attribution attribution) {
    Word head = attribution.syntax.head(phrase);
    boolean nobody =
        head.is(WordClass.REFLEXIVE)
            || functionWords.is(Role.NO_SUBJECT, head)
            || functionWords.is(Role.ANAPHOR, head)
            || functionWords.is(Role.FOCUS, head)
            || headNouns.isTime(head);
    Span span = attribution.syntax.span(phrase.from(), phrase.to());
    return !nobody
        && !ListenerExtent.isRestOfName(phrase, attribution)
        && !extent.isNameOfBody(phrase, attribution)
        && !isOfSource(attribution.syntax, phrase)
        && !span.overlapsAny(attribution.speaker)
        && !span.overlapsAny(attribution.content)
        && !span.overlapsAny(attribution.cue);
  }
}
