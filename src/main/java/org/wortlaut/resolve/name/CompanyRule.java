package org.wortlaut.resolve.name;

import java.util.List;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;

/** Companies by a word of their name: "Nordwerk AG", "Harbour Shipping Company". */
final class CompanyRule {

  private static final int WITH_COMPANY_WORD = 64;
  private static final int LONGEST = 6;

  private final NameLexicon lexicon;
  private final WordMemo<Boolean> companyWords;

  CompanyRule(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.companyWords = new WordMemo<>(word -> lexicon.companyWords().containsKey(word.form()));
  }

  void find(NameTokens tokens, int i, List<Candidate> found) {
    if (!companyWords.of(tokens.at(i).word())) {
      return;
    }
    boolean end = lexicon.companyWords().get(tokens.form(i));
    int begin = i;
    while (begin > 0
        && i - begin < LONGEST
        && tokens.joined(begin)
        && partOfCompany(tokens, begin - 1, end)) {
      begin--;
    }
    int last = i + 1;
    while (!end
        && last - i < LONGEST
        && tokens.joined(last)
        && (partOfCompany(tokens, last, false) || isForeignLink(tokens, last))) {
      last++;
    }
    if (last - begin >= 2 && (end || last > i + 1 || begin < i)) {
      found.add(
          new Candidate(
              begin,
              last,
              ActorKind.ORGANIZATION,
              Name.Form.NAME,
              tokens.words(begin, last),
              WITH_COMPANY_WORD));
    }
  }

  private boolean partOfCompany(NameTokens tokens, int i, boolean legalForm) {
    String form = tokens.form(i);
    if (form.equals("&")) {
      return true;
    }
    boolean common = tokens.common(i) && !tokens.is(i, WordClass.NAME);
    boolean allowed = !common || legalForm || lexicon.companyWords().containsKey(form);
    boolean word =
        tokens.capitalized(i)
            && !lexicon.roles().isRole(tokens.at(i).word())
            && !tokens.is(i, WordClass.ARTICLE)
            && !tokens.is(i, WordClass.PREPOSITION);
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(i).word());
    return word && allowed && (kind == null || legalForm && !kind.before());
  }

  /** "Bank of Norland". */
  static boolean isForeignLink(NameTokens tokens, int i) {
    String form = tokens.form(i);
    return (form.equals("of") || form.equals("for") || form.equals("and") || form.equals("the"))
        && tokens.joined(i + 1)
        && tokens.capitalized(i + 1);
  }
}
