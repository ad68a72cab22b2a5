package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.text.Document;

/** Finds the statements of an article and writes them in a scheme. Immutable and safe to share between threads. */
public final class StatementExtractor {

  private final AttributionFinder finder;

  public StatementExtractor(ClauseParser parser, CueLexicon cues, FunctionWords functionWords) {
    this.finder = new AttributionFinder(parser, cues, functionWords);
  }

  /** The statements in text order of their contents. */
  public List<Statement> extract(Document document, Scheme scheme) {
    List<Attribution> attributions = finder.find(document);
    FrameFinder.write(document.text(), attributions);
    List<Draft> drafts =
        switch (scheme) {
          case WORTLAUT -> new WortlautWriter(document).write(attributions);
          case GNQA -> new GnqaWriter(document).write(attributions);
        };
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      statements.add(statement(i, drafts));
    }
    return statements;
  }

  private static Statement statement(int index, List<Draft> drafts) {
    Draft draft = drafts.get(index);
    Attribution source = draft.source();
    return new Statement(index, parent(index, drafts), draft.form(), draft.cue(), source.cueLemma, draft.speaker(), draft.speakerReference(), draft.content(), draft.addressee(), draft.frame(), Act.ASSERT, Denial.NONE, List.of(), ClaimKind.FACT, Modality.CERTAIN, source.confidence, source.rule);
  }

  /** The innermost statement whose content holds this one's. */
  private static int parent(int index, List<Draft> drafts) {
    int parent = -1;
    for (int i = 0; i < drafts.size(); i++) {
      boolean holds = i != index && drafts.get(i).holds(drafts.get(index));
      if (holds && (parent < 0 || drafts.get(parent).holds(drafts.get(i)))) {
        parent = i;
      }
    }
    return parent;
  }
}
