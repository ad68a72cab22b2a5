package org.wortlaut.resolve.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;

/**
 * Names of persons: a first name and what follows it ("Anna von Seeberg"), a name after a role noun
 * or title ("Kremlsprecher Peskow", "Dr. Lorenz"), or several unknown capitalised words ("Deftalo
 * Temesgen").
 */
final class PersonRule {

  static final int AFTER_FIRST_NAME = 60;
  static final int AFTER_ROLE = 55;
  static final int SURNAME_AFTER_ROLE = 59;
  static final int SHAPE_ONLY = 20;
  private static final int LONGEST = 5;

  private static final Pattern REGNAL_NUMBER = Pattern.compile("[IVX]+\\.?");

  private final NameLexicon lexicon;
  private final KnownNames known;
  private final SurnamesAfterRoles surnames;
  private final WordMemo<Boolean> firstNames = new WordMemo<>(this::isFirstName);

  PersonRule(NameLexicon lexicon, KnownNames known) {
    this.lexicon = lexicon;
    this.known = known;
    this.surnames = new SurnamesAfterRoles(lexicon);
  }

  void find(NameTokens tokens, int begin, List<Candidate> found) {
    if (!tokens.capitalized(begin) || lexicon.titles().contains(tokens.form(begin))) {
      return;
    }
    if (isFirstName(tokens, begin) || isInitial(tokens, begin)) {
      int end = endAfterFirstName(tokens, begin);
      if (end > begin + 1) {
        add(tokens, begin, end, AFTER_FIRST_NAME + end - begin, found);
        return;
      }
      if (!isInitial(tokens, begin)
          && !tokens.initial(begin)
          && !lexicon.ambiguousFirstNames().contains(tokens.form(begin))
          && !tokens.is(begin, WordClass.PLACE_NAME)) {
        add(tokens, begin, begin + 1, SHAPE_ONLY, found);
      }
    }
    if (!mayBeName(tokens, begin)) {
      if (followsRole(tokens, begin) && surnames.isAt(tokens, begin)) {
        add(tokens, begin, begin + 1, SURNAME_AFTER_ROLE, found);
      } else if (isNounAfterRole(tokens, begin)) {
        add(tokens, begin, begin + 1, AFTER_ROLE + 1, found);
      }
      return;
    }
    int end = endOfNames(tokens, begin);
    if (followsRole(tokens, begin)) {
      boolean surname = end == begin + 1 && surnames.isAt(tokens, begin);
      int weight = surname ? SURNAME_AFTER_ROLE : AFTER_ROLE + end - begin;
      add(tokens, begin, end, weight, found);
    } else if (end - begin >= 2 && end - begin <= 4 && !tokens.initial(begin)
        || end - begin == 2 && tokens.initial(begin)) {
      add(tokens, begin, end, SHAPE_ONLY, found);
    } else if (end == begin + 1 && tokens.is(begin, WordClass.SURNAME)) {
      add(tokens, begin, end, SHAPE_ONLY - 2, found);
    }
  }

  private void add(NameTokens tokens, int begin, int end, int weight, List<Candidate> found) {
    found.add(
        new Candidate(
            begin,
            end,
            ActorKind.PERSON,
            Name.Form.NAME,
            PersonNominative.of(tokens, begin, end, lexicon),
            weight));
  }

  boolean isFirstName(NameTokens tokens, int i) {
    if (!tokens.capitalized(i) || tokens.functionWord(i)) {
      return false;
    }
    return firstNames.of(tokens.at(i).word());
  }

  private boolean isFirstName(Word word) {
    return word.is(WordClass.FIRST_NAME) && (word.noun() & Agreement.NOMINATIVE) != 0
        || lexicon.firstNames().containsKey(word.form())
        || isDoubleFirstName(word.form());
  }

  /** "Hans-Peter" */
  private boolean isDoubleFirstName(String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 1
        && lexicon.firstNames().containsKey(form.substring(0, hyphen))
        && lexicon.firstNames().containsKey(form.substring(hyphen + 1));
  }

  /**
   * The end of a full name that begins with a first name; the begin plus one where no surname
   * follows.
   */
  private int endAfterFirstName(NameTokens tokens, int begin) {
    int i = begin + 1;
    while (tokens.joined(i)
        && (isFirstName(tokens, i) || isInitial(tokens, i))
        && i - begin < LONGEST) {
      i++;
    }
    int afterParticles = skipParticles(tokens, i);
    if (tokens.joined(afterParticles) && isSurname(tokens, afterParticles)) {
      return endOfNames(tokens, afterParticles);
    }
    // also "Susanne R.", whose surname is withheld
    return i - begin >= 2
            && (!isInitial(tokens, i - 1) || i == begin + 2 && !isInitial(tokens, begin))
        ? i
        : begin + 1;
  }

  private int skipParticles(NameTokens tokens, int i) {
    int end = i;
    while (tokens.joined(end) && lexicon.particles().contains(tokens.form(end)) && end - i < 3) {
      end++;
    }
    return end;
  }

  private static boolean isInitial(NameTokens tokens, int i) {
    String form = tokens.form(i);
    return tokens.isWord(i)
        && form.length() >= 2
        && form.charAt(1) == '.'
        && form.endsWith(".")
        && Character.isUpperCase(form.charAt(0))
        && form.length() <= 4;
  }

  /**
   * After a first name also a common noun may be a surname ("Peter Struck", "Anna Schneider"), if
   * nothing says otherwise.
   */
  private boolean isSurname(NameTokens tokens, int i) {
    if (!tokens.capitalized(i) || tokens.initial(i)) {
      return false;
    }
    if (mayBeName(tokens, i)) {
      return true;
    }
    Gazetteer.Entry known = lexicon.gazetteer().single(tokens.form(i));
    boolean taken =
        known != null && known.kind() != ActorKind.PLACE || NameWords.isAcronym(tokens.form(i));
    boolean noun =
        !taken
            && !lexicon.companyWords().containsKey(tokens.form(i))
            && (tokens.is(i, WordClass.NOUN) || tokens.at(i).word().classes().isEmpty());
    return noun && lexicon.organisations().of(tokens.at(i).word()) == null;
  }

  /** The end of a row of proper names, from a first one that is given. */
  private int endOfNames(NameTokens tokens, int begin) {
    int i = begin + 1;
    while (i - begin < LONGEST) {
      int next =
          tokens.form(i).startsWith("al") || tokens.form(i).equals("bin")
              ? skipParticles(tokens, i)
              : i;
      boolean goesOn =
          tokens.joined(next)
              && !tokens.initial(next)
              && (mayBeName(tokens, next) || isRegnalNumber(tokens, next))
              && (i == begin + 1 && !tokens.is(begin, WordClass.SURNAME)
                  || !isFirstNameOfNext(tokens, next));
      if (!goesOn) {
        break;
      }
      i = next + 1;
    }
    return i;
  }

  private boolean isFirstNameOfNext(NameTokens tokens, int i) {
    return isFirstName(tokens, i) && tokens.joined(i + 1) && mayBeName(tokens, i + 1);
  }

  private static boolean isRegnalNumber(NameTokens tokens, int i) {
    return REGNAL_NUMBER.matcher(tokens.form(i)).matches();
  }

  /** A proper name that is not known as something else, and no word with a meaning of its own. */
  private boolean mayBeName(NameTokens tokens, int i) {
    if (!tokens.properName(i)) {
      return false;
    }
    String form = tokens.form(i);
    Gazetteer.Entry known = lexicon.gazetteer().single(form);
    if (known != null && !tokens.is(i, WordClass.SURNAME)) {
      return false;
    }
    boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.GERMAN));
    return !acronym
        && (!tokens.is(i, WordClass.PLACE_NAME) || tokens.is(i, WordClass.SURNAME))
        && lexicon.roles().of(tokens.at(i).word()) == null
        && lexicon.organisations().of(tokens.at(i).word()) == null
        && !lexicon.companyWords().containsKey(form);
  }

  /** The "Stein" of "Bürgermeister Stein": a noun that is known as a surname too. */
  private boolean isNounAfterRole(NameTokens tokens, int i) {
    return tokens.is(i, WordClass.NOUN)
        && followsRole(tokens, i)
        && (tokens.at(i).word().noun() & Agreement.NOMINATIVE) != 0
        && known.isOneWord(tokens.form(i), KnownNames.SURNAME);
  }

  private boolean followsRole(NameTokens tokens, int i) {
    if (!tokens.joined(i)) {
      return false;
    }
    String before = tokens.form(i - 1);
    return lexicon.titles().contains(before) || lexicon.roles().isRole(before);
  }
}
