package org.wortlaut.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Scheme;

/**
 * How articles are analysed.
 *
 * @param language two-letter code of the language of all articles, or {@link #LANGUAGE_COLUMN}
 * @param modelFolder of models that jobs/train has written; empty for those that are shipped
 * @param sparkNlpStages paths of saved Spark NLP stages or pipelines to run before ours
 * @param nameColumns their output columns whose entity chunks are taken as names
 * @param entityKinds what the labels of these chunks mean, each written {@code PER=person}
 */
public record AnnotationSettings(
    String language,
    Scheme scheme,
    Optional<Path> modelFolder,
    List<String> sparkNlpStages,
    List<String> nameColumns,
    List<String> entityKinds) {

  /** Each row says by its {@code language} column what it is in. */
  public static final String LANGUAGE_COLUMN = "column";

  private static final String ONLY_LANGUAGE = "de";

  public AnnotationSettings {
    sparkNlpStages = List.copyOf(sparkNlpStages);
    nameColumns = List.copyOf(nameColumns);
    entityKinds = List.copyOf(entityKinds);
  }

  /** Whether each row says what it is in. */
  public boolean languageFromColumn() {
    return language.equals(LANGUAGE_COLUMN);
  }

  /** The language that texts are analysed in; rows in others are rejected. */
  public String textLanguage() {
    return languageFromColumn() ? ONLY_LANGUAGE : language;
  }
}
