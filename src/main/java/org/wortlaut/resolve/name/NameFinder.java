package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.article.NamedSpan;
import org.wortlaut.language.Morphology;
import org.wortlaut.learn.ModelFolder;
import org.wortlaut.learn.SequenceModel;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.MarkedName;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.tagger.CommonWords;
import org.wortlaut.resolve.tagger.NameFeatures;
import org.wortlaut.resolve.tagger.NameSight;
import org.wortlaut.resolve.tagger.NameTagger;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.text.Document;

/**
 * Finds the names of persons, organisations, countries and places in a document.
 *
 * <p>Rules propose candidates, the heaviest of which wins its place; a trained recogniser, which
 * sees what the rules found, says where names begin and end and of what kind they are ({@link
 * LearnedNames}); then a surname or acronym that the text has introduced counts as that actor
 * everywhere. One pass over the tokens for each step. Safe to share between threads.
 */
public final class NameFinder {

  private final NameRules rules;
  private final NameFeatures features;
  private final NameTagger tagger;
  private final NameWords words;
  private final Morphology morphology;

  private NameFinder(
      NameRules rules,
      NameFeatures features,
      NameTagger tagger,
      NameWords words,
      Morphology morphology) {
    this.rules = rules;
    this.features = features;
    this.tagger = tagger;
    this.words = words;
    this.morphology = morphology;
  }

  /**
   * @param language two-letter code, the folder of the word lists
   * @param morphology that of the documents to come
   * @throws IllegalStateException if a word list or the model is missing or has an error
   */
  public static NameFinder forLanguage(String language, Morphology morphology, ModelFolder models) {
    NameLexicon lexicon = NameLexicon.read(language);
    NameWords words = new NameWords(morphology);
    KnownNames known = KnownNames.read(language);
    NameFeatures features = new NameFeatures(lexicon, known, words);
    SequenceModel model = new SequenceModel(models.read(NameTagger.FILE));
    CommonWords commonWords = CommonWords.read(language, lexicon, known);
    NameTagger tagger = new NameTagger(model, features, commonWords);
    return new NameFinder(
        new NameRules(lexicon, known, commonWords), features, tagger, words, morphology);
  }

  /**
   * One that has all in common with this but the model.
   *
   * @throws IllegalStateException if the model is missing or has an error
   */
  public NameFinder withModel(ModelFolder models) {
    return withModel(new SequenceModel(models.read(NameTagger.FILE)));
  }

  /** One that has all in common with this but the model. */
  public NameFinder withModel(SequenceModel model) {
    return new NameFinder(rules, features, tagger.withModel(model), words, morphology);
  }

  public NameLexicon lexicon() {
    return rules.lexicon();
  }

  public NameFeatures features() {
    return features;
  }

  public NameWords words() {
    return words;
  }

  /**
   * The names in a document, in text order, without overlaps.
   *
   * @param given what an outside recogniser found; it takes precedence over everything found here
   */
  public List<Name> find(Document document, List<NamedSpan> given) {
    NameTokens tokens = new NameTokens(document, words);
    List<Candidate> candidates = rules.candidates(tokens);
    List<NameTagger.Found> learned = tagger.find(see(tokens, candidates));
    boolean[] taken = new boolean[tokens.size()];
    List<Name> names = new ArrayList<>();
    addGiven(tokens, given, taken, names);
    List<Candidate> chosen =
        choose(
            new LearnedNames(tokens, rules.lexicon(), features.known()).with(learned, candidates),
            taken);
    chosen = new NameConsistency(tokens, rules.lexicon(), features.known(), chosen).apply(taken);
    new MembersInName(tokens, rules.lexicon()).completeIn(chosen, taken);
    new ExplainedThings(tokens, rules.lexicon()).removeFrom(chosen, taken);
    new CapitalAdjectives(tokens, rules.lexicon()).removeFrom(chosen);
    new TitlesOfPersons(tokens, rules.lexicon()).separateIn(chosen);
    Map<String, Candidate> ofText = byWords(chosen);
    for (int i = 0; i < tokens.size(); i++) {
      Name part = taken[i] ? null : rules.compounds().of(tokens, i, ofText);
      if (part != null) {
        names.add(part);
      }
    }
    NominativeOfCommonWords nominative =
        new NominativeOfCommonWords(tokens, rules.lexicon(), morphology);
    chosen.replaceAll(nominative::of);
    for (Candidate c : chosen) {
      names.add(new Name(tokens.span(c.begin(), c.end()), c.kind(), c.form(), c.name(), c.actor()));
    }
    new SlashedNames(tokens, rules.lexicon()).splitIn(names);
    names.sort(Comparator.comparing(Name::span));
    return List.copyOf(names);
  }

  /** The proper names in a document as the trained recogniser alone marks them, in text order. */
  public List<MarkedName> mark(Document document) {
    NameSight sight = see(document);
    return tagger.find(sight).stream()
        .map(name -> new MarkedName(sight.tokens().span(name.begin(), name.end()), name.label()))
        .toList();
  }

  /** A document as the trained recogniser sees it. */
  NameSight see(Document document) {
    NameTokens tokens = new NameTokens(document, words);
    return see(tokens, rules.candidates(tokens));
  }

  private NameSight see(NameTokens tokens, List<Candidate> candidates) {
    return features.see(tokens, choose(candidates, new boolean[tokens.size()]));
  }

  /** Organisations by their one-word names, persons by their surnames. */
  private static Map<String, Candidate> byWords(List<Candidate> chosen) {
    Map<String, Candidate> byWords = new HashMap<>();
    for (Candidate c : chosen) {
      boolean organisation =
          c.kind() == ActorKind.ORGANIZATION
              && c.form() == Name.Form.NAME
              && c.end() == c.begin() + 1;
      if (organisation || c.kind() == ActorKind.PERSON) {
        byWords.putIfAbsent(c.name().substring(c.name().lastIndexOf(' ') + 1), c);
      }
    }
    return byWords;
  }

  private static void addGiven(
      NameTokens tokens, List<NamedSpan> given, boolean[] taken, List<Name> names) {
    List<NamedSpan> ordered = new ArrayList<>(given);
    ordered.sort(Comparator.comparing(NamedSpan::span));
    int from = 0;
    int lastEnd = 0;
    for (NamedSpan name : ordered) {
      if (name.span().begin() < lastEnd || name.span().end() > tokens.document().text().length()) {
        continue;
      }
      while (from < tokens.size() && tokens.at(from).end() <= name.span().begin()) {
        from++;
      }
      for (int i = from; i < tokens.size() && tokens.at(i).begin() < name.span().end(); i++) {
        taken[i] = true;
      }
      String text = name.span().in(tokens.document().text());
      names.add(new Name(name.span(), name.kind(), Name.Form.NAME, text, text));
      lastEnd = name.span().end();
    }
  }

  private static List<Candidate> choose(List<Candidate> candidates, boolean[] taken) {
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean free = true;
      for (int i = candidate.begin(); i < candidate.end() && free; i++) {
        free = !taken[i];
      }
      if (free) {
        chosen.add(candidate);
        for (int i = candidate.begin(); i < candidate.end(); i++) {
          taken[i] = true;
        }
      }
    }
    return chosen;
  }
}
