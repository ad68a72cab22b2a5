package org.wortlaut.resolve.speaker;

import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.reference.DescribedPerson;
import org.wortlaut.resolve.reference.EarlierSpeakers;
import org.wortlaut.resolve.reference.GenitiveOwner;
import org.wortlaut.resolve.reference.HeadNoun;
import org.wortlaut.resolve.reference.HeadNouns;
import org.wortlaut.resolve.reference.NounActors;
import org.wortlaut.resolve.reference.PossessiveOwner;
import org.wortlaut.resolve.reference.UnnamedName;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Resolves a phrase without a name: a definite role noun or noun for an organisation to whom it
 * stands for ("der Kremlchef", "das Gericht"), everything else to the bare phrase in the
 * nominative.
 */
final class UnnamedSpeaker {

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final NounActors nouns;
  private final SpeakersTakenUp again;
  private final HeadNouns heads;
  private final NominativePhrase nominative;
  private final FullerPhrase fuller;
  private final UnnamedName naming;
  private final Spokesperson spokesperson;
  private final EarlierSpeakers speakers;
  private final DescribedPerson described;
  private final GenitiveOwner owners;
  private final PossessiveOwner possessives;
  private final UnnamedKind kinds;

  UnnamedSpeaker(
      NameTokens tokens,
      ResolverLexicon lexicon,
      NounActors nouns,
      Spokesperson spokesperson,
      EarlierSpeakers speakers,
      DescribedPerson described,
      GenitiveOwner owners,
      PossessiveOwner possessives,
      UnnamedKind kinds,
      NominativePhrase nominative,
      UnnamedName naming) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.nominative = nominative;
    this.heads = new HeadNouns(tokens, lexicon, nominative);
    this.fuller = new FullerPhrase(tokens, lexicon, nominative);
    this.naming = naming;
    this.nouns = nouns;
    this.again = new SpeakersTakenUp(tokens, lexicon, speakers, spokesperson, nominative);
    this.spokesperson = spokesperson;
    this.speakers = speakers;
    this.described = described;
    this.owners = owners;
    this.possessives = possessives;
    this.kinds = kinds;
  }

  /**
   * @return null for anonymous words ("Informationen zufolge")
   */
  Referent resolve(SpeakerPhrase phrase) {
    int token = phrase.head();
    if (isAmount(phrase)) {
      return resolve(SpeakerPhrase.of(tokens, token + 1, phrase.end()));
    }
    if (heads.isOrigin(phrase)) {
      return resolve(phrase.withHead(token + 1));
    }
    HeadNoun head = heads.of(phrase);
    boolean plural = head.plural();
    String place = head.organisation() == null ? null : owners.placeBefore(phrase);
    if (place != null) {
      return referent(head, behindPlace(phrase, place), null);
    }
    Referent member = plural ? null : described.byToldOrganisation(phrase);
    if (member != null) {
      return member;
    }
    Referent medium = again.medium(phrase, head);
    if (medium != null) {
      return referent(head, medium.name(), medium.kind(), null);
    }
    Entity entity = plural || speaksForOwner(phrase, head) ? null : nouns.of(phrase, head);
    boolean later = entity != null && nouns.isNamedLater(entity, head);
    Referent speaker =
        later || entity != null && nouns.isNoun(entity) ? again.of(phrase, head) : null;
    if (speaker != null && later) {
      return referent(head, speaker.name(), speaker.kind(), speaker.speaksFor()); // "ein Sprecher"
    }
    if (speaker != null && speaker.name().startsWith(entity.name() + " ")) {
      return referent(head, speaker.name(), null); // "Umweltministerium in Altdorf"
    }
    if (entity != null) {
      return referent(entity, token);
    }
    Referent compatriot = plural ? null : described.byOrigin(phrase);
    if (compatriot != null) {
      return compatriot;
    }
    return isAnonymous(phrase, head) ? toldBefore(phrase, head) : phrase(phrase, head);
  }

  /** The organisation that its members stand for, "die Liberalen"; or null. */
  Referent members(SpeakerPhrase phrase) {
    SpeakerPhrase whole = heads.isOrigin(phrase) ? phrase.withHead(phrase.head() + 1) : phrase;
    Entity organisation = nouns.ofMembers(whole, heads.of(whole));
    return organisation == null ? null : referent(organisation, whole.head());
  }

  /** The one of a party who "der Grüne" is; or null. */
  Referent member(SpeakerPhrase phrase, String party) {
    return described.byParty(phrase, party);
  }

  private Referent referent(Entity entity, int token) {
    return Referent.of(entity, tokens.at(token).begin());
  }

  /** "diesen Informationen zufolge": those of whoever spoke before; null for "Informationen". */
  private Referent toldBefore(SpeakerPhrase phrase, HeadNoun head) {
    boolean source =
        tokens.is(phrase.from() - 1, WordClass.PREPOSITION)
            || tokens.is(phrase.end(), WordClass.PREPOSITION);
    boolean told =
        source
            && phrase.definite(tokens)
            && phrase.head() == phrase.from() + 1
            && phrase.isBare(tokens)
            && lexicon.sources().isAnonymous(head.form());
    return told
        ? speakers.last(tokens.at(head.token()).begin(), Gender.UNKNOWN, false, Others.NOBODY)
        : null;
  }

  /** "Hunderte Anwohner": the noun for those who speak comes next. */
  private boolean isAmount(SpeakerPhrase phrase) {
    int next = phrase.head() + 1;
    return lexicon.phraseWords().get(tokens.at(phrase.head()).lower()) == PhraseWord.AMOUNT
        && next < phrase.end()
        && (tokens.capitalized(next) || tokens.is(next, WordClass.ADJECTIVE));
  }

  private boolean isAnonymous(SpeakerPhrase phrase, HeadNoun head) {
    boolean common = head.role() == null && head.organisation() == null && phrase.isBare(tokens);
    return lexicon.sources().isHearsay(head.form())
        || lexicon.nouns().saysNothing(tokens.at(head.token()).word())
        || common
            && (head.plural() || phrase.determiner() < 0)
            && lexicon.sources().isAnonymous(head.form());
  }

  private Referent phrase(SpeakerPhrase phrase, HeadNoun head) {
    boolean mayBeFuller =
        phrase.definite(tokens)
            && (head.role() == null || head.plural())
            && !phrase.hasAttributes()
            && phrase.isBare(tokens);
    Referent before = again.of(phrase, head);
    if (before != null) {
      return referent(head, before.name(), before.kind(), before.speaksFor());
    }
    Entity owner = owners.of(phrase);
    if (owner != null) {
      return referent(head, naming.of(phrase, owner), speaksFor(head, owner));
    }
    Referent aged = head.plural() ? null : described.byToldAge(phrase);
    if (aged != null) {
      return aged;
    }
    String fullerName = mayBeFuller ? fuller(head) : null;
    if (fullerName != null) {
      return referent(head, fullerName, kinds.of(head, fullerName), null);
    }
    Referent person = head.plural() ? null : described.of(phrase);
    if (person != null) {
      return person;
    }
    int noun = owners.definiteNoun(phrase);
    Entity behind = noun < 0 ? null : nouns.behind(phrase, noun);
    if (behind != null) {
      String name = nouns.isNoun(behind) ? naming.of(phrase) : naming.of(phrase, behind, noun);
      return referent(head, name, speaksFor(head, behind));
    }
    Referent spokenFor =
        isSpokesperson(head) && phrase.isBare(tokens) ? possessives.of(phrase) : null;
    if (spokenFor != null) {
      return referent(head, naming.of(phrase, spokenFor), spokenFor.name());
    }
    String speaksFor = head.role() == null ? null : spokesperson.speaksFor(phrase);
    return referent(behindAttribute(phrase, head), named(phrase, head), speaksFor);
  }

  /**
   * The "Maler" of "im Exil lebende Maler", where the phrase was read up to "Exil"; of a word that
   * the dictionary does not know nothing tells whether it means several.
   */
  private HeadNoun behindAttribute(SpeakerPhrase phrase, HeadNoun head) {
    if (!naming.hasLongAttribute(phrase)) {
      return head;
    }
    HeadNoun noun = heads.of(SpeakerPhrase.of(tokens, phrase.head() + 1, phrase.end()));
    return tokens.at(noun.token()).word().known() ? noun : head;
  }

  private String named(SpeakerPhrase phrase, HeadNoun head) {
    String place = head.role() == null ? null : owners.placeBefore(phrase);
    return place == null ? naming.of(phrase) : behindPlace(phrase, place);
  }

  /** "Karadiens Außenminister" by the same name as "der Außenminister Karadiens". */
  private String behindPlace(SpeakerPhrase phrase, String genitive) {
    int noun = phrase.head();
    return nominative.of(noun, noun, noun + 1, -1) + " " + genitive;
  }

  private static String speaksFor(HeadNoun head, Entity owner) {
    return isSpokesperson(head) ? owner.name() : null;
  }

  /** "ihr Sprecher" behind the name of a body is none of another whom the text has named. */
  private boolean speaksForOwner(SpeakerPhrase phrase, HeadNoun head) {
    Referent owner = isSpokesperson(head) && phrase.isBare(tokens) ? possessives.of(phrase) : null;
    return owner != null && owner.kind() != ActorKind.PERSON;
  }

  private static boolean isSpokesperson(HeadNoun head) {
    return head.role() != null && head.role().roleClass().equals("speaker");
  }

  private String fuller(HeadNoun head) {
    String document =
        lexicon.sources().isDocument(head.form()) ? fuller.findDocument(head.token()) : null;
    String body =
        head.organisation() != null && !head.plural() ? fuller.findBody(head.token()) : null;
    String found = document != null ? document : fuller.find(head.token());
    return found != null ? found : body;
  }

  private Referent referent(HeadNoun head, String name, String speaksFor) {
    return referent(head, name, kinds.of(head), speaksFor);
  }

  private Referent referent(HeadNoun head, String name, ActorKind kind, String speaksFor) {
    return new Referent(name, kind, head.gender(), tokens.at(head.token()).begin(), speaksFor);
  }
}
