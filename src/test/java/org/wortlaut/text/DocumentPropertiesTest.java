package org.wortlaut.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.wortlaut.text.Token.Kind;

/**
 * What holds of every document, over random sequences of sentence fragments, quotation marks,
 * boilerplate and line ends.
 */
class DocumentPropertiesTest {

  @Property
  void tokensAreInBoundsAndInOrder(@ForAll("pages") String page) {
    int end = 0;
    for (Token token : GermanDocuments.read(page).tokens()) {
      assertThat(token.begin()).isGreaterThanOrEqualTo(end).isLessThan(token.end());
      assertThat(token.end()).isLessThanOrEqualTo(page.length());
      assertThat(token.span().in(page)).isNotBlank();
      end = token.end();
    }
  }

  @Property
  void noTokenStandsInBoilerplate(@ForAll("pages") String page) {
    Document document = GermanDocuments.read(page);
    for (Span boilerplate : document.boilerplate()) {
      assertThat(document.tokens()).noneMatch(token -> boilerplate.contains(token.begin()));
    }
  }

  @Property
  void everyLetterOutsideBoilerplateIsInAToken(@ForAll("pages") String page) {
    Document document = GermanDocuments.read(page);
    boolean[] covered = new boolean[page.length()];
    document.tokens().forEach(token -> mark(covered, token.span()));
    document.boilerplate().forEach(span -> mark(covered, span));
    for (int i = 0; i < page.length(); i++) {
      assertThat(covered[i] || !Character.isLetterOrDigit(page.charAt(i)))
          .as("character %d of: %s", i, page)
          .isTrue();
    }
  }

  @Property
  void sentencesAreNumberedInTextOrder(@ForAll("pages") String page) {
    List<Sentence> sentences = GermanDocuments.read(page).sentences();
    for (int s = 0; s < sentences.size(); s++) {
      assertThat(sentences.get(s).index()).isEqualTo(s);
      assertThat(s == 0 || sentences.get(s - 1).begin() <= sentences.get(s).begin()).isTrue();
    }
  }

  @Property
  void theItemsOfASentenceAscendWithoutOverlap(@ForAll("pages") String page) {
    for (Sentence sentence : GermanDocuments.read(page).sentences()) {
      int end = sentence.begin();
      for (Token item : sentence.items()) {
        assertThat(item.begin()).isGreaterThanOrEqualTo(end).isLessThan(item.end());
        end = item.end();
      }
      assertThat(end).isEqualTo(sentence.end()).isLessThanOrEqualTo(page.length());
    }
  }

  @Property
  void sentencesOfOneLevelDoNotOverlap(@ForAll("pages") String page) {
    List<Sentence> sentences = GermanDocuments.read(page).sentences();
    for (Sentence a : sentences) {
      for (Sentence b : sentences.subList(0, a.index())) {
        assertThat(a.quote() != b.quote() || !a.span().overlaps(b.span()))
            .as("%s and %s in: %s", a.span(), b.span(), page)
            .isTrue();
      }
    }
  }

  @Property
  void theSentencesOfAQuoteStandInsideIt(@ForAll("pages") String page) {
    Document document = GermanDocuments.read(page);
    for (Sentence sentence : document.sentences()) {
      if (sentence.quoted()) {
        assertThat(document.quotes().get(sentence.quote()).inner().contains(sentence.span()))
            .isTrue();
      }
    }
  }

  @Property
  void aQuotedItemIsTheWholeQuote(@ForAll("pages") String page) {
    Document document = GermanDocuments.read(page);
    for (Sentence sentence : document.sentences()) {
      for (Token item : sentence.items()) {
        if (item.kind() == Kind.QUOTED) {
          assertThat(item.span()).isEqualTo(document.quotes().get(item.quote()).span());
          assertThat(document.quotes().get(item.quote()).parent()).isEqualTo(sentence.quote());
        }
      }
    }
  }

  @Property
  void aTokenNamesItsInnermostQuote(@ForAll("pages") String page) {
    Document document = GermanDocuments.read(page);
    for (Token token : document.tokens()) {
      int innermost = -1;
      for (int q = 0; q < document.quotes().size(); q++) {
        innermost = document.quotes().get(q).span().contains(token.begin()) ? q : innermost;
      }
      assertThat(token.quote()).as("%s in: %s", token.form(), page).isEqualTo(innermost);
    }
  }

  @Property
  void sentenceAtAgreesWithItsDefinition(@ForAll("pages") String page) {
    Document document = GermanDocuments.read(page);
    for (int offset = 0; offset <= page.length(); offset++) {
      assertThat(document.sentenceAt(offset))
          .as("offset %d of: %s", offset, page)
          .isEqualTo(innermostOrLastBefore(document, offset));
    }
  }

  private static int innermostOrLastBefore(Document document, int offset) {
    int last = -1;
    int innermost = -1;
    for (Sentence sentence : document.sentences()) {
      last = sentence.begin() <= offset ? sentence.index() : last;
      innermost = sentence.span().contains(offset) ? sentence.index() : innermost;
    }
    return innermost >= 0 ? innermost : last;
  }

  private static void mark(boolean[] covered, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      covered[i] = true;
    }
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> fragment =
        Arbitraries.of(
            "Der Minister",
            "sagte",
            "die Brücke sei",
            "am 3. Mai",
            "Dr. Weiß",
            "(Bürgerunion)",
            "(nda",
            ")",
            "wies das zurück",
            "nicht",
            "dass",
            "er",
            "40",
            "J. K. Reuter",
            "Foto: dpa",
            "(siehe oben. Ganz oben.)",
            "US-Präsident");
    Arbitrary<String> mark =
        Arbitraries.of(
            "„", "“", "\"", "»", "«", "‚", "‘", ".", ",", ":", "!", " – ", "“, ", ".“ ", "\", ",
            ": „");
    Arbitrary<String> line =
        Arbitraries.of(
            "\n",
            "\n\n",
            "\n\n[Anzeige]\n\n",
            "\nVon Jörg Wassermann\n",
            "\n(nda)\n",
            "\nHavelstedt (nda) – ",
            "\nFoto: dpa\n");
    return Arbitraries.frequencyOf(
            Tuple.of(6, fragment),
            Tuple.of(4, mark),
            Tuple.of(1, line),
            Tuple.of(4, Arbitraries.just(" ")))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property
  void tokensAreFoundByAnyOffset(@ForAll("pages") String page) {
    Document document = GermanDocuments.read(page);
    for (int offset = 0; offset <= page.length(); offset++) {
      int place = offset;
      assertThat(document.places().firstFrom(offset))
          .isEqualTo(document.tokens().stream().filter(token -> token.begin() < place).count());
      assertThat(document.places().firstEndingBehind(offset))
          .isEqualTo(document.tokens().stream().filter(token -> token.end() <= place).count());
    }
  }
}
