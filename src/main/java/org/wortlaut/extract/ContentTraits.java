package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
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
 * @param firstNoun dictionary form of its first noun in lower case; null where it has none
 */
record ContentTraits(
    VerbMood mood, int items, boolean quotation, boolean firstPerson, String firstNoun) {

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
        inside.stream().anyMatch(item -> functionWords.is(Role.FIRST_PERSON, item.word())),
        inside.stream()
            .filter(ContentTraits::isNoun)
            .map(item -> HeadNouns.lemma(item.word()))
            .findFirst()
            .orElse(null));
  }

  private static VerbMood mood(SentenceSyntax syntax, List<Token> inside) {
    for (int i = 0; i < syntax.items().size(); i++) {
      if (syntax.finite()[i] && inside.contains(syntax.item(i))) {
        return VerbMood.of(syntax.item(i).word());
      }
    }
    return null;
  }

  private static boolean isNoun(Token item) {
    return item.isWord() && item.word().capitalized() && item.word().is(WordClass.NOUN);
  }
}
