package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
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
    List<Token> inside =
        syntax.items().stream()
            .filter(
                item ->
                    attribution.content.stream().anyMatch(piece -> piece.contains(item.begin())))
            .toList();
    return new ContentTraits(
        mood(syntax, inside),
        inside.size(),
        inside.stream().anyMatch(item -> item.kind() == Kind.QUOTED),
        inside.stream().anyMatch(item -> functionWords.is(Role.FIRST_PERSON, item.word())));
  }

  private static VerbMood mood(SentenceSyntax syntax, List<Token> inside) {
    for (int i = 0; i < syntax.items().size(); i++) {
      if (syntax.finite()[i] && inside.contains(syntax.item(i))) {
        return VerbMood.of(syntax.item(i).word());
      }
    }
    return null;
  }
}
