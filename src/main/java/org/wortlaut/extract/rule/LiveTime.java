package org.wortlaut.extract.rule;

import java.util.regex.Pattern;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * The time that opens a news of a live text, which is no part of its sentence.
 *
 * <p>Must match: "19.21 Uhr: Kern widerspricht", "• 19:21: Kern widerspricht". Must not: "19 Tote:
 * Kern ist entsetzt".
 */
record LiveTime(FunctionWords functionWords) {

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}([.:]\\d{2})?");

  /** The item behind the time and its colon; the first of the sentence where it has none. */
  int end(SentenceSyntax syntax) {
    int time = 0;
    while (syntax.item(time).kind() == Kind.OTHER && time + 1 < syntax.items().size()) {
      time++;
    }
    boolean number = syntax.item(time).kind() == Kind.NUMBER;
    int colon = number ? PhraseBeforeColon.colon(syntax, time + 1) : -1;
    boolean told =
        colon > 0
            && colon + 1 < syntax.items().size()
            && CLOCK.matcher(syntax.item(time).form()).matches()
            && (colon == time + 1
                || colon == time + 2
                    && functionWords.is(
                        Role.TIME_NOUN, HeadNouns.lemma(syntax.item(time + 1).word())));
    return told ? colon + 1 : 0;
  }
}
