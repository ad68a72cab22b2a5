package org.wortlaut.resolve.speaker;

import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.reference.EarlierSpeakers;
import org.wortlaut.resolve.reference.HeadNoun;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Document;

/**
 * Earlier speakers without a name whom a phrase takes up: "der Sprecher" after "ein Sprecher der
 * Nordbank".
 */
final class SpeakersTakenUp {

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final EarlierSpeakers speakers;
  private final Spokesperson spokesperson;
  private final NominativePhrase nominative;

  SpeakersTakenUp(
      NameTokens tokens,
      ResolverLexicon lexicon,
      EarlierSpeakers speakers,
      Spokesperson spokesperson,
      NominativePhrase nominative) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.spokesperson = spokesperson;
    this.nominative = nominative;
  }

  /** The speaker taken up, or null. */
  Referent of(SpeakerPhrase phrase, HeadNoun head) {
    boolean definite =
        phrase.definite(tokens) || head.organisation() != null && phrase.from() == phrase.head();
    boolean bare = definite && !phrase.hasAttributes() && phrase.isBare(tokens);
    String noun = nominative.of(head.token(), head.token(), head.token() + 1, phrase.determiner());
    Referent same = bare ? speakers.takenUp(noun, head.plural()) : null;
    return same != null || !phrase.isBare(tokens) ? same : takenUpOfOwner(head);
  }

  /**
   * "das Blatt" after "der „Küstenbote“ spricht von …": the medium that spoke last, in the same
   * sentence or the one before, and is known by its quotation marks only; or null.
   */
  Referent medium(SpeakerPhrase phrase, HeadNoun head) {
    boolean bare =
        head.organisation() != null
            && head.organisation().medium()
            && !head.plural()
            && phrase.definite(tokens)
            && !phrase.hasAttributes()
            && phrase.isBare(tokens);
    int offset = tokens.at(head.token()).begin();
    Referent last = bare ? speakers.last(offset, Gender.UNKNOWN, false, Others.NOBODY) : null;
    boolean quoted =
        last != null
            && last.kind() == ActorKind.ORGANIZATION
            && tokens.quoted(tokens.indexAt(last.offset()));
    Document document = tokens.document();
    return quoted && document.sentenceAt(offset) - document.sentenceAt(last.offset()) <= 1
        ? last
        : null;
  }

  /** "laut DRV-Bericht" after "ein Bericht des Verbands (DRV)": the document and whose it is. */
  private Referent takenUpOfOwner(HeadNoun head) {
    int hyphen = head.form().lastIndexOf('-');
    if (hyphen < 0 || !lexicon.sources().isDocument(head.form())) {
      return null;
    }
    String owner = spokesperson.owner(head.token(), head.form().substring(0, hyphen)).name();
    return speakers.takenUp(head.form().substring(hyphen + 1), owner);
  }
}
