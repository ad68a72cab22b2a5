package org.wortlaut.extract.classify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wortlaut.article.GermanText;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.gold.GoldFile;
import org.wortlaut.evaluate.gold.GoldLabels;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Modality;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.syntax.verb.PredicateReader;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;

/** Gold statements with their own spans, so that classifying is measured apart from finding. */
final class GoldStatements {

  /** One gold statement, the article number within its file, and what the gold says. */
  record Gold(int article, Document document, Context context, GoldLabels labels) {
    String show() {
      return "["
          + Span.join(context.cue(), document.text())
          + "] "
          + Span.join(context.content(), document.text()).replace('\n', ' ');
    }
  }

  static final Path FOLDER =
      Path.of(System.getProperty("wortlaut.shared", "../shared"), "data", "gold");

  private GoldStatements() {}

  static boolean present() {
    return Files.isDirectory(FOLDER);
  }

  static ClauseParser parser(GermanText text) {
    FunctionWords functionWords = new FunctionWords(LexiconFile.read("de", "function-words.tsv"));
    return new ClauseParser(
        functionWords,
        SpeakerNouns.load("de"),
        new PredicateReader(functionWords, text.morphology()),
        org.wortlaut.extract.cue.CueLexicon.load("de", functionWords));
  }

  /**
   * All statements of a file that have a content; those before each one carry their gold classes.
   */
  static List<Gold> read(String file, GermanText text) {
    List<Gold> found = new ArrayList<>();
    int article = 0;
    for (GoldDocument gold : GoldFile.read(FOLDER.resolve(file)).documents()) {
      Document document = text.reader().read(gold.text());
      List<Context.Earlier> earlier = new ArrayList<>();
      for (GoldStatement statement : gold.statements()) {
        List<Span> content = statement.spans(Role.CONTENT);
        if (!content.isEmpty()) {
          Context context =
              new Context(
                  content,
                  statement.spans(Role.CUE),
                  "",
                  statement.form(),
                  false,
                  statement.spans(Role.SPEAKER),
                  earlier);
          found.add(new Gold(article, document, context, statement.labels()));
          earlier.add(new Context.Earlier(context.speaker(), classes(statement.labels())));
        }
      }
      article++;
    }
    return found;
  }

  private static Classification classes(GoldLabels labels) {
    Denial denial = labels.denied().isEmpty() ? Denial.NONE : labels.denial().orElse(Denial.NONE);
    List<Span> denied = denial == Denial.NONE ? List.of() : labels.denied();
    return new Classification(
        labels.act().orElse(Act.ASSERT),
        denial,
        denied,
        labels.claimKind().orElse(ClaimKind.FACT),
        Modality.CERTAIN);
  }
}
