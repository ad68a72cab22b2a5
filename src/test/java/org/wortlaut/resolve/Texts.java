package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.article.GermanText;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Modality;
import org.wortlaut.extract.Statement;
import org.wortlaut.learn.ModelFolder;
import org.wortlaut.resolve.name.NameFinder;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;

/** The German resources, loaded once for all tests of the package, and short ways to ask them. */
public final class Texts {

  public static final GermanText GERMAN = GermanText.load();
  public static final NameFinder FINDER =
      NameFinder.forLanguage("de", GERMAN.morphology(), ModelFolder.bundled("de"));
  public static final Resolver RESOLVER = Resolver.forLanguage("de", FINDER, GERMAN.morphology());

  private Texts() {}

  public static Document read(String text) {
    return GERMAN.reader().read(text);
  }

  public static List<Name> names(String text) {
    return FINDER.find(read(text), List.of());
  }

  /** The names as "words in the text=KIND". */
  public static List<String> kinds(String text) {
    List<String> kinds = new ArrayList<>();
    for (Name name : names(text)) {
      kinds.add(name.span().in(text) + "=" + name.kind());
    }
    return kinds;
  }

  /**
   * Resolves a text in which each speaker stands in square brackets and what it says in braces:
   * "[Er] sagte, {es regne}." The marks are taken out of the text.
   */
  public static Resolver.Resolution resolve(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> speakers = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    int begin = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[', '{' -> begin = text.length();
        case ']' -> speakers.add(new Span(begin, text.length()));
        case '}' -> contents.add(new Span(begin, text.length()));
        default -> text.append(c);
      }
    }
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      statements.add(statement(i, speakers.get(i), contents.get(i)));
    }
    Document document = read(text.toString());
    return RESOLVER.resolve(document, FINDER.find(document, List.of()), statements);
  }

  /** The names of the last speaker of a marked text. */
  public static List<String> lastSpeaker(String marked) {
    List<Speaker> speakers = resolve(marked).speakers();
    return speakers.get(speakers.size() - 1).names();
  }

  private static Statement statement(int index, Span speaker, Span content) {
    List<Span> pieces = List.of(speaker);
    return new Statement(
        index,
        -1,
        Form.INDIRECT,
        List.of(),
        "",
        pieces,
        pieces,
        List.of(content),
        List.of(),
        List.of(),
        Act.ASSERT,
        Denial.NONE,
        List.of(),
        ClaimKind.FACT,
        Modality.values()[0],
        1,
        "test");
  }
}
