package org.wortlaut.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wortlaut.resolve.Mention;

/** What is scored: something that joins the names of articles into actors. */
@FunctionalInterface
public interface ActorJoiner {

  /**
   * An article and whom it names.
   *
   * @param id different from those of all others
   * @param story the same for copies of one text
   * @param source who published it; null if unknown
   * @param date of publication; null if unknown
   */
  record NamedArticle(
      String id, String story, String source, LocalDate date, String text, List<Mention> mentions) {

    public NamedArticle {
      mentions = List.copyOf(mentions);
    }

    /** An article of which nothing but the text is known, and which is a story of its own. */
    NamedArticle(String id, String text, List<Mention> mentions) {
      this(id, id, null, null, text, mentions);
    }
  }

  /**
   * @return for each article, by its id, from each name that it mentions to the actor; where a name
   *     means two, to the one that is mentioned more often
   */
  Map<String, Map<String, String>> join(List<NamedArticle> articles);
}
