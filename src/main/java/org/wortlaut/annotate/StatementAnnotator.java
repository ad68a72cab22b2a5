package org.wortlaut.annotate;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.HasInputAnnotationCols;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.StringArrayParam;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.article.NamedSpan;
import org.wortlaut.extract.Scheme;
import org.wortlaut.text.Span;
import scala.collection.Seq;

/**
 * Reads the statements and mentions of a document, as a stage of a Spark NLP pipeline.
 *
 * <p>Input columns: first one of type {@code document}, then any number of type {@code chunk} whose
 * entities are taken as names. Output: a column of type {@code chunk}; {@link AnalyzedArticle}
 * reads it. The work itself is done by {@link ArticleAnalyzer} in one pass over the text, so that
 * no sentence or token column is needed.
 *
 * <p>The superclass is Scala, and its constructor asks for the uid and for params. So the uid is
 * handed over on the side before it runs, and params are made when they are first asked for: a
 * field with an initialiser would be null when it is needed, and overwritten afterwards.
 */
public class StatementAnnotator extends AnnotatorModel<StatementAnnotator>
    implements HasSimpleAnnotate<StatementAnnotator> {

  private static final ThreadLocal<String> UID_FOR_SUPER = new ThreadLocal<>();

  private static final String ENTITY = "entity";

  private String uid;
  private Param<String> language;
  private Param<String> scheme;
  private Param<String> modelFolder;
  private StringArrayParam entityKinds;

  private transient ArticleAnalyzer analyzer;
  private transient EntityKinds kinds;

  public StatementAnnotator() {
    this(Identifiable$.MODULE$.randomUID("statements"));
  }

  /**
   * @param uid name of the stage within a pipeline; Spark's loader needs this constructor
   */
  public StatementAnnotator(String uid) {
    this(handOver(uid));
  }

  private StatementAnnotator(HandedOver given) {
    super();
    UID_FOR_SUPER.remove();
    this.uid = given.uid();
    HasSimpleAnnotate.$init$(this);
    setDefault(language(), "de");
    setDefault(scheme(), label(Scheme.WORTLAUT));
    setDefault(modelFolder(), "");
    setDefault(entityKinds(), new String[0]);
  }

  private static HandedOver handOver(String uid) {
    UID_FOR_SUPER.set(uid);
    return new HandedOver(uid);
  }

  public static MLReader<StatementAnnotator> read() {
    return new DefaultParamsReader<>();
  }

  public static StatementAnnotator load(String path) {
    return read().load(path);
  }

  @Override
  public String uid() {
    return uid == null ? UID_FOR_SUPER.get() : uid;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT()};
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.CHUNK();
  }

  /**
   * @param columns a document column, then the columns of the name recognisers, if any
   */
  @Override
  public HasInputAnnotationCols setInputCols(String[] columns) {
    if (columns.length == 0) {
      throw new IllegalArgumentException(uid() + " needs a document column as its first input");
    }
    return (HasInputAnnotationCols) set(inputCols(), columns);
  }

  /** Param: two-letter code of the language of the documents. */
  public Param<String> language() {
    if (language == null) {
      language = new Param<>(this, "language", "two-letter code of the documents' language");
    }
    return language;
  }

  public StatementAnnotator setLanguage(String code) {
    set(language(), code);
    return this;
  }

  /** Param: convention by which statements are written, {@code wortlaut} or {@code gnqa}. */
  public Param<String> scheme() {
    if (scheme == null) {
      scheme = new Param<>(this, "scheme", "convention by which statements are written");
    }
    return scheme;
  }

  public StatementAnnotator setScheme(Scheme value) {
    set(scheme(), label(value));
    return this;
  }

  /**
   * Param: folder of models that {@code jobs/train} has written, readable on every machine; empty
   * for those that are shipped.
   */
  public Param<String> modelFolder() {
    if (modelFolder == null) {
      modelFolder = new Param<>(this, "modelFolder", "folder of trained models");
    }
    return modelFolder;
  }

  public StatementAnnotator setModelFolder(Path folder) {
    set(modelFolder(), folder.toString());
    return this;
  }

  /** Param: what the labels of outside recognisers mean, each written {@code PER=person}. */
  public StringArrayParam entityKinds() {
    if (entityKinds == null) {
      entityKinds =
          new StringArrayParam(this, "entityKinds", "kinds behind the labels of name recognisers");
    }
    return entityKinds;
  }

  /**
   * @param pairs such as {@code "PER=person"}
   * @throws IllegalArgumentException if one is not {@code LABEL=kind} with a known kind
   */
  public StatementAnnotator setEntityKinds(List<String> pairs) {
    new EntityKinds(pairs);
    set(entityKinds(), pairs.toArray(new String[0]));
    return this;
  }

  @Override
  public Seq<Annotation> annotate(Seq<Annotation> annotations) {
    String text = null;
    List<NamedSpan> names = new ArrayList<>();
    for (Annotation annotation : ScalaTypes.list(annotations)) {
      if (annotation.annotatorType().equals(AnnotatorType.DOCUMENT())) {
        text = annotation.result();
      } else {
        kinds()
            .of(annotation.metadata().getOrElse(ENTITY, () -> ""))
            .map(kind -> new NamedSpan(new Span(annotation.begin(), annotation.end() + 1), kind))
            .ifPresent(names::add);
      }
    }
    List<Annotation> found = new ArrayList<>();
    if (text != null) {
      load();
      for (Chunk chunk : chunks(text, names)) {
        found.add(ScalaTypes.annotation(outputAnnotatorType(), chunk));
      }
    }
    return ScalaTypes.seq(found);
  }

  /** One article that cannot be analysed must not end a run over millions; its failure is a row. */
  private List<Chunk> chunks(String text, List<NamedSpan> names) {
    try {
      return AnalysisCodec.encode(analyze(text, names), text);
    } catch (IndexOutOfBoundsException | NullPointerException | IllegalArgumentException failure) {
      return List.of(AnalysisCodec.encodeFailure(failure, text));
    }
  }

  /** Overridden by tests that need a known analysis. */
  ArticleAnalysis analyze(String text, List<NamedSpan> names) {
    Scheme convention = Scheme.valueOf(getOrDefault(scheme()).toUpperCase(Locale.ROOT));
    return analyzer.analyze(text, names, convention);
  }

  /** Wrong settings fail here, for all articles alike. */
  private void load() {
    if (analyzer == null) {
      String models = getOrDefault(modelFolder());
      analyzer =
          models.isEmpty()
              ? ArticleAnalyzer.forLanguage(getOrDefault(language()))
              : ArticleAnalyzer.forLanguage(getOrDefault(language()), Path.of(models));
    }
  }

  private EntityKinds kinds() {
    if (kinds == null) {
      kinds = new EntityKinds(List.of(getOrDefault(entityKinds())));
    }
    return kinds;
  }

  private static String label(Scheme scheme) {
    return scheme.name().toLowerCase(Locale.ROOT);
  }

  /** A uid that the superclass can ask for already. */
  private record HandedOver(String uid) {}
}
