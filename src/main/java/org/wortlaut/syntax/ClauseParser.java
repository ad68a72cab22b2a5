package org.wortlaut.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Segmenter.Piece;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the clauses of a German sentence from left to right: verb-second and verb-first main clauses, subordinate, relative and
 * infinitive clauses, and fragments (appositions, list members). A clause that waits for its verb stays open while others stand
 * in its middle: "dass der Mann, der gestern kam, krank sei".
 */
public final class ClauseParser {

  private final FunctionWords functionWords;
  private final FiniteVerbs finiteVerbs;
  private final Segmenter segmenter;
  private final PredicateReader predicates;
  private final Predicate<String> takesClause;

  /**
   * @param takesClause whether a verb, by lemma, can take a content clause; decides what a clause with "dass" depends on
   */
  public ClauseParser(FunctionWords functionWords, PredicateReader predicates, Predicate<String> takesClause) {
    this.functionWords = functionWords;
    this.finiteVerbs = new FiniteVerbs(functionWords);
    this.segmenter = new Segmenter(functionWords);
    this.predicates = predicates;
    this.takesClause = takesClause;
  }

  public SentenceSyntax parse(Sentence sentence) {
    return new Parse(sentence).run();
  }

  private final class Parse {
    private final Sentence sentence;
    private final List<Token> items;
    private final boolean[] finite;
    private final NounPhraseReader nounPhrases;
    private final List<Clause> clauses = new ArrayList<>();
    private final Deque<Clause> open = new ArrayDeque<>();
    private Clause last;
    private Clause lastMain;

    Parse(Sentence sentence) {
      this.sentence = sentence;
      this.items = sentence.items();
      this.finite = finiteVerbs.find(items);
      this.nounPhrases = new NounPhraseReader(items, finite, functionWords);
    }

    SentenceSyntax run() {
      for (Piece piece : segmenter.cut(items, finite)) {
        place(piece);
      }
      List<org.wortlaut.syntax.Predicate> verbs = new ArrayList<>();
      for (Clause clause : clauses) {
        clause.index(verbs.size());
        verbs.add(predicates.read(items, clause, finite));
      }
      return new SentenceSyntax(sentence, clauses, verbs, finite, nounPhrases);
    }

    private void place(Piece piece) {
      int lead = lead(piece);
      boolean coordinated = lead > piece.from() && functionWords.is(Role.COORDINATOR, items.get(piece.from()).word());
      int verb = firstFinite(lead, piece.to());
      if (verb >= 0 && closesBracket(piece, verb)) {
        finite[verb] = false;
        verb = -1;
      }
      if (piece.before() == Kind.COLON || piece.before() == Kind.SEMICOLON) {
        open.clear();
      }
      if (opensSubordinate(piece, lead, verb)) {
        subordinate(piece, lead, Type.SUBORDINATE, coordinated);
      } else if (opensRelative(piece, lead, verb)) {
        subordinate(piece, lead, Type.RELATIVE, coordinated);
      } else if (verb < 0 && isInfinitive(piece, lead)) {
        infinitive(piece, lead, coordinated);
      } else if (verb < 0) {
        fragment(piece);
      } else if (verb == lead) {
        verbFirst(piece, verb, coordinated);
      } else {
        verbLater(piece, lead, verb, coordinated);
      }
    }

    /** "wurde das Abkommen, das er vermittelt hatte, unterzeichnet": a form that may be a participle ends the clause that waits for one. */
    private boolean closesBracket(Piece piece, int verb) {
      boolean mayBeParticiple = verb == piece.to() - 1 && items.get(verb).word().has(VerbForm.Mood.PARTICIPLE_PAST);
      boolean afterDependent = last != null && last.finite() >= 0 && (last.is(Type.RELATIVE) || last.is(Type.SUBORDINATE));
      if (!mayBeParticiple || !afterDependent || last.parent() == null) {
        return false;
      }
      Clause host = hostOfFragment();
      if (host.finite() < 0 || !host.is(Type.MAIN) || !functionWords.is(Role.AUXILIARY, lemmaOf(host.finite()))) {
        return false;
      }
      for (Segment segment : host.segments()) {
        for (int i = Math.max(host.finite() + 1, segment.from()); i < segment.to(); i++) {
          if (items.get(i).word().has(VerbForm.Mood.PARTICIPLE_PAST)) {
            return false;
          }
        }
      }
      return true;
    }

    /** The first item after coordinators. */
    private int lead(Piece piece) {
      int i = piece.from();
      while (i + 1 < piece.to() && functionWords.is(Role.COORDINATOR, items.get(i).word()) && !finite[i]) {
        i++;
      }
      return i;
    }

    private int firstFinite(int from, int to) {
      for (int i = from; i < to; i++) {
        if (finite[i]) {
          return i;
        }
      }
      return -1;
    }

    private int lastFinite(int from, int to) {
      for (int i = to - 1; i >= from; i--) {
        if (finite[i]) {
          return i;
        }
      }
      return -1;
    }

    private boolean endsWithFinite(Piece piece) {
      int end = piece.to() - 1;
      while (end > piece.from() && (items.get(end).kind() == Kind.BRACKETED || items.get(end).kind() == Kind.OTHER)) {
        end--;
      }
      return finite[end];
    }

    private boolean opensSubordinate(Piece piece, int lead, int verb) {
      int i = lead;
      while (i < piece.to() - 1 && functionWords.is(Role.BEFORE_SUBORDINATOR, items.get(i).word()) && isOpener(i + 1, piece) && !isSureOpener(i)) {
        i++;
      }
      Word word = items.get(i).word();
      if (isSureOpener(i)) {
        return verb != lead;
      }
      if (functionWords.is(Role.QUESTION, word)) {
        return i > 0 && (verb < 0 || endsWithFinite(piece) && verb > i + 1 || endsWithFinite(piece) && verb == i + 1 && piece.to() == i + 2);
      }
      boolean prepositionBeforeQuestion = word.is(WordClass.PREPOSITION) && i + 1 < piece.to() && items.get(i + 1).lower().startsWith("welch");
      if (prepositionBeforeQuestion || word.lower().startsWith("welch") && i > 0) {
        return piece.before() != Kind.COMMA && piece.before() != Kind.WORD && endsWithFinite(piece);
      }
      return functionWords.is(Role.MAYBE_SUBORDINATOR, word) && lateVerb(piece, i, verb);
    }

    private boolean isOpener(int i, Piece piece) {
      Word word = items.get(i).word();
      return isSureOpener(i) || functionWords.is(Role.MAYBE_SUBORDINATOR, word) || functionWords.is(Role.QUESTION, word) || i + 1 < piece.to() && functionWords.is(Role.BEFORE_SUBORDINATOR, word) && isSureOpener(i + 1);
    }

    private boolean isSureOpener(int i) {
      Word word = items.get(i).word();
      return functionWords.is(Role.COMPLEMENTIZER, word) || functionWords.is(Role.SUBORDINATOR, word);
    }

    /** "während er schlief" opens a clause, "während des Besuchs schlief er" does not: the verb must not follow one phrase. */
    private boolean lateVerb(Piece piece, int opener, int verb) {
      if (items.get(opener).lower().equals("so")) {
        return false;
      }
      if (verb < 0) {
        return openerWithoutVerb(piece, opener);
      }
      if (endsWithFinite(piece)) {
        NounPhrase phrase = nounPhrases.coreAt(opener + 1);
        boolean onePhrase = phrase != null && phrase.to() == verb && items.get(opener).word().is(WordClass.PREPOSITION) && !phrase.canBe(Agreement.NOMINATIVE);
        return verb > opener + 1 && !onePhrase;
      }
      return false;
    }

    private boolean openerWithoutVerb(Piece piece, int opener) {
      boolean reportingWie = items.get(opener).lower().equals("wie") && piece.before() == Kind.COMMA;
      NounPhrase phrase = opener + 1 < piece.to() ? nounPhrases.coreAt(opener + 1) : null;
      boolean subject = phrase != null && phrase.canBe(Agreement.NOMINATIVE);
      return subject && verbFinalFollows(piece) && (reportingWie || !items.get(opener).lower().equals("als"));
    }

    /** Whether a later piece ends with a finite verb, so that a clause may wait for it. */
    private boolean verbFinalFollows(Piece piece) {
      for (int i = piece.to() + 1; i < items.size(); i++) {
        boolean end = i + 1 == items.size() || FiniteVerbs.separates(items.get(i + 1));
        if (finite[i] && end) {
          return true;
        }
      }
      return false;
    }

    private boolean opensRelative(Piece piece, int lead, int verb) {
      if (lead == 0 || piece.before() == Kind.COLON || piece.before() == Kind.SEMICOLON) {
        return false;
      }
      int pronoun = lead;
      boolean preposition = items.get(lead).word().is(WordClass.PREPOSITION) && lead + 1 < piece.to();
      if (preposition) {
        pronoun++;
      }
      Word word = items.get(pronoun).word();
      boolean adverb = !preposition && functionWords.is(Role.QUESTION, word);
      if (!functionWords.is(Role.RELATIVE, word) && !adverb) {
        return false;
      }
      if (verb < 0) {
        return !adverb && !isNounPhraseStart(pronoun) && verbFinalFollows(piece);
      }
      if (endsWithFinite(piece)) {
        if (!preposition && isReportingMain(lead, verb, piece)) {
          return false;
        }
        boolean secondPosition = verb == piece.to() - 1 && phraseEndsAt(lead, verb) && VerbMood.of(items.get(verb).word()).subjunctive() && !preposition;
        return verb > pronoun && !secondPosition;
      }
      return verb > pronoun + 1 && !phraseEndsAt(preposition ? pronoun : lead, verb) && verb >= piece.to() - 4 && !isNounPhraseStart(pronoun);
    }

    /** "…, die Firma hingegen betonte, …": article and noun with a reporting verb right before the next clause. */
    private boolean isReportingMain(int lead, int verb, Piece piece) {
      NounPhrase phrase = nounPhrases.at(lead);
      boolean subject = phrase != null && !phrase.pronoun() && isNounPhraseStart(lead) && phrase.canBe(Agreement.NOMINATIVE);
      if (!subject || verb != piece.to() - 1 || piece.to() >= items.size() || !takesClause.test(lemmaOf(verb))) {
        return false;
      }
      for (int i = phrase.to(); i < verb; i++) {
        if (!items.get(i).word().is(WordClass.ADVERB)) {
          return false;
        }
      }
      return items.get(piece.to()).kind() == Kind.COMMA && piece.to() + 1 < items.size();
    }

    private boolean isNounPhraseStart(int i) {
      NounPhrase phrase = nounPhrases.coreAt(i);
      return phrase != null && !phrase.pronoun() && phrase.to() > i + 1 && phrase.head() > i;
    }

    private boolean phraseEndsAt(int from, int end) {
      NounPhrase phrase = nounPhrases.at(from);
      return phrase != null && phrase.to() == end && !phrase.pronoun();
    }

    private boolean isInfinitive(Piece piece, int lead) {
      if (functionWords.is(Role.INFINITIVE_OPENER, items.get(lead).word()) && verbalEndFollows(piece)) {
        return true;
      }
      for (int i = lead; i < piece.to(); i++) {
        Token item = items.get(i);
        boolean zuInfinitive = item.word().is(WordClass.ZU_INFINITIVE);
        boolean zuAndInfinitive = item.lower().equals("zu") && i + 1 < piece.to() && items.get(i + 1).word().is(WordClass.INFINITIVE) && !items.get(i + 1).word().capitalized();
        if (zuInfinitive || zuAndInfinitive) {
          return true;
        }
      }
      return false;
    }

    private boolean verbalEndFollows(Piece piece) {
      for (int i = piece.from(); i < piece.to(); i++) {
        if (items.get(i).word().is(WordClass.ZU_INFINITIVE) || items.get(i).lower().equals("zu")) {
          return true;
        }
      }
      return false;
    }

    private Clause add(Piece piece, Type type, boolean coordinated) {
      Clause clause = new Clause(clauses.size(), type);
      clause.add(new Segment(piece.from(), piece.to()));
      clause.coordinated(coordinated);
      clauses.add(clause);
      last = clause;
      return clause;
    }

    private void subordinate(Piece piece, int lead, Type type, boolean coordinated) {
      Clause before = last;
      Clause clause = add(piece, type, coordinated);
      clause.introducer(introducer(piece, lead, type));
      int verb = lastFinite(clause.introducer() + 1, piece.to());
      clause.finite(verb);
      boolean joins = coordinated && before != null && before.type() == type && before.finite() >= 0;
      Clause twin = coordinated ? earlierOfKind(clause, type) : null;
      if (joins || twin != null) {
        Clause conjunct = twin != null ? twin : before;
        clause.conjunctOf(conjunct);
        clause.parent(conjunct.parent());
      } else {
        clause.parent(host(before, clause, type));
      }
      if (verb < 0) {
        open.push(clause);
      }
    }

    /** "dass A, …, und dass B": the earlier clause with the same subordinator that the new one is joined to. */
    private Clause earlierOfKind(Clause clause, Type type) {
      String opener = items.get(clause.introducer()).lower();
      for (int c = clause.index() - 1; c >= 0; c--) {
        Clause candidate = clauses.get(c);
        if (candidate.type() == type && candidate.introducer() >= 0 && items.get(candidate.introducer()).lower().equals(opener)) {
          return candidate;
        }
        if (candidate.is(Type.MAIN)) {
          return null;
        }
      }
      return null;
    }

    private int introducer(Piece piece, int lead, Type type) {
      if (type == Type.RELATIVE) {
        return functionWords.is(Role.RELATIVE, items.get(lead).word()) || functionWords.is(Role.QUESTION, items.get(lead).word()) ? lead : lead + 1;
      }
      int i = lead;
      while (i + 1 < piece.to() && !isSureOpener(i) && functionWords.is(Role.BEFORE_SUBORDINATOR, items.get(i).word()) && isOpener(i + 1, piece)) {
        i++;
      }
      return i;
    }

    /** What a new dependent clause depends on: the clause before it, or for "dass" the nearest one whose verb takes it. */
    private Clause host(Clause before, Clause clause, Type type) {
      boolean content = type == Type.SUBORDINATE && (functionWords.is(Role.COMPLEMENTIZER, items.get(clause.introducer()).word()));
      if (content && before != null && before.finite() >= 0 && (before.is(Type.RELATIVE) || before.is(Type.SUBORDINATE)) && !takes(before)) {
        for (Clause c = before.parent(); c != null; c = c.parent()) {
          if (takes(c)) {
            return c;
          }
        }
      }
      return before;
    }

    private boolean takes(Clause clause) {
      org.wortlaut.syntax.Predicate predicate = predicates.read(items, clause, finite);
      return predicate != null && takesClause.test(predicate.lemma());
    }

    private void infinitive(Piece piece, int lead, boolean coordinated) {
      Clause before = last;
      if (!open.isEmpty() && open.peek().is(Type.INFINITIVE)) {
        open.pop();
      }
      Clause clause = add(piece, Type.INFINITIVE, coordinated);
      clause.introducer(functionWords.is(Role.INFINITIVE_OPENER, items.get(lead).word()) ? lead : -1);
      if (coordinated && before != null && before.is(Type.INFINITIVE)) {
        clause.conjunctOf(before);
        clause.parent(before.parent());
      } else {
        clause.parent(before);
        takeInterruptedObject(clause, before, lead);
      }
    }

    /** "empfahl, den Vertrag, der seit Jahren gilt, zu kündigen": the object stands before the relative clause. */
    private void takeInterruptedObject(Clause infinitive, Clause before, int lead) {
      boolean bare = items.get(lead).lower().equals("zu") || items.get(lead).word().is(WordClass.ZU_INFINITIVE);
      Clause host = bare && before != null && before.is(Type.RELATIVE) ? before.parent() : null;
      if (host == null || host.segments().size() < 2) {
        return;
      }
      Segment object = host.segments().get(host.segments().size() - 1);
      if (object.from() > host.finite() && object.to() < before.from()) {
        host.remove(object);
        infinitive.addFirst(object);
        infinitive.parent(host);
        before.parent(infinitive);
        clauses.remove(infinitive);
        clauses.add(placeOf(object.from()), infinitive);
      }
    }

    private void fragment(Piece piece) {
      Clause waiting = open.peek();
      if (waiting != null && (piece.before() == Kind.COMMA || piece.before() == Kind.DASH || piece.before() == Kind.WORD)) {
        waiting.add(new Segment(piece.from(), piece.to()));
        last = waiting;
        return;
      }
      boolean newStart = last == null || piece.before() == Kind.COLON || piece.before() == Kind.SEMICOLON;
      if (newStart || last.is(Type.FRAGMENT)) {
        Clause clause = add(piece, Type.FRAGMENT, false);
        if (!newStart) {
          clause.parent(null);
        }
        open.push(clause);
        return;
      }
      Clause host = hostOfFragment();
      host.add(new Segment(piece.from(), piece.to()));
      last = host;
    }

    /** After a relative or adverbial clause that is complete the sentence goes on with what it interrupted. */
    private Clause hostOfFragment() {
      Clause host = last;
      while (host.parent() != null && host.finite() >= 0 && (host.is(Type.RELATIVE) || host.is(Type.SUBORDINATE) && !isContentClause(host))) {
        host = host.parent();
      }
      return host;
    }

    private boolean isContentClause(Clause clause) {
      return functionWords.is(Role.COMPLEMENTIZER, items.get(clause.introducer()).word());
    }

    private void verbFirst(Piece piece, int verb, boolean coordinated) {
      Clause waiting = open.peek();
      boolean verbFinal = endsWithFinite(piece) && verb == piece.to() - 1;
      if (waiting != null && (waiting.is(Type.SUBORDINATE) || waiting.is(Type.RELATIVE)) && verbFinal) {
        close(waiting, piece, verb);
        return;
      }
      if (waiting != null && waiting.is(Type.FRAGMENT) && !coordinated) {
        promote(piece, verb);
        return;
      }
      if (coordinated && last != null && (last.is(Type.SUBORDINATE) || last.is(Type.RELATIVE)) && verbFinal && piece.before() == Kind.WORD) {
        conjunct(piece, verb);
        return;
      }
      Segment interrupted = coordinated ? null : interruptedPhrase(verb);
      if (interrupted != null) {
        resume(interrupted, piece, verb);
        return;
      }
      boolean contrast = verb + 1 < piece.to() && functionWords.is(Role.COORDINATOR, items.get(verb + 1).word()) && lastMain != null;
      Clause before = mainBefore(verb);
      Clause clause = add(piece, Type.MAIN, coordinated || contrast);
      clause.finite(verb);
      clause.verbFirst(true);
      clause.conjunctOf(coordinated || contrast ? before : null);
      lastMain = clause;
      open.clear();
    }

    /**
     * The noun phrase that a relative clause interrupted before this verb: "er sagte, der Komet, der alle 70 Jahre kommt, sei zu
     * sehen". It was taken for a further part of the clause before.
     */
    private Segment interruptedPhrase(int verb) {
      boolean afterRelative = last != null && last.is(Type.RELATIVE) && last.finite() >= 0 && last.parent() != null;
      Clause host = afterRelative ? last.parent() : null;
      while (host != null && host.is(Type.RELATIVE) && host.parent() != null) {
        host = host.parent();
      }
      if (host == null || host.finite() < 0 || host.segments().size() < 2) {
        return null;
      }
      Segment phrase = host.segments().get(host.segments().size() - 1);
      boolean follows = phrase.from() > host.finite() && phrase.to() < last.from();
      boolean reported = VerbMood.of(items.get(verb).word()).subjunctive() || takes(host) && !takesClause.test(lemmaOf(verb));
      NounPhrase subject = nounPhrases.at(phrase.from());
      return follows && reported && subject != null && subject.canBe(Agreement.NOMINATIVE) ? phrase : null;
    }

    private String lemmaOf(int verb) {
      Clause alone = new Clause(0, Type.MAIN);
      alone.add(new Segment(verb, verb + 1));
      alone.finite(verb);
      return predicates.read(items, alone, finite).lemma();
    }

    private void resume(Segment phrase, Piece piece, int verb) {
      Clause host = last.parent();
      while (!host.segments().contains(phrase)) {
        host = host.parent();
      }
      host.remove(phrase);
      Clause clause = new Clause(clauses.size(), Type.MAIN);
      clause.add(phrase);
      clause.add(new Segment(piece.from(), piece.to()));
      clause.finite(verb);
      for (Clause other : clauses) {
        if (other.parent() == host && other.from() > phrase.from()) {
          other.parent(clause);
        }
      }
      clauses.add(placeOf(phrase.from()), clause);
      last = clause;
      lastMain = clause;
      open.clear();
    }

    private int placeOf(int item) {
      int place = 0;
      while (place < clauses.size() && clauses.get(place).from() < item) {
        place++;
      }
      return place;
    }

    /** A clause whose first position was a fragment, perhaps with clauses in between: "Der Mann, der kam, sagte …". */
    private void promote(Piece piece, int verb) {
      List<Clause> fragments = new ArrayList<>();
      while (!open.isEmpty() && open.peek().is(Type.FRAGMENT)) {
        fragments.add(0, open.pop());
      }
      Clause main = fragments.get(0);
      for (Clause fragment : fragments.subList(1, fragments.size())) {
        fragment.segments().forEach(main::add);
        clauses.remove(fragment);
        for (Clause clause : clauses) {
          if (clause.parent() == fragment) {
            clause.parent(main);
          }
        }
      }
      main.add(new Segment(piece.from(), piece.to()));
      main.becomeMain(verb);
      lastMain = main;
      last = main;
    }

    private void close(Clause waiting, Piece piece, int verb) {
      open.pop();
      waiting.add(new Segment(piece.from(), piece.to()));
      waiting.finite(verb);
      last = waiting;
    }

    /** "dass A komme und B gehe": the second part of a subordinate clause, without its subordinator. */
    private void conjunct(Piece piece, int verb) {
      Clause before = last;
      while (before.is(Type.RELATIVE) && before.parent() != null && before.parent().is(Type.SUBORDINATE) && piece.before() == Kind.COMMA) {
        before = before.parent();
      }
      Clause clause = add(piece, before.type(), true);
      clause.introducer(before.introducer());
      clause.finite(verb);
      clause.conjunctOf(before);
      clause.parent(before.parent());
    }

    private void verbLater(Piece piece, int lead, int verb, boolean coordinated) {
      boolean verbFinal = endsWithFinite(piece);
      Clause waiting = open.peek();
      if (verbFinal && waiting != null && (waiting.is(Type.SUBORDINATE) || waiting.is(Type.RELATIVE))) {
        close(waiting, piece, lastFinite(piece.from(), piece.to()));
        return;
      }
      boolean dependentBefore = last != null && (last.is(Type.SUBORDINATE) || last.is(Type.RELATIVE)) && last.finite() >= 0;
      if (verbFinal && coordinated && dependentBefore && (verb > lead + 1 || piece.before() == Kind.WORD) && !secondPosition(lead, verb, piece)) {
        conjunct(piece, lastFinite(piece.from(), piece.to()));
        return;
      }
      boolean ownSubject = VerbMood.of(items.get(verb).word()).subjunctive() && phraseEndsAt(lead, verb) && nounPhrases.at(lead).canBe(Agreement.NOMINATIVE);
      if (waiting != null && waiting.is(Type.FRAGMENT) && ownSubject && !coordinated && piece.before() == Kind.COMMA && verbFirstFollows(piece)) {
        add(piece, Type.MAIN, false).finite(verb);
        return;
      }
      if (waiting != null && waiting.is(Type.FRAGMENT) && (coordinated || joinsFragment(piece))) {
        promote(piece, verb);
        return;
      }
      Clause before = mainBefore(verb);
      Clause clause = add(piece, Type.MAIN, coordinated);
      clause.finite(verb);
      clause.conjunctOf(coordinated ? before : null);
      lastMain = clause;
      open.clear();
    }

    /** Whether the next piece begins with a finite verb: the fragment before is its first position. */
    private boolean verbFirstFollows(Piece piece) {
      int next = piece.to() + 1;
      return next < items.size() && finite[next];
    }

    /** The main clause that a coordinated one is joined to: the last one of the same mood, for an indicative skips what is reported. */
    private Clause mainBefore(int verb) {
      boolean subjunctive = VerbMood.of(items.get(verb).word()).subjunctive();
      for (int c = clauses.size() - 1; c >= 0; c--) {
        Clause clause = clauses.get(c);
        if (clause.is(Type.MAIN) && VerbMood.of(items.get(clause.finite()).word()).subjunctive() == subjunctive) {
          return clause;
        }
      }
      return lastMain;
    }

    /** In a conjunct like "und die Lage sei ernst" the verb stands second; in "und die Lage ernst sei" it stands last. */
    private boolean secondPosition(int lead, int verb, Piece piece) {
      return phraseEndsAt(lead, verb) && piece.before() != Kind.WORD;
    }

    /** A fragment at the sentence start and a piece with its verb late belong together: "Am Montag, kurz vor acht Uhr, kam er". */
    private boolean joinsFragment(Piece piece) {
      return piece.before() == Kind.COMMA && open.peek().from() <= 1;
    }
  }
}
