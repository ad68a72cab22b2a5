package org.wortlaut.aggregate.dispute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wortlaut.aggregate.dispute.DisputeMarks.Mark;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.text.Span;

/** Reads the statements of an analysed article for disputes. */
final class ArticleUtterances {

  private ArticleUtterances() {}

  /** In the order of the statements. */
  static List<Utterance> of(ArticleAnalysis analysis, String text, DisputeWords words) {
    List<Utterance> utterances = new ArrayList<>();
    Set<String> names = nameStems(analysis, words);
    for (Statement statement : analysis.statements()) {
      Speaker speaker = analysis.speakers().get(statement.index());
      String content = Span.join(statement.content(), text);
      String denied = Span.join(statement.denied(), text);
      String object = denied.isEmpty() ? content : denied;
      List<String> matter = List.copyOf(words.stems(content));
      List<String> deniedMatter = List.copyOf(words.stems(denied));
      utterances.add(
          new Utterance(
              statement.index(),
              statement.parent(),
              extent(statement),
              statement.content(),
              statement.cue(),
              Set.copyOf(speaker.names()),
              speaker.speaksFor(),
              List.copyOf(words.stems(String.join(", ", speaker.names()))),
              actors(statement, analysis.mentions()),
              statement.act(),
              statement.denial(),
              statement.claimKind(),
              matter,
              deniedMatter,
              without(names, deniedMatter.isEmpty() ? matter : deniedMatter),
              words.pointAtClaim(object),
              words.pointAtCharge(object),
              words.referBack(content),
              words.demonstrate(object),
              marks(statement, text, content, words)));
    }
    return utterances;
  }

  private static Set<Mark> marks(
      Statement statement, String text, String content, DisputeWords words) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    Set<String> cue = words.forms(Span.join(statement.cue(), text));
    cue.add(statement.cueLemma().toLowerCase(Locale.GERMAN));
    put(marks, Mark.REBUTTAL, cue, words);
    Set<String> said = words.forms(content);
    put(marks, Mark.TIME, said, words);
    put(marks, Mark.MODAL, said, words);
    return marks;
  }

  private static void put(Set<Mark> marks, Mark mark, Set<String> found, DisputeWords words) {
    if (words.marks().among(found, mark)) {
      marks.add(mark);
    }
  }

  private static Set<String> nameStems(ArticleAnalysis analysis, DisputeWords words) {
    Set<String> names = new HashSet<>();
    analysis.mentions().forEach(mention -> names.add(mention.name()));
    return words.stems(String.join(", ", names));
  }

  private static List<String> without(Set<String> names, List<String> stems) {
    return stems.stream().filter(stem -> !names.contains(stem)).toList();
  }

  private static Span extent(Statement statement) {
    return Stream.of(statement.content(), statement.cue(), statement.speaker())
        .flatMap(List::stream)
        .reduce(Span::cover)
        .orElseThrow();
  }

  private static Set<String> actors(Statement statement, List<Mention> mentions) {
    Set<String> names = new HashSet<>();
    for (Mention mention : mentions) {
      if (statement.content().stream().anyMatch(piece -> piece.contains(mention.span()))) {
        names.add(mention.name());
      }
    }
    return names;
  }
}
