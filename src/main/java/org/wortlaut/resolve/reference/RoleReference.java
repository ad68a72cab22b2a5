package org.wortlaut.resolve.reference;

import java.util.Locale;
import java.util.Set;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.entity.RoleBodies;
import org.wortlaut.resolve.entity.RoleComplements;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.Adjectives;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;

/**
 * Finds the person behind a role noun: "der Kremlchef" is the person whom the article calls Russian
 * president, "die Ministerin" the nearest person with a ministerial office.
 */
public final class RoleReference {

  private static final int SAME_NOUN = 6;
  private static final int SAME_CLASS = 4;
  private static final int SAME_COUNTRY = 2;
  private static final int SAME_COMPLEMENT = 3;
  private static final int ENOUGH = 4;

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final RoleComplements complements;
  private final RoleBodies bodies;
  private final NearestPerson nearest;

  public RoleReference(NameTokens tokens, EntityTable table, ResolverLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon.names();
    this.complements = new RoleComplements(tokens, lexicon.names());
    this.bodies = new RoleBodies(lexicon.names(), lexicon.known());
    this.nearest = new NearestPerson(tokens, table, lexicon.phraseWords());
  }

  /**
   * @param noun index of the role noun
   * @param gender of the phrase
   * @param others for whom the noun rather does not stand, if there is anybody else
   * @return the person, or null where the article names none
   */
  Entity find(int noun, Gender gender, Others others) {
    return find(noun, tokens.size(), gender, others);
  }

  /**
   * As {@link #find(int, Gender, Others)}, where the phrase is known to end: in "sprach sich der
   * Minister | für Verhandlungen aus" he is no minister for negotiations.
   */
  Entity find(int noun, int end, Gender gender, Others others) {
    RoleNouns.Role role = lexicon.roles().of(tokens.form(noun));
    String country = country(noun, role);
    Set<String> complement = noun + 1 < end ? complements.behind(noun) : Set.of();
    int offset = tokens.at(noun).begin();
    boolean owned = isOwned(noun);
    String acronym = acronym(noun, role);
    Entity best = null;
    int bestScore = 0;
    for (Entity entity : table.entities()) {
      boolean before = nearest.isNamedBefore(entity, offset);
      boolean mayBeMeant =
          entity.kind() == ActorKind.PERSON
              && gender.fits(entity.gender())
              && (before || !owned)
              && !isOfOther(acronym, entity);
      int score = mayBeMeant ? score(entity, role, country, complement, owned || !before) : 0;
      boolean better =
          score > bestScore
              || score == bestScore
                  && best != null
                  && nearest.isRather(entity, best, offset, others);
      if (score >= ENOUGH && better) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  }

  /** The "DUH" of "DUH-Chef", in lower case; else empty. */
  private String acronym(int noun, RoleNouns.Role role) {
    int length = role.modifier().length();
    String form = tokens.form(noun);
    boolean acronym =
        length > 1
            && form.startsWith("-", length)
            && NameWords.isAcronym(form.substring(0, length));
    return acronym ? role.modifier() : "";
  }

  private boolean isOfOther(String acronym, Entity person) {
    return !acronym.isEmpty()
        && (bodies.isOfCountryOnly(acronym, person)
            || person.roles().stream().anyMatch(role -> bodies.isOfOther(acronym, role)))
        && person.roles().stream().noneMatch(role -> role.modifier().startsWith(acronym));
  }

  /**
   * @param same whether nothing but the same office counts, as where the text names the person only
   *     later: "der Vorstand" is no "Bezirksleiter", "der stellvertretende Chef" no "Direktor"
   */
  private int score(
      Entity entity, RoleNouns.Role role, String country, Set<String> complement, boolean same) {
    int best = 0;
    for (RoleNouns.Role other : entity.roles()) {
      int score = 0;
      if (bodies.areOfTwo(role, other, entity.roleWords())) {
        continue;
      }
      if (other.noun().equals(role.noun())) {
        score += SAME_NOUN;
      } else if ((isOfClass(role, other) || role.tellsDepartmentOf(other)) && !same
          || ofOneOffice(role, other)
          || isOfFirm(role, other)
          || bodies.leadOne(role, other, entity.roleWords())
          || bodies.leadOne(other, role, complement)) {
        score += SAME_CLASS;
      }
      score += score > 0 && !isOfFirm(role, other) ? bodies.score(role, other) : 0;
      best = Math.max(best, score);
    }
    if (best > 0 && country != null) {
      best +=
          entity.countries().contains(country)
              ? SAME_COUNTRY
              : entity.countries().isEmpty() ? 0 : -SAME_COUNTRY - 1;
    }
    if (best > 0 && !complement.isEmpty()) {
      best +=
          complement.stream().anyMatch(word -> isTold(entity, word))
              ? SAME_COMPLEMENT
              : country != null && entity.countries().contains(country) ? 0 : -SAME_COMPLEMENT;
    }
    return best;
  }

  /**
   * Whether the text tells a word of the person's roles: "EU-Kommission" by "EU-Kommissionschef",
   * "Verwaltungsrecht" by "Verwaltungsrechtler".
   */
  private static boolean isTold(Entity person, String word) {
    String lower = word.toLowerCase(Locale.GERMAN);
    return person.roleWords().contains(word)
        || person.roles().stream()
            .anyMatch(role -> (role.modifier() + role.noun()).startsWith(lower));
  }

  /** "deren Vorsitzender" is one of another body than "der Geschäftsführer" before. */
  private boolean isOwned(int noun) {
    int determiner = Adjectives.before(tokens, noun);
    return tokens.is(determiner, WordClass.POSSESSIVE)
        || tokens.is(determiner, WordClass.PERSONAL_PRONOUN)
            && tokens.is(determiner, WordClass.DEMONSTRATIVE)
            && !tokens.is(determiner, WordClass.ARTICLE);
  }

  /** "der Firmenchef" for "Delvia-Geschäftsführer" where Delvia is one that the text names. */
  private boolean isOfFirm(RoleNouns.Role role, RoleNouns.Role other) {
    return role.leads()
        && other.leads()
        && !other.modifier().isEmpty()
        && bodies.isOfAnyFirm(role)
        && table.hasOrganisation(other.modifier());
  }

  private static boolean isOfClass(RoleNouns.Role role, RoleNouns.Role other) {
    return other.roleClass().equals(role.roleClass()) && !role.plain();
  }

  /**
   * "Minister" for "Innenminister", "Chef" for "Regierungschef": the shorter noun is the end of the
   * longer one. Not so "Polizeichef" for "Staatschef": it is the head of a body of its own; nor
   * "Anwältin" for "Staatsanwältin".
   */
  private boolean ofOneOffice(RoleNouns.Role a, RoleNouns.Role b) {
    RoleNouns.Role shorter = a.noun().length() <= b.noun().length() ? a : b;
    RoleNouns.Role longer = shorter == a ? b : a;
    return longer.noun().endsWith(shorter.noun())
        && !(longer == a && areTwoOffices(a, b))
        && !(shorter.isForOthers() && !isOfClass(a, b))
        && (!bodies.isOfBody(shorter) || longer.noun().contains(shorter.modifier()));
  }

  /** Whom the text calls "Minister" and "der Premierminister". */
  private static boolean areTwoOffices(RoleNouns.Role a, RoleNouns.Role b) {
    return !a.roleClass().equals(b.roleClass()) && !a.plain() && !b.plain();
  }

  private String country(int noun, RoleNouns.Role role) {
    String start =
        tokens
            .form(noun)
            .substring(0, Math.min(role.modifier().length(), tokens.form(noun).length()));
    // "der israelische UNO-Botschafter": the body in the noun is no country
    Gazetteer.Entry country = country(start);
    for (int i = noun - 1; country == null && i >= noun - 2 && tokens.isWord(i); i--) {
      country = country(tokens.form(i));
    }
    for (int i = noun + 1; country == null && i <= noun + 3 && isOfPhrase(i); i++) {
      country = country(tokens.form(i));
    }
    return country == null ? null : country.name();
  }

  /** "der Botschafter in Rom"; in "wie der Botschafter am Freitag Rom vorwarf" he is of any. */
  private boolean isOfPhrase(int i) {
    return tokens.isWord(i)
        && (tokens.capitalized(i)
            || tokens.is(i, WordClass.ARTICLE) && !tokens.is(i, WordClass.PREPOSITION)
            || tokens.is(i, WordClass.ADJECTIVE)
            || lexicon.roleComplements().contains(tokens.at(i).lower())
            || lexicon.placePrepositions().containsKey(tokens.at(i).lower()));
  }

  private Gazetteer.Entry country(String form) {
    Gazetteer.Entry entry = form.isEmpty() ? null : lexicon.gazetteer().single(form);
    return entry != null && entry.kind() == ActorKind.COUNTRY ? entry : null;
  }

  /** Whether a text names somebody behind a token only. */
  boolean isNamedLater(Entity entity, int token) {
    return !nearest.isNamedBefore(entity, tokens.at(token).begin());
  }
}
