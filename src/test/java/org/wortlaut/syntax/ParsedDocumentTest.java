package org.wortlaut.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.text.Document;
import org.wortlaut.text.Token;

class ParsedDocumentTest {

  private final ParsedDocument document =
      Sketch.document("Der Deich hält. Alle seien sicher, sagte Kern.");

  private List<Token> tokens(String words) {
    Document text = document.document();
    int begin = text.text().indexOf(words);
    return text.tokens().stream()
        .filter(token -> token.begin() >= begin && token.end() <= begin + words.length())
        .toList();
  }

  @Test
  void aSentenceIsParsedOnce() {
    assertThat(document.read(tokens("Der Deich hält."))).isSameAs(document.sentences().get(0));
  }

  @Test
  void itsFinalMarkMayBeMissing() {
    assertThat(document.read(tokens("Der Deich hält"))).isSameAs(document.sentences().get(0));
  }

  @Test
  void aPartOfASentenceIsReadByItself() {
    SentenceSyntax part = document.read(tokens("Alle seien sicher"));
    assertThat(part.clauses()).hasSize(1);
    assertThat(document.sentences().get(1).clauses()).hasSize(2);
  }

  @Test
  void wordsBeyondASentenceAreReadAnew() {
    SentenceSyntax both = document.read(tokens("Der Deich hält. Alle seien sicher"));
    assertThat(both.clauses()).hasSize(2);
    assertThat(document.sentences()).doesNotContain(both);
  }
}
