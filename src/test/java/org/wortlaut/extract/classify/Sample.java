package org.wortlaut.extract.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.article.GermanText;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.VerbFrames;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.learn.ModelFolder;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.syntax.ParsedDocument;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;

/**
 * A sentence with a statement marked in it: the cue in braces, the content in brackets: "Die Werft
 * {bestritt} [die Vorwürfe]." A cue or content may have several pieces.
 */
public record Sample(Document document, Context context) {

  public static final GermanText TEXT = GermanText.load();
  public static final ClauseParser PARSER = GoldStatements.parser(TEXT);
  public static final WordLists WORDS = new WordLists(LexiconFile.read("de", "classify-words.tsv"));
  public static final VerbFrames FRAMES =
      new VerbFrames(LexiconFile.read("de", "classify-frames.tsv"), WORDS);
  public static final StatementReader READER = StatementReader.load("de", WORDS);
  public static final StatementClassifier CLASSIFIER =
      StatementClassifier.load("de", ModelFolder.bundled("de"));

  public static Sample of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int opened = -1;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '{', '[' -> opened = text.length();
        case '}' -> cue.add(new Span(opened, text.length()));
        case ']' -> content.add(new Span(opened, text.length()));
        default -> text.append(c);
      }
    }
    assertThat(content).as("brackets in \"%s\"", marked).isNotEmpty();
    Document document = TEXT.reader().read(text.toString());
    return new Sample(
        document, new Context(content, cue, "", Form.INDIRECT, false, List.of(), List.of()));
  }

  public Sample after(Classification before) {
    List<Context.Earlier> earlier = List.of(new Context.Earlier(List.of(), before));
    return new Sample(
        document,
        new Context(
            context.content(),
            context.cue(),
            context.cueLemma(),
            context.form(),
            false,
            context.speaker(),
            earlier));
  }

  ParsedDocument parsed() {
    return new ParsedDocument(document, PARSER);
  }

  public StatementReading reading() {
    return READER.read(parsed(), context).statement();
  }

  public DenialFinding denial() {
    return READER.read(parsed(), context).denial();
  }

  public String denied() {
    return Span.join(denial().denied(), document.text());
  }

  Classification classification() {
    return CLASSIFIER.classify(parsed(), context);
  }
}
