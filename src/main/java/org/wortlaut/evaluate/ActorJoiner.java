package org.wortlaut.evaluate;

import java.util.List;
import java.util.Map;
import org.wortlaut.resolve.Mention;

/** What is scored: something that joins the names of articles into actors. */
@FunctionalInterface
public interface ActorJoiner {

  /**
   * An article and whom it names.
   *
   * @param id different from those of all others; each article is a story of its own
   */
  record NamedArticle(String id, String text, List<Mention> mentions) {

    public NamedArticle {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * @return for each article, by its id, from each name that it mentions to the actor; where a name
   *     means two, to the one that is mentioned more often
   */
  Map<String, Map<String, String>> join(List<NamedArticle> articles);
}
