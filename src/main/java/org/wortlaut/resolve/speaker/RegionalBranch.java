package org.wortlaut.resolve.speaker;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.ClassTrait;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/**
 * The branch of an organisation that an adjective names: "die Altdorfer SPD", "die hessischen
 * Grünen", "der Altdorfer Verfassungsschutz".
 *
 * <p>Must not match: "die deutsche SPD", whose adjective tells nothing, nor "die Altdorfer
 * Nordbank", which is there and has no branches.
 */
final class RegionalBranch {

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;

  RegionalBranch(NameTokens tokens, ResolverLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The organisation as its branch where the phrase names one. */
  Referent of(SpeakerPhrase phrase, Referent organisation) {
    int adjective = phrase.head() - 1;
    boolean branch =
        organisation.kind() == ActorKind.ORGANIZATION
            && adjective >= phrase.begin()
            && organisation.offset() == tokens.at(phrase.head()).begin()
            && tokens.joined(phrase.head())
            && phrase.isBare(tokens)
            && isBranched(organisation.name(), phrase.head());
    String region = branch ? region(adjective, phrase.head()) : null;
    return region == null
        ? organisation
        : new Referent(
            region + " " + organisation.name(),
            organisation.kind(),
            organisation.gender(),
            organisation.offset(),
            organisation.speaksFor());
  }

  private boolean isBranched(String name, int head) {
    OrganisationNouns classes = lexicon.names().organisations();
    OrganisationNouns.Kind noun = classes.of(tokens.at(head).word());
    return lexicon.known().kindsOf(name).stream()
            .anyMatch(kind -> classes.have(ClassTrait.BRANCHES, kind))
        || noun != null && classes.have(ClassTrait.BRANCHES, noun.nounClass());
  }

  /** "Altdorfer", "hessische" in the nominative; or null. */
  private String region(int adjective, int head) {
    String form = tokens.form(adjective);
    if (tokens.capitalized(adjective) && form.endsWith("er") && isOfTown(adjective)) {
      return form;
    }
    String stem = WordStem.ofAdjective(form);
    if (!lexicon.names().regionAdjectives().contains(stem)) {
      return null;
    }
    int noun = tokens.at(head).word().noun() & Agreement.SINGULAR;
    boolean masculine = noun != 0 && (noun & ~Agreement.MASCULINE) == 0;
    return stem + (masculine ? "er" : "e");
  }

  /** Not so "Deutscher". */
  private boolean isOfTown(int i) {
    return (tokens.is(i, WordClass.ADJECTIVE)
            || tokens.ofTown(i)
            || lexicon.names().regionInhabitants().contains(tokens.form(i)))
        && lexicon.names().gazetteer().single(tokens.form(i)) == null;
  }
}
