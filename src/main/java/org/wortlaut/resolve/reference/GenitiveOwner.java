package org.wortlaut.resolve.reference;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Whose a noun is by a name in the genitive beside it or behind "von": "Ruhlands Anwältin", "die
 * Anwältin Ruhlands", "Ruhlands neue Anwältin", "die Anwältin von Minister Ruhland".
 *
 * <p>Must not match: "die Anwältin der Bank", "Kenias Regierung", which are called by the genitive
 * itself.
 */
public final class GenitiveOwner {

  /** "des Altdorfer Konzerns" */
  private static final String OF_TOWN = "er";

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;

  public GenitiveOwner(NameTokens tokens, EntityTable table, NameLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
  }

  /** The person or organisation, or null where no such name stands beside the head. */
  public Entity of(SpeakerPhrase phrase) {
    int end = phrase.coreEnd(tokens);
    for (Name name : table.within(tokens.span(phrase.from(), end))) {
      int first = tokens.indexAt(name.span().begin());
      int last = tokens.indexAt(name.span().end() - 1);
      boolean actor =
          name.kind() == ActorKind.PERSON
              || name.kind() == ActorKind.ORGANIZATION && name.form() == Name.Form.NAME;
      boolean beside =
          first == phrase.head() + 1 && last + 1 == end || opensBefore(phrase, first, last, end);
      boolean genitive =
          beside
              && (name.isGenitive(tokens.document().text())
                  || last < phrase.head() && tokens.form(last).endsWith("s"));
      boolean behindVon =
          name.kind() == ActorKind.PERSON && last + 1 == end && isBehindVon(phrase, first);
      if (actor && genitive || behindVon) {
        return table.of(name);
      }
    }
    return null;
  }

  /** "ein Sprecher von Ruhland", "ein Sprecher von Minister Ruhland". */
  private boolean isBehindVon(SpeakerPhrase phrase, int first) {
    int von = phrase.head() + 1;
    boolean only = von < first && tokens.lowerIs(von, "von");
    for (int i = von + 1; only && i < first; i++) {
      only =
          lexicon.titles().contains(tokens.form(i)) || lexicon.roles().isRole(tokens.at(i).word());
    }
    return only;
  }

  /**
   * The country or place that opens the phrase in the genitive, as it is written: the "Karadiens"
   * of "Karadiens Außenminister"; null where there is none.
   */
  public String placeBefore(SpeakerPhrase phrase) {
    for (Name name : table.within(tokens.span(phrase.from(), phrase.head() + 1))) {
      int first = tokens.indexAt(name.span().begin());
      int last = tokens.indexAt(name.span().end() - 1);
      boolean place =
          (name.kind() == ActorKind.COUNTRY || name.kind() == ActorKind.PLACE)
              && name.form() == Name.Form.NAME;
      if (place
          && opensBefore(phrase, first, last, phrase.coreEnd(tokens))
          && name.isGenitive(tokens.document().text())) {
        return tokens.words(first, last + 1);
      }
    }
    return null;
  }

  /**
   * The noun in the genitive with a definite article behind the head, before which nothing but
   * where it is from may stand: "die Sprecherin des Altdorfer Konzerns"; or -1.
   */
  public int definiteNoun(SpeakerPhrase phrase) {
    int article = phrase.head() + 1;
    int noun = article + 1;
    int end = phrase.coreEnd(tokens);
    while (noun + 1 < end && isOfPlace(noun)) {
      noun++;
    }
    boolean definite =
        noun < end
            && tokens.is(article, WordClass.ARTICLE)
            && !tokens.indefinite(article)
            && !isSeveral(article, noun)
            && table.within(tokens.span(noun, noun + 1)).stream()
                .noneMatch(name -> name.form() == Name.Form.NAME);
    return definite ? noun : -1;
  }

  private boolean isOfPlace(int i) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(i));
    return entry != null && entry.form() == Name.Form.ADJECTIVE
        || tokens.capitalized(i)
            && (tokens.is(i, WordClass.ADJECTIVE) || tokens.form(i).endsWith(OF_TOWN));
  }

  /** "ein Sprecher der Autobauer": of more than one. */
  private boolean isSeveral(int article, int noun) {
    int readings = tokens.at(noun).word().noun() & tokens.at(article).word().determiner();
    return readings != Agreement.NONE
        && (readings & Agreement.GENITIVE & Agreement.SINGULAR) == Agreement.NONE;
  }

  private boolean opensBefore(SpeakerPhrase phrase, int first, int last, int end) {
    boolean before = first == phrase.from() && last < phrase.head() && end == phrase.head() + 1;
    for (int i = Math.max(last + 1, phrase.begin()); before && i < phrase.head(); i++) {
      before = tokens.is(i, WordClass.ADJECTIVE);
    }
    return before;
  }
}
