package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * The facts about a statement that the linear models weigh, as strings such as {@code modal=müssen+SUBJUNCTIVE_1} or
 * {@code word=skandal}. Their names are the first column of the model files.
 */
final class StatementFeatures {

  private static final int MOST_CUE_WORDS = 3;
  private static final Pattern SUPERLATIVE = Pattern.compile("(?!erst|letzt|nächst|meist|ältest|jüngst|höchst|fest).*[^i]ste[nrsm]?");

  private final ContentKinds kinds;
  private final CueLexicon cues;
  private final WordList possible;
  private final WordList future;
  private final Map<String, WordList> objects;
  private final Map<String, WordList> families;

  StatementFeatures(WordLists words, ContentKinds kinds, CueLexicon cues) {
    this.cues = cues;
    this.kinds = kinds;
    this.possible = words.list("possible");
    this.future = words.list("future");
    this.objects = new TreeMap<>();
    this.families = new TreeMap<>();
    for (String name : List.of("opinion-verb", "event-word", "intensifier", "feeling", "norm-predicate", "plan-verb")) {
      families.put(name, words.list(name));
    }
    for (String name : List.of("allegation", "proposal", "plan", "offer", "event")) {
      objects.put(name, words.list(name + "-noun"));
    }
  }

  /** Every feature once, in a fixed order. */
  List<String> of(StatementReading reading, ClaimKind contentKind, DenialFinding denial) {
    Set<String> found = new LinkedHashSet<>();
    found.add("always");
    addCue(reading, contentKind, found);
    found.add("content-rule=" + contentKind.label());
    found.add("denial=" + denial.denial().label());
    found.add("denial-rule=" + denial.rule());
    found.add("form=" + reading.context().form().label());
    reading.leading().ifPresent(clause -> addLeading(reading, clause, found));
    addWords(reading, found);
    addEarlier(reading, found);
    addAround(reading, found);
    addShape(reading, found);
    return new ArrayList<>(found);
  }

  private static void addCue(StatementReading reading, ClaimKind contentKind, Set<String> found) {
    if (reading.cueless()) {
      found.add("cueless");
      found.add("cueless+content-rule=" + contentKind.label());
      return;
    }
    reading.cue().ifPresent(
        entry -> {
          String kind = entry.kind().map(ClaimKind::label).orElse("open");
          found.add("cue-act=" + entry.act().label());
          found.add("cue-kind=" + kind);
          found.add("cue-act=" + entry.act().label() + "+content-rule=" + contentKind.label());
          found.add("cue-kind=" + kind + "+content-rule=" + contentKind.label());
          found.add("cue-kind=" + kind + (reading.nominal() ? "+nominal" : "+verbal"));
          found.add("cue-entry=" + entry.name());
        });
    if (reading.cue().isEmpty()) {
      found.add("cue-unknown");
      found.add("cue-unknown+content-rule=" + contentKind.label());
    }
    reading.cueWords().stream().limit(MOST_CUE_WORDS).forEach(word -> found.add("cue=" + word));
    if (reading.cueNegated()) {
      found.add("cue-negated");
    }
  }

  private void addLeading(StatementReading reading, ContentClause clause, Set<String> found) {
    found.add("verb=" + clause.verb());
    found.add("mood=" + clause.mood());
    if (!clause.verb().isEmpty()) {
      cues.find(clause.verb()).ifPresent(entry -> {
        found.add("verb-act=" + entry.act().label());
        found.add("verb-kind=" + entry.kind().map(ClaimKind::label).orElse("open"));
      });
    }
    found.add("opening=" + clause.tokens().get(0).lower());
    if (clause.predicate() != null && !clause.predicate().modal().isEmpty()) {
      found.add("modal=" + clause.predicate().modal() + "+" + clause.mood() + (clause.past() ? "+past" : ""));
      found.add("modal=" + clause.predicate().modal() + "+" + clause.mood() + (reading.cueless() ? "+cueless" : "+cue"));
      found.add("modal=" + clause.predicate().modal() + (clause.past() ? "+past" : future.standsIn(clause.tokens()) ? "+later" : "+present") + (clause.passive() ? "+passive" : ""));
      found.add("modal=" + clause.predicate().modal() + "+verb=" + clause.verb());
    }
    String tense = clause.future() ? clause.isConditionalForm() ? "would" : "future" : clause.past() ? "past" : clause.isConditionalForm() ? "conditional" : "present";
    if (clause.infinitive()) {
      found.add("infinitive+" + tense);
      found.add("infinitive+" + tense + reading.cue().map(entry -> "+" + entry.act().label()).orElse("+open"));
    }
    found.add("tense=" + tense + (clause.passive() ? "+passive" : ""));
    for (String pronoun : List.of("ich", "wir", "er", "sie", "es", "man", "das", "dies")) {
      if (clause.has(pronoun)) {
        found.add("pronoun=" + pronoun + "+" + tense);
      }
    }
    if (clause.wantsTo()) {
      found.add("wants-to");
    }
    int opinions = Math.min(3, kinds.opinions(clause));
    found.add("opinions=" + opinions);
    boolean firstPerson = clause.has("ich") || clause.has("wir") || clause.has("mich") || clause.has("uns");
    if (firstPerson) {
      found.add("first-person+opinions=" + opinions);
    }
    boolean copula = clause.verb().equals("sein") || clause.verb().equals("bleiben");
    if (copula) {
      found.add("copula+opinions=" + opinions + "+" + tense);
    }
    if (copula && hasPredicateAdjective(clause)) {
      found.add("copula+adjective");
    }
    if (future.standsIn(clause.tokens())) {
      found.add("later+" + tense);
    }
    if (possible.standsIn(clause.tokens())) {
      found.add("perhaps+" + tense);
    }
    families.forEach((name, list) -> found.add(name + "=" + Math.min(2, list.count(clause.tokens()))));
    addDegrees(clause, found);
    for (Token token : clause.tokens()) {
      if (isContentWord(token)) {
        found.add("leading-word=" + Lemmas.of(token));
      }
    }
  }

  /** "zu spät", "die wichtigste Frage", "besser als". */
  private static void addDegrees(ContentClause clause, Set<String> found) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean adjective = token.word().is(WordClass.ADJECTIVE);
      if (adjective && i > 0 && tokens.get(i - 1).lower().equals("zu") && !token.word().is(WordClass.INFINITIVE)) {
        found.add("degree=too");
      }
      if (adjective && i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("als") && token.lower().endsWith("er")) {
        found.add("degree=comparative");
      }
      if (adjective && token.word().adjective() != 0 && SUPERLATIVE.matcher(token.lower()).matches()) {
        found.add("degree=superlative");
      }
    }
  }

  /** "sei völlig überzogen": an uninflected adjective. */
  private static boolean hasPredicateAdjective(ContentClause clause) {
    return clause.tokens().stream().anyMatch(t -> t.word().is(WordClass.ADJECTIVE) && t.word().adjective() == 0 && !t.word().is(WordClass.ADVERB));
  }

  private void addWords(StatementReading reading, Set<String> found) {
    if (reading.nominal()) {
      found.add("nominal");
      Optional<Token> head = reading.content().tokens().stream().filter(t -> t.isWord() && t.word().capitalized() && t.word().is(WordClass.NOUN)).findFirst();
      head.ifPresent(token -> addHead(reading, token, found));
    }
    String cue = reading.cueless() ? "+cueless" : reading.cue().map(entry -> "+cue-kind=" + entry.kind().map(ClaimKind::label).orElse("open")).orElse("+cue-unknown");
    List<Token> tokens = reading.content().tokens();
    addCount("negatives", kinds.negatives(tokens), cue, found);
    addCount("positives", kinds.positives(tokens), cue, found);
    addCount("misdeeds", kinds.misdeeds(tokens), cue, found);
    addCount("measures", kinds.measures(tokens), cue, found);
    boolean naming = reading.cueHas("bezeichnen") || reading.cueHas("nennen") || reading.cueHas("sprechen") || reading.cueHas("werten");
    if (naming) {
      addCount("naming+negatives", kinds.negatives(tokens), "", found);
    }
    if (tokens.stream().anyMatch(t -> t.lower().startsWith("un") && t.word().is(WordClass.ADJECTIVE) && t.word().known())) {
      found.add("un-adjective");
    }
  }

  private void addHead(StatementReading reading, Token head, Set<String> found) {
    found.add("head=" + Lemmas.of(head));
    objects.forEach(
        (name, words) -> {
          if (words.has(head)) {
            found.add("object=" + name);
            reading.cue().ifPresent(entry -> found.add("object=" + name + "+" + entry.name()));
            found.add("object=" + name + (reading.cue().isPresent() ? "+cue" : "+no-cue-entry"));
          }
        });
  }

  private static void addCount(String name, int count, String cue, Set<String> found) {
    String value = name + "=" + Math.min(3, count);
    found.add(value);
    found.add(value + cue);
  }

  private static boolean isContentWord(Token token) {
    boolean name = token.word().is(WordClass.NAME) || !token.word().known();
    return token.isWord() && !name && !token.word().is(WordClass.ARTICLE) && !token.word().is(WordClass.PREPOSITION) && !token.word().is(WordClass.COORDINATOR);
  }

  private void addAround(StatementReading reading, Set<String> found) {
    for (Token token : reading.around()) {
      cues.find(Lemmas.of(token)).filter(entry -> entry.act() != Act.ASSERT).ifPresent(entry -> found.add("near-act=" + entry.act().label() + (reading.cueless() ? "+cueless" : "")));
    }
    for (Token token : reading.speaker()) {
      if (token.word().is(WordClass.NOUN) && !token.word().is(WordClass.NAME) && token.word().known()) {
        found.add("speaker=" + Lemmas.of(token));
      }
    }
    reading.leading().ifPresent(clause -> {
      if (reading.aboutSpeaker()) {
        found.add("about-speaker");
        found.add("about-speaker+" + clause.mood() + (clause.future() ? "+future" : clause.past() ? "+past" : ""));
      }
    });
  }

  private static void addEarlier(StatementReading reading, Set<String> found) {
    List<Context.Earlier> earlier = reading.context().earlier();
    if (earlier.isEmpty()) {
      found.add("first");
      return;
    }
    Classification last = earlier.get(earlier.size() - 1).classification();
    String link = reading.cueless() ? "+cueless" : "";
    found.add("before-act=" + last.act().label() + link);
    found.add("before-kind=" + last.claimKind().label() + link);
    int accused = (int) earlier.stream().filter(e -> e.classification().act() == Act.ACCUSE).count();
    found.add("accused-before=" + Math.min(2, accused) + link);
  }

  private static void addShape(StatementReading reading, Set<String> found) {
    List<Token> tokens = reading.content().tokens();
    boolean number = tokens.stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
    found.add(number ? "number" : "no-number");
    long names = tokens.stream().filter(t -> t.word().is(WordClass.NAME)).count();
    found.add("names=" + Math.min(3, names));
    found.add("sentences=" + Math.min(3, reading.content().sentences()));
    found.add("length=" + (32 - Integer.numberOfLeadingZeros(tokens.size())));
    if (reading.question()) {
      found.add("question");
    }
    if (tokens.stream().anyMatch(t -> t.form().equals("!"))) {
      found.add("exclamation");
    }
    if (reading.content().clauses().stream().anyMatch(c -> c.tokens().get(0).lower().equals("wenn"))) {
      found.add("if");
    }
  }
}
