package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Cuts a content into clauses at commas and the like, and before coordinators between two finite verbs, in one pass. The first
 * clause counts as main unless a conjunction other than dass opens it: in "(dass) der Zug entgleist sei, weil …" the reported
 * proposition is verb-final.
 */
final class ClauseReader {

  private static final Set<String> RELATIVES =
      Set.of("der", "die", "das", "dem", "den", "deren", "dessen", "denen", "welche", "welcher", "welches", "welchem", "welchen");

  private final Set<String> subordinators;
  private final Set<String> auxiliaries;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'subordinator' and 'auxiliary'
   */
  ClauseReader(WordLists words) {
    this.subordinators = words.list("subordinator");
    this.auxiliaries = words.list("auxiliary");
  }

  ContentView read(List<Token> content) {
    List<Clause> clauses = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    int sentence = 0;
    boolean filled = false;
    for (int i = 0; i < content.size(); i++) {
      Token token = content.get(i);
      boolean stop = token.kind() == Token.Kind.STOP;
      boolean mark = switch (token.kind()) {
        case COMMA, SEMICOLON, COLON, DASH, OPENING_BRACKET, CLOSING_BRACKET, STOP -> true;
        default -> false;
      };
      if (mark || splitsAsCoordinator(content, i, current)) {
        filled |= close(current, sentence, clauses);
        if (!mark) {
          current.add(token);
        }
        if (stop && filled) {
          sentence++;
          filled = false;
        }
      } else if (token.kind() != Token.Kind.QUOTATION_MARK) {
        current.add(token);
      }
    }
    filled |= close(current, sentence, clauses);
    return new ContentView(content, clauses, filled ? sentence + 1 : Math.max(1, sentence));
  }

  private boolean splitsAsCoordinator(List<Token> content, int at, List<Token> before) {
    String word = content.get(at).lower();
    boolean coordinator = word.equals("und") || word.equals("oder") || word.equals("aber") || word.equals("sondern");
    return coordinator && finiteIn(before) >= 0 && finiteIn(upToMark(content, at + 1)) >= 0;
  }

  private static List<Token> upToMark(List<Token> content, int from) {
    int end = from;
    while (end < content.size() && (content.get(end).isWord() || content.get(end).kind() == Token.Kind.NUMBER || content.get(end).kind() == Token.Kind.QUOTATION_MARK)) {
      end++;
    }
    return content.subList(Math.min(from, content.size()), end);
  }

  private boolean close(List<Token> current, int sentence, List<Clause> clauses) {
    boolean hasWord = current.stream().anyMatch(t -> t.isWord() || t.kind() == Token.Kind.NUMBER);
    if (hasWord) {
      Clause previous = clauses.isEmpty() || clauses.get(clauses.size() - 1).sentence() != sentence ? null : clauses.get(clauses.size() - 1);
      clauses.add(clause(List.copyOf(current), sentence, previous));
    }
    current.clear();
    return hasWord;
  }

  private Clause clause(List<Token> tokens, int sentence, Clause previous) {
    int finite = finiteIn(tokens);
    Optional<VerbForm> verb = finite < 0 ? Optional.empty() : reading(tokens.get(finite));
    return new Clause(kind(tokens, finite, previous), sentence, tokens, finite, verb);
  }

  private Clause.Kind kind(List<Token> tokens, int finite, Clause previous) {
    int first = 0;
    boolean coordinated = previous != null && isCoordinator(tokens.get(0));
    if (coordinated && tokens.size() > 1) {
      first = 1;
    }
    String opening = tokens.get(first).lower();
    if (opening.equals("dass") && previous == null && finite >= 0) {
      return Clause.Kind.MAIN;
    }
    if (subordinators.contains(opening) && (finite < 0 || finite > first + 1 || finite == tokens.size() - 1)) {
      return Clause.Kind.SUBORDINATE;
    }
    if (previous != null && isRelative(tokens, first, finite)) {
      return Clause.Kind.RELATIVE;
    }
    if (finite < 0) {
      return hasZuInfinitive(tokens) ? infinitive(previous) : Clause.Kind.FRAGMENT;
    }
    boolean verbFinal = finite == tokens.size() - 1 && finite > first + 1;
    if (coordinated && verbFinal && previous.kind() != Clause.Kind.FRAGMENT) {
      return previous.kind();
    }
    return Clause.Kind.MAIN;
  }

  /** An infinitive that opens the content is its main proposition: "(beteuerte,) nichts gewusst zu haben". */
  private static Clause.Kind infinitive(Clause previous) {
    return previous == null ? Clause.Kind.MAIN : Clause.Kind.INFINITIVE;
  }

  private static boolean isCoordinator(Token token) {
    return token.word().is(WordClass.COORDINATOR);
  }

  private static boolean isRelative(List<Token> tokens, int first, int finite) {
    int at = first;
    if (tokens.get(at).word().is(WordClass.PREPOSITION) && at + 1 < tokens.size() && !RELATIVES.contains(tokens.get(at).lower())) {
      at++;
    }
    boolean pronoun = RELATIVES.contains(tokens.get(at).lower()) || tokens.get(at).lower().startsWith("wo") && tokens.get(at).word().is(WordClass.ADVERB);
    return pronoun && finite > at && finite >= tokens.size() - 2;
  }

  static boolean hasZuInfinitive(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean whole = tokens.get(i).word().has(VerbForm.Mood.ZU_INFINITIVE);
      boolean split = tokens.get(i).lower().equals("zu") && i + 1 < tokens.size() && !tokens.get(i + 1).word().capitalized() && tokens.get(i + 1).word().has(VerbForm.Mood.INFINITIVE);
      if (whole || split) {
        return true;
      }
    }
    return false;
  }

  /** Auxiliaries and modals first, then forms that are nothing but finite, then ambiguous ones; -1 where there is none. */
  private int finiteIn(List<Token> tokens) {
    int sure = -1;
    int ambiguous = -1;
    int auxiliaryInfinitive = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean zu = i > 0 && tokens.get(i - 1).lower().equals("zu");
      Optional<VerbForm> reading = zu || token.word().capitalized() && i > 0 && token.word().is(WordClass.NOUN) ? Optional.empty() : reading(token);
      if (reading.isEmpty()) {
        continue;
      }
      boolean infinite = token.word().has(VerbForm.Mood.INFINITIVE) || token.word().has(VerbForm.Mood.PARTICIPLE_PAST);
      if (auxiliaries.contains(reading.get().lemma())) {
        if (!infinite) {
          return i;
        }
        auxiliaryInfinitive = i;
      } else if (!infinite && !attributive(tokens, i)) {
        sure = sure < 0 ? i : sure;
      } else if (!attributive(tokens, i)) {
        ambiguous = i;
      }
    }
    if (sure >= 0) {
      return sure;
    }
    return auxiliaryInfinitive >= 0 ? auxiliaryInfinitive : hasZuInfinitive(tokens) ? -1 : ambiguous;
  }

  /** "die geplante Reform": an inflected participle or adjective before its noun is no verb. */
  private static boolean attributive(List<Token> tokens, int i) {
    boolean adjective = tokens.get(i).word().is(WordClass.ADJECTIVE) && tokens.get(i).word().adjective() != 0;
    return adjective && i + 1 < tokens.size() && tokens.get(i + 1).word().is(WordClass.NOUN) && tokens.get(i + 1).word().capitalized();
  }

  private static Optional<VerbForm> reading(Token token) {
    for (VerbForm form : token.word().verbs()) {
      if (form.finite()) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
