package org.wortlaut.text;

import java.util.List;
import org.wortlaut.article.GermanText;

/** Reads test texts with the resources of the job. */
final class GermanDocuments {

  private static final GermanText GERMAN = GermanText.load();

  private GermanDocuments() {}

  static Document read(String text) {
    return GERMAN.reader().read(text);
  }

  /** The sentences of the running text, without those inside quotes. */
  static List<String> sentences(String text) {
    return read(text).sentences().stream()
        .filter(sentence -> !sentence.quoted())
        .map(sentence -> sentence.span().in(text))
        .toList();
  }
}
