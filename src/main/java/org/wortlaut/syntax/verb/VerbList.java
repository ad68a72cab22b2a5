package org.wortlaut.syntax.verb;

import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Whether a stretch goes on with the infinitives or participles of the one before: "Er will Steuern
 * senken, Schulden verringern und sparen", "Sie habe ihn bedroht, verletzt und beraubt", or with a
 * list of nouns before the only participle: "Dabei wurden ein Mann, zwei Frauen und ein Kind
 * verletzt".
 *
 * <p>Must not: "Er will sparen, wir wollen bauen", "Er hat bezahlt, weil Nachbarn zahlen", "Er ist
 * Arzt, seine Frau unterrichtet".
 */
final class VerbList {

  private final FunctionWords functionWords;

  VerbList(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /**
   * @param finite the finite verbs found so far, those of all earlier stretches
   * @param begin first item of the stretch, which follows a comma
   * @param end item after its last
   */
  boolean goesOn(List<Token> items, boolean[] finite, int begin, int end) {
    if (endsNounList(items, finite, begin, end)) {
      return true;
    }
    int last = begin - 2;
    if (last < 0 || begin == end || items.get(begin - 1).kind() != Kind.COMMA || finite[last]) {
      return false;
    }
    Word before = items.get(last).word();
    Word here = items.get(end - 1).word();
    boolean infinitives = before.is(WordClass.INFINITIVE) && here.is(WordClass.INFINITIVE);
    boolean participles = before.has(Mood.PARTICIPLE_PAST) && here.has(Mood.PARTICIPLE_PAST);
    boolean contrasted = participles && isContrasted(items, begin, end);
    if (!(infinitives || participles)
        || here.capitalized()
        || opensClause(items, begin, end) && !contrasted) {
      return false;
    }
    int governor = governor(items, finite, last);
    if (governor < 0) {
      return false;
    }
    Word verb = items.get(governor).word();
    return infinitives && takesInfinitive(verb) || participles && isAuxiliary(verb);
  }

  /**
   * Whether a participle at the end closes the bracket of an auxiliary that an earlier stretch
   * leaves open, while only nouns stand between, the last of them behind "und".
   */
  private boolean endsNounList(List<Token> items, boolean[] finite, int begin, int end) {
    boolean closes =
        end - begin > 2
            && begin > 1
            && items.get(begin - 1).kind() == Kind.COMMA
            && items.get(end - 1).word().has(Mood.PARTICIPLE_PAST)
            && items.subList(begin, end).stream().anyMatch(this::coordinates)
            && !opensClause(items, begin, end);
    int stretch = begin;
    while (closes && stretch > 1 && items.get(stretch - 1).kind() == Kind.COMMA) {
      int last = stretch - 2;
      stretch = beginOfStretch(items, last);
      int governor = finiteIn(finite, stretch, last);
      if (governor >= 0) {
        return isAuxiliary(items.get(governor).word()) && isOpen(items, governor, last);
      }
    }
    return false;
  }

  private boolean coordinates(Token item) {
    return functionWords.is(Role.COORDINATOR, item.word());
  }

  /**
   * "wurden dabei ein Mann": nothing behind the auxiliary that it governs, and a noun at the end.
   */
  private static boolean isOpen(List<Token> items, int auxiliary, int last) {
    for (int i = auxiliary + 1; i <= last; i++) {
      Word word = items.get(i).word();
      boolean verbal = word.has(Mood.PARTICIPLE_PAST) || word.is(WordClass.INFINITIVE);
      if (verbal && !word.capitalized() && word.adjective() == Agreement.NONE) {
        return false;
      }
    }
    return last > auxiliary && items.get(last).word().capitalized();
  }

  /** A subject pronoun, subordinator or relative pronoun: a clause of its own. */
  private boolean opensClause(List<Token> items, int begin, int end) {
    Word first = items.get(begin).word();
    if (functionWords.is(Role.SUBORDINATOR, first)
        || functionWords.is(Role.MAYBE_SUBORDINATOR, first)
        || functionWords.is(Role.COMPLEMENTIZER, first)
        || functionWords.is(Role.RELATIVE, first)
        || functionWords.is(Role.QUESTION, first)) {
      return true;
    }
    for (int i = begin; i < end; i++) {
      Word word = items.get(i).word();
      if (word.is(WordClass.PERSONAL_PRONOUN)
          && !word.is(WordClass.REFLEXIVE)
          && !isArticle(items, begin, i)) {
        return true;
      }
    }
    return false;
  }

  /** The "der" of ", sondern auch von der Stadt", which could be a pronoun. */
  private boolean isArticle(List<Token> items, int begin, int i) {
    return i > begin + 1
        && functionWords.is(Role.ADDING, items.get(begin).word())
        && functionWords.is(Role.FOCUS, items.get(begin + 1).word())
        && items.get(i).word().is(WordClass.ARTICLE)
        && items.get(i - 1).word().is(WordClass.PREPOSITION);
  }

  /**
   * "(hat den Plan gelobt,) die Kosten aber kritisiert": a noun with its article before "aber"
   * opens no relative clause.
   */
  private boolean isContrasted(List<Token> items, int begin, int end) {
    int contrast = begin + 1;
    while (contrast < end && !functionWords.is(Role.CONTRASTING, items.get(contrast).word())) {
      contrast++;
    }
    Word article = items.get(begin).word();
    Word noun = items.get(contrast - 1).word();
    return contrast > begin + 1
        && contrast < end
        && article.is(WordClass.ARTICLE)
        && (article.determiner() & noun.noun()) != Agreement.NONE;
  }

  /**
   * The finite verb of the stretch that ends with an item, or of the one before an aside: "Er
   * wolle, sagte er, Steuern senken, Schulden aber nicht verringern". -1 if there is none.
   */
  private static int governor(List<Token> items, boolean[] finite, int last) {
    int begin = beginOfStretch(items, last);
    int own = finiteIn(finite, begin, last);
    int asideEnd = begin - 2;
    int aside = asideEnd < 0 ? -1 : beginOfStretch(items, asideEnd);
    if (own >= 0 || aside < 2 || !finite[aside]) {
      return own;
    }
    return finiteIn(finite, beginOfStretch(items, aside - 2), aside - 2);
  }

  private static int beginOfStretch(List<Token> items, int last) {
    int begin = last;
    while (begin > 0 && !items.get(begin - 1).separates()) {
      begin--;
    }
    return begin;
  }

  private static int finiteIn(boolean[] finite, int begin, int last) {
    for (int i = last; i >= begin; i--) {
      if (finite[i]) {
        return i;
      }
    }
    return -1;
  }

  private boolean takesInfinitive(Word word) {
    for (VerbForm verb : word.verbs()) {
      if (functionWords.is(Role.MODAL, verb.lemma()) || verb.lemma().equals("werden")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAuxiliary(Word word) {
    for (VerbForm verb : word.verbs()) {
      if (functionWords.is(Role.AUXILIARY, verb.lemma())) {
        return true;
      }
    }
    return false;
  }
}
