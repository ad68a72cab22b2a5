package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueNoun;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.object.NominalContent;
import org.wortlaut.extract.speaker.NounOwners;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.extract.word.Quantities;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Attributions whose cue is a noun, alone or with a light verb, and whose content is a noun phrase
 * beside it: "die Forderung [nach Aufklärung]", "Viel Kritik übte die Partei [am Verfahren]", "[Von
 * Betrug] war die Rede", "erteilte [dem Plan] eine Absage".
 *
 * <p>Must not: "die Kritik im Parlament", "übernahm die Leitung", "machte keine Angaben zu Opfern".
 */
final class NounObjectAttributions {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final HeadNouns headNouns;
  private final NounCues nouns;
  private final NounOwners owners;
  private final Quantities quantities;

  NounObjectAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.headNouns = cues.headNouns();
    this.nouns = new NounCues(cues, functionWords, speakers);
    this.owners = new NounOwners(functionWords);
    this.quantities = new Quantities(functionWords);
  }

  List<Attribution> find(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < syntax.items().size(); i++) {
      CueNoun noun = nouns.at(syntax, i);
      Clause host = noun == null ? null : syntax.clauseAt(i);
      Attribution attribution = host == null ? null : attribution(syntax, host, noun, i);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  /** In "die Ankündigung von Weber" the phrase tells who speaks, not in "ist die Rede von Mord". */
  private Attribution attribution(SentenceSyntax syntax, Clause host, CueNoun noun, int nounItem) {
    boolean light = nouns.isLight(syntax, host, noun, nounItem);
    boolean unsaid =
        light
            && (nouns.isNegated(syntax, nounItem)
                || nouns.negator(syntax, host, nounItem) >= 0
                || functionWords.is(Role.GENERAL_MODAL, syntax.predicate(host).modal())
                || isOfNeither(syntax, host, nounItem));
    if (unsaid) {
      return null;
    }
    int object = noun.needsVerb() && !light ? -1 : adjacent(syntax, noun, nounItem, light);
    if (object < 0 && !light) {
      return null;
    }
    ItemRange speaker = nouns.speaker(syntax, host, nounItem, light);
    // "Der Ruf nach Hilfe kam zu spät": it comes from nobody
    if (speaker == null
        && light
        && functionWords.is(Role.COMING_VERB, syntax.predicate(host).lemma())) {
      return null;
    }
    if (object < 0) {
      object = apart(syntax, host, noun, nounItem, speaker);
    }
    if (object < 0 && speaker != null) {
      object = insideSpeaker(syntax, noun, nounItem, speaker);
      speaker = object < 0 ? speaker : new ItemRange(speaker.from(), object);
    }
    boolean owner = speaker != null && object > nounItem && speaker.from() == object + 1;
    if (object < 0 || owner && !light) {
      return null;
    }
    speaker = owner ? nouns.origin(syntax, host, nounItem) : speaker;
    Attribution attribution = new Attribution("noun-object", Construction.NOMINAL, syntax, host);
    attribution.object = object;
    NominalContent content =
        new NominalContent(
            cues,
            functionWords,
            syntax,
            host,
            null,
            speaker == null ? null : new FoundSpeaker(speaker, false));
    ItemRange phrase = content.ofPhrase(object);
    int end = object < nounItem ? Math.min(nounItem, phrase.to()) : phrase.to();
    new ItemRange(object, end).addTo(attribution.content, syntax);
    if (attribution.content.isEmpty()) {
      return null;
    }
    nouns.writeCue(noun, nounItem, light, attribution);
    if (speaker != null) {
      speaker.addTo(attribution.speaker, syntax);
    }
    return attribution;
  }

  /** "Weder A noch B machten Angaben zu Opfern", "machten weder zu A noch zu B Angaben". */
  private boolean isOfNeither(SentenceSyntax syntax, Clause host, int nounItem) {
    for (int i = host.from(); i < nounItem; i++) {
      if (host.holds(i) && functionWords.is(Role.NEITHER, syntax.item(i).word())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Forderung nach Aufklärung", "Forderung der Partei nach Aufklärung"; not "erneuerte ihre
   * Vorwürfe am Freitag".
   */
  private int adjacent(SentenceSyntax syntax, CueNoun noun, int nounItem, boolean light) {
    ItemRange genitive = owners.after(syntax, nounItem);
    int next = genitive != null && genitive.from() == nounItem + 1 ? genitive.to() : nounItem + 1;
    NounPhrase phrase =
        next + 1 < syntax.items().size() && isPreposition(syntax, noun, next, light)
            ? syntax.nounPhraseAt(next + 1)
            : null;
    boolean time = phrase != null && light && headNouns.isTime(syntax.head(phrase));
    return phrase == null || time ? -1 : next;
  }

  /** "Am Verfahren wurde viel Kritik geübt": the phrase stands elsewhere in the verb's clause. */
  private int apart(
      SentenceSyntax syntax, Clause host, CueNoun noun, int nounItem, ItemRange speaker) {
    for (int i = host.from(); i + 1 < host.to(); i++) {
      NounPhrase phrase =
          host.holds(i)
                  && (speaker == null || !speaker.holds(i))
                  && isPreposition(syntax, noun, i, true)
              ? syntax.nounPhraseAt(quantities.behind(syntax, i + 1, host.to()))
              : null;
      boolean own = phrase != null && phrase.from() <= nounItem && nounItem < phrase.to();
      if (phrase != null && !own && !headNouns.isTime(syntax.head(phrase))) {
        return i;
      }
    }
    return noun.contents().contains(Content.DATIVE_OBJECT)
        ? dative(syntax, host, nounItem, speaker)
        : -1;
  }

  /** "Lob gab es vom Verband | für den Fahrplan": the phrase looks as if it were the speaker's. */
  private int insideSpeaker(SentenceSyntax syntax, CueNoun noun, int nounItem, ItemRange speaker) {
    for (int i = speaker.from() + 1; nounItem < speaker.from() && i + 1 < speaker.to(); i++) {
      if (isPreposition(syntax, noun, i, true)) {
        return i;
      }
    }
    return -1;
  }

  /** "erteilte dem Plan eine Absage". */
  private int dative(SentenceSyntax syntax, Clause host, int nounItem, ItemRange speaker) {
    for (NounPhrase phrase : ClausePhrases.of(syntax, host, host.from())) {
      boolean other = nounItem < phrase.from() || phrase.to() <= nounItem;
      boolean speaks = speaker != null && speaker.holds(phrase.from());
      if (other && !speaks && !phrase.pronoun() && phrase.canBe(Agreement.DATIVE)) {
        return phrase.from();
      }
    }
    return -1;
  }

  private boolean isPreposition(SentenceSyntax syntax, CueNoun noun, int i, boolean light) {
    String lower = syntax.item(i).lower();
    for (String preposition : light ? noun.allPrepositions() : noun.prepositions()) {
      if (cues.contractions().preposition(lower).equals(preposition)) {
        return true;
      }
    }
    return false;
  }
}
