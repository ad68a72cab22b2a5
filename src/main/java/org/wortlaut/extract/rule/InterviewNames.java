package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** The names before a colon that may open the turns of an interview: "Weber: Wir warten." */
record InterviewNames(SpeakerNouns speakerNouns) {

  /** In place of a name. */
  private static final String NONE = "";

  /** Where a text has lost its breaks, a name that opens sentences again and again begins one. */
  List<List<SentenceSyntax>> paragraphs(List<SentenceSyntax> sentences) {
    Set<String> names = recurringNames(sentences);
    List<List<SentenceSyntax>> paragraphs = new ArrayList<>();
    int paragraph = -1;
    for (SentenceSyntax syntax : sentences) {
      if (syntax.sentence().quoted()) {
        continue;
      }
      boolean turn = !names.isEmpty() && names.contains(nameBeforeColon(syntax));
      if (syntax.sentence().paragraph() != paragraph || turn) {
        paragraph = syntax.sentence().paragraph();
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(syntax);
    }
    return paragraphs;
  }

  /** Whether a sentence opens with a name and a colon. */
  boolean opens(SentenceSyntax syntax) {
    return !nameBeforeColon(syntax).equals(NONE);
  }

  private Set<String> recurringNames(List<SentenceSyntax> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (SentenceSyntax syntax : sentences) {
      String name = syntax.sentence().quoted() ? NONE : nameBeforeColon(syntax);
      if (!name.equals(NONE)) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < InterviewAttributions.FEWEST_TURNS);
    return counts.size() > 1 ? counts.keySet() : Set.of();
  }

  /** "STANDARD", "Weber", "Anna Weber"; none for "Ergebnis" and where no colon follows. */
  private String nameBeforeColon(SentenceSyntax syntax) {
    int colon = InterviewTurn.endOfName(syntax.items(), 0);
    if (colon == 0
        || colon + 1 >= syntax.items().size()
        || syntax.item(colon).kind() != Kind.COLON
        || !syntax.item(colon - 1).isWord()) {
      return NONE;
    }
    Token last = syntax.item(colon - 1);
    return isSomebody(last) ? last.lower() : NONE;
  }

  /** Whether a word before a colon names who can speak; not "Verkehr". */
  boolean isSomebody(Token name) {
    return isName(name) || speakerNouns.canSpeak(name.word());
  }

  private static boolean isName(Token name) {
    return name.kind() == Kind.QUOTED || !name.word().known() || name.word().is(WordClass.NAME);
  }
}
