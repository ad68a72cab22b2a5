package org.wortlaut.io;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.resolve.actors.list.ActorList;
import org.wortlaut.resolve.actors.list.ListedActor;

/**
 * Reads the user's list of known actors and checks it, line by line and as a whole.
 *
 * <p>Its columns, in any order and case: {@code id}, {@code name} and {@code kind} are required;
 * {@code aliases} (a list, or text with bars between), {@code country}, {@code role}, {@code
 * valid_from}, {@code valid_to} (dates) and {@code external_id} may be empty or missing. Other
 * columns are errors, as they are probably misspelt.
 */
public final class ReadActorList {

  private final SparkSession spark;
  private final String language;

  /**
   * @param language of the articles that the actors are looked for in
   */
  public ReadActorList(SparkSession spark, String language) {
    this.spark = spark;
    this.language = language;
  }

  /**
   * @param path of the list, on any file system that Hadoop knows; empty for the bundled one alone
   * @throws org.wortlaut.config.WrongConfiguration if there is no such file or its format is not
   *     known
   * @throws UnusableInput if a line cannot be used, or lines contradict or repeat each other; the
   *     message names file and line
   */
  public ActorList read(Optional<String> path) {
    if (path.isEmpty()) {
      return ActorList.bundled(language);
    }
    List<ListedActor> actors = new ActorListFile(spark, path.get()).actors();
    try {
      return ActorList.of(language, actors);
    } catch (IllegalArgumentException contradiction) {
      throw new UnusableInput(path.get() + " " + contradiction.getMessage(), contradiction);
    }
  }
}
