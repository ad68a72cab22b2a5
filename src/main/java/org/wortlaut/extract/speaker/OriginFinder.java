package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Finds from whom words come of which a clause tells.
 *
 * <p>Must match: "Kritik kam [von der Opposition]", "Lob gab es [vom Rat]", "wurde [in dem Bericht]
 * die Forderung erhoben". Must not: "Kritik gab es am Kauf von Rädern".
 */
record OriginFinder(
    FunctionWords functionWords,
    SubjectCriterion criterion,
    SubjectFinder subjects,
    SpeakingDocuments documents,
    PassiveAgents agents) {

  /** "Kritik kam von den Grünen": whose words they are; null without a verb of coming. */
  FoundSpeaker ofComing(SentenceSyntax syntax, Clause clause) {
    return comes(syntax.predicate(clause)) ? comingFrom(syntax, clause) : null;
  }

  /** "von der Opposition", "(sowohl) aus der Koalition als auch von der Opposition", or null. */
  private FoundSpeaker comingFrom(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker agent = agents.find(syntax, clause);
    FoundSpeaker among = agent == null ? null : documents.within(syntax, clause);
    boolean both =
        among != null && agents.withJoinedAgent(syntax, among.range().to()) == agent.range().to();
    return both ? new FoundSpeaker(among.range().from(), agent.range().to()) : agent;
  }

  /** "Lob gab es von den Vereinen": what there is says nothing. */
  boolean isThereBe(SentenceSyntax syntax, Clause clause) {
    return functionWords.is(Role.EXISTENTIAL_VERB, syntax.predicate(clause).lemma())
        && hasEs(syntax, clause);
  }

  /**
   * Where something comes from that is itself the subject of a clause: "Kritik kam von der
   * Opposition", "wurde in dem Bericht die Forderung erhoben"; or null.
   */
  FoundSpeaker ofSubject(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker somebody =
        syntax.predicate(clause) == null ? null : somebodyBehind(syntax, clause);
    return somebody != null ? somebody : documents.find(syntax, clause, false);
  }

  private FoundSpeaker somebodyBehind(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    boolean comes = comes(predicate);
    boolean thereBe = isThereBe(syntax, clause);
    boolean made = predicate.passive() || comes || isImpersonal(syntax, clause);
    FoundSpeaker agent = made ? comingFrom(syntax, clause) : null;
    if (agent == null && thereBe) {
      agent = giver(syntax, clause);
    }
    if (agent != null) {
      return agent;
    }
    if (!comes && !thereBe) {
      return among(syntax, clause);
    }
    FoundSpeaker among = documents.within(syntax, clause);
    if (among != null && criterion.canBeSomebody(syntax, among.phrase(syntax))) {
      return withJoined(syntax, among);
    }
    return comes ? null : inside(syntax, clause);
  }

  /** "Vonseiten der Partei wurde Kritik laut", "Aus der Partei wird gefordert, …"; or null. */
  FoundSpeaker among(SentenceSyntax syntax, Clause clause) {
    return speaking(syntax, documents.apart(Role.WITHIN, syntax, clause));
  }

  /** "In der Partei wurden Stimmen laut", "Aus der Partei kamen Stimmen"; or null. */
  FoundSpeaker ofVoices(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker source = ofSubject(syntax, clause);
    return source == null ? inside(syntax, clause) : source;
  }

  /** "In der Partei (gab es Bedenken)"; not "Bei der Stadt (gab es Beschwerden)". */
  private FoundSpeaker inside(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker place = documents.apart(Role.DOCUMENT_PREPOSITION, syntax, clause);
    boolean near =
        place != null && functionWords.is(Role.AMONG, syntax.item(place.range().from() - 1).word());
    return near ? null : speaking(syntax, place);
  }

  private FoundSpeaker speaking(SentenceSyntax syntax, FoundSpeaker found) {
    NounPhrase phrase = found == null ? null : found.phrase(syntax);
    return phrase != null
            && criterion.canSpeak(syntax, phrase)
            && !syntax.head(phrase).is(WordClass.PLACE_NAME)
        ? withJoined(syntax, found)
        : null;
  }

  /** Who speaks with those that a preposition of their own joins: "aus der SPD und aus der CDU". */
  FoundSpeaker withJoined(SentenceSyntax syntax, FoundSpeaker speaker) {
    int to = speaker.range().to();
    return new FoundSpeaker(speaker.range().from(), agents.withJoinedAgent(syntax, to));
  }

  /** The "dem Rat" of "Kritik gab es vom Rat"; not that of "am Kauf von Rädern", or null. */
  private FoundSpeaker giver(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker giver = agents.find(syntax, clause);
    boolean ofNoun =
        giver != null
            && giver.range().from() > 1
            && syntax.item(giver.range().from() - 2).word().is(WordClass.NOUN);
    return giver == null || ofNoun || criterion.isThing(syntax, giver.phrase(syntax))
        ? null
        : giver;
  }

  /** "Von Weber liegt die Auskunft vor": who says it stands behind "von". */
  private boolean comes(Predicate predicate) {
    return functionWords.is(Role.COMING_VERB, predicate.lemma())
        || functionWords.is(Role.RECEIVING_VERB, predicate.lemma());
  }

  /** "Lob gab es von der Stadt": without a subject, what is told comes from somebody. */
  private boolean isImpersonal(SentenceSyntax syntax, Clause clause) {
    return hasEs(syntax, clause) && subjects.find(syntax, clause) == null;
  }

  private static boolean hasEs(SentenceSyntax syntax, Clause clause) {
    return syntax.anyItem(clause, item -> item.lower().equals("es"));
  }
}
