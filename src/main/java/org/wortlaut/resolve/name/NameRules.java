package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.tagger.CommonWords;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;

/** All rules that propose names. */
final class NameRules {

  private final NameLexicon lexicon;
  private final PersonRule persons;
  private final CompanyRule companies;
  private final AcronymRule acronyms;
  private final OrganisationRule organisations;
  private final QuotedNameRule quoted;
  private final PlaceRule places;
  private final UnknownWordRule unknown;
  private final GazetteerRule known;
  private final CompoundRule compounds;

  NameRules(NameLexicon lexicon, KnownNames names, CommonWords commonWords) {
    this.lexicon = lexicon;
    this.persons = new PersonRule(lexicon, names);
    this.companies = new CompanyRule(lexicon);
    this.acronyms = new AcronymRule(lexicon);
    this.organisations = new OrganisationRule(lexicon);
    this.quoted = new QuotedNameRule(lexicon);
    this.places = new PlaceRule(lexicon, commonWords);
    this.unknown = new UnknownWordRule(lexicon);
    this.known = new GazetteerRule(lexicon, commonWords);
    this.compounds = new CompoundRule(lexicon, names);
  }

  NameLexicon lexicon() {
    return lexicon;
  }

  CompoundRule compounds() {
    return compounds;
  }

  /** What the rules propose, the most likely first; candidates may overlap. */
  List<Candidate> candidates(NameTokens tokens) {
    List<Candidate> candidates = new ArrayList<>();
    quoted.find(tokens, candidates);
    for (int i = 0; i < tokens.size(); i++) {
      persons.find(tokens, i, candidates);
      if (tokens.isWord(i)) {
        companies.find(tokens, i, candidates);
        acronyms.find(tokens, i, candidates);
        organisations.find(tokens, i, candidates);
      }
      places.find(tokens, i, candidates);
      unknown.find(tokens, i, candidates);
      known.find(tokens, i, candidates);
    }
    candidates.sort(Candidate.ORDER);
    return candidates;
  }
}
