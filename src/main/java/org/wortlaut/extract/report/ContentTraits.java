package org.wortlaut.extract.report;

import java.util.List;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * What a content looks like in the sentence of its cue.
 *
 * @param mood of its first finite verb; null where it has none
 * @param items how many items it has; a whole quotation counts as one
 * @param quotation whether it holds a quotation
 * @param firstPerson whether it holds "ich" or "wir" outside quotations
 */
record ContentTraits(VerbMood mood, int items, boolean quotation, boolean firstPerson) {

  static ContentTraits of(Attribution attribution, FunctionWords functionWords) {
    SentenceSyntax syntax = attribution.syntax;
    VerbMood mood = null;
    int items = 0;
    boolean quotation = false;
    boolean firstPerson = false;
    for (int i = 0; i < syntax.items().size(); i++) {
      Token item = syntax.item(i);
      if (isInside(item, attribution.content)) {
        items++;
        quotation |= item.kind() == Kind.QUOTED;
        firstPerson |= functionWords.is(Role.FIRST_PERSON, item.word());
        if (mood == null && syntax.finite()[i]) {
          mood = VerbMood.of(item.word());
        }
      }
    }
    return new ContentTraits(mood, items, quotation, firstPerson);
  }

  private static boolean isInside(Token item, List<Span> content) {
    for (Span piece : content) {
      if (piece.contains(item.begin())) {
        return true;
      }
    }
    return false;
  }
}
