package org.wortlaut.resolve.reference;

import java.util.function.Predicate;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.OrganisationClasses;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Document;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/** Which of the organisations of one sentence a noun behind it means. */
record OrganisationsBeside(
    NameTokens tokens,
    EntityTable table,
    OrganisationClasses classes,
    EarlierSpeakers speakers,
    ExpertEmployers experts,
    AttributePhrases attributes) {

  /**
   * Whom a noun rather means than the last one that a sentence names: after "die Werft wirft der
   * Reederei Betrug vor" who speaks in it; after "Delvia verhandelt mit Corvel" "das Unternehmen"
   * whom it is about, but not after "mit dem Unternehmen Corvel".
   */
  Name of(Name last, Predicate<Name> fits, OrganisationNouns.Kind general) {
    Document document = tokens.document();
    Sentence sentence = document.sentences().get(document.sentenceAt(last.span().begin()));
    Span upToName = new Span(sentence.begin(), last.span().end());
    OrganisationNouns.Kind before = classes.nounBefore(last);
    boolean told = general == null || before != null && before.noun().equals(general.noun());
    Name subject = null;
    for (Name other : table.within(upToName)) {
      if (fits.test(other)) {
        if (speakers.spokeWithin(upToName, table.of(other).name())) {
          return other;
        }
        boolean known = classes.of(last).isEmpty() || !classes.of(other).isEmpty();
        subject = subject == null && !told && known && isSubject(other) ? other : subject;
      }
    }
    return subject == null ? last : subject;
  }

  private boolean isSubject(Name name) {
    return name.form() == Name.Form.NAME && !experts.employs(name) && !attributes.hold(name);
  }
}
