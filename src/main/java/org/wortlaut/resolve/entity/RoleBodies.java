package org.wortlaut.resolve.entity;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.wortlaut.resolve.lexicon.ClassTrait;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.resolve.word.WordStem;

/**
 * Compares of which body two role nouns say that somebody is: the "Partei" of "Parteichef" with the
 * "SPD" of "SPD-Vorsitzender", the "Kammer" of "Kammerchef" with the words of "Präsident der
 * Wirtschaftskammer".
 */
public final class RoleBodies {

  private static final String PRESIDENT = "president";
  private static final String REACH = "reach";
  private static final String DEPARTMENT = "department";
  private static final String INTERNATIONAL = "international";
  private static final int SAME = 3;
  private static final int ANOTHER = -1;

  /** Shorter first parts end too many words. */
  private static final int SHORTEST_BODY = 4;

  /** "wko-präsident": first parts are in lower case. */
  private static final int LONGEST_ACRONYM = 5;

  private final NameLexicon lexicon;
  private final KnownNames known;

  public RoleBodies(NameLexicon lexicon, KnownNames known) {
    this.lexicon = lexicon;
    this.known = known;
  }

  /** How much the first part of a role noun speaks for or against that of another. */
  public int score(RoleNouns.Role role, RoleNouns.Role other) {
    String asked = role.modifier();
    String told = other.modifier();
    boolean scope = REACH.equals(lexicon.roleScopes().get(told)) && kind(asked) != null;
    if (asked.isEmpty() || told.isEmpty() || scope) {
      return 0;
    }
    boolean same =
        told.startsWith(asked)
            || asked.startsWith(told)
            || endsWith(told, asked)
            || areNamesOfOne(told, asked)
            || isA(told, asked);
    return same ? SAME : ANOTHER;
  }

  /** "der Parteichef" for "SPD-Vorsitzender": a noun for what a known organisation is. */
  private boolean isA(String told, String asked) {
    String organisation = lexicon.organisation(told);
    OrganisationNouns.Kind kind = organisation == null ? null : kind(asked);
    return kind != null
        && asked.startsWith(kind.noun())
        && !Collections.disjoint(known.kindsOf(organisation), kind.classes());
  }

  /**
   * "der Kammerchef" for "Wirtschaftskammer-Präsident", "der Bankchef" for "Präsident der
   * Nordbank".
   *
   * @param words capitalised words that the text tells of the other's roles
   */
  public boolean leadOne(RoleNouns.Role role, RoleNouns.Role other, Set<String> words) {
    return role.leads()
        && other.leads()
        && (endsWith(other.modifier(), role.modifier())
            || isA(other.modifier(), role.modifier())
            || areNamesOfOne(other.modifier(), role.modifier())
            || other.modifier().isEmpty()
                && words.stream()
                    .map(RoleBodies::lower)
                    .anyMatch(
                        word ->
                            endsWith(word, role.modifier())
                                || areNamesOfOne(word, role.modifier())));
  }

  /** "AK-Chefin" and "Arbeiterkammer-Präsidentin": the first parts name one organisation. */
  private boolean areNamesOfOne(String modifier, String other) {
    String organisation = lexicon.organisation(modifier);
    return organisation != null && organisation.equals(lexicon.organisation(other));
  }

  /** "kammer" ends "wirtschaftskammer", "verbands" "bauernverband" and "bauernverbandes". */
  private static boolean endsWith(String word, String modifier) {
    String body = WordStem.ofGenitive(modifier);
    return body.length() >= SHORTEST_BODY && (word.endsWith(body) || word.endsWith(body + "e"));
  }

  /**
   * Whether two role nouns are of two bodies.
   *
   * @param words capitalised words that the text tells of the other's roles
   */
  public boolean areOfTwo(RoleNouns.Role role, RoleNouns.Role other, Set<String> words) {
    return areNamesOfTwo(role.modifier(), other.modifier())
        || areKindsOfTwo(role.modifier(), other.modifier())
        || words.isEmpty() && isBesideState(role, other)
        || isOfAnother(
            role.modifier(), other.modifier().isEmpty() ? words : Set.of(other.modifier()));
  }

  /** "der Parlamentspräsident" for somebody of whom the text tells no more than "Präsident". */
  private boolean isBesideState(RoleNouns.Role role, RoleNouns.Role other) {
    OrganisationNouns.Kind kind = kind(role.modifier());
    return kind != null
        && lexicon.organisations().have(ClassTrait.HEADS, kind.nounClass())
        && other.roleClass().equals(PRESIDENT)
        && other.modifier().isEmpty();
  }

  /** Whether an acronym is none of the organisation of another: "DUH", "FDP-Fraktionschef". */
  public boolean isOfOther(String acronym, RoleNouns.Role other) {
    String organisation = lexicon.organisation(other.firstPart());
    return organisation != null && !organisation.equals(lexicon.organisation(acronym));
  }

  /** "der UN-Gesandte" is not "der norländische Gesandte", of whom no more is told. */
  public boolean isOfCountryOnly(String acronym, Entity person) {
    return !person.countries().isEmpty()
        && person.roleWords().isEmpty()
        && known.kindsOf(acronym.toUpperCase(Locale.GERMAN)).contains(INTERNATIONAL);
  }

  /** "Parteichef" and "Polizeichef", "Konzernchef" and "Finanzchef"; not "Bahnchef". */
  private boolean areKindsOfTwo(String modifier, String other) {
    OrganisationNouns.Kind kind = kind(modifier);
    OrganisationNouns.Kind another = kind(other);
    if (kind != null && DEPARTMENT.equals(lexicon.roleScopes().get(other))) {
      return true;
    }
    return kind != null
        && another != null
        && !mayBeAny(kind)
        && !mayBeAny(another)
        && !(isOfMembers(kind) && isOfMembers(another))
        && !modifier.contains(other)
        && !other.contains(modifier)
        && Collections.disjoint(kind.classes(), another.classes());
  }

  private boolean isOfMembers(OrganisationNouns.Kind kind) {
    return lexicon.organisations().have(ClassTrait.MEMBERS, kind.nounClass());
  }

  private static boolean mayBeAny(OrganisationNouns.Kind kind) {
    return kind.generic() || kind.vague();
  }

  /** "SPD-Chefin" and "Grünen-Chefin": the first parts are names of two organisations. */
  private boolean areNamesOfTwo(String modifier, String other) {
    if (modifier.isEmpty() || other.isEmpty()) {
      return false;
    }
    String organisation = organisation(modifier);
    if (organisation == null) {
      return false;
    }
    String another = lexicon.organisation(other);
    return another == null ? isOtherName(modifier, other) : !another.equals(organisation);
  }

  /** Which one a first part names: one that needs no explanation, or one that is listed only. */
  private String organisation(String modifier) {
    String organisation = lexicon.organisation(modifier);
    return organisation == null && known.isOrganisationOnly(capitalised(modifier))
        ? capitalised(modifier)
        : organisation;
  }

  /**
   * "Bundesbankchef" and "Ifo-Chef", of which is known that it is an organisation; what begins with
   * the same letter may be the acronym of the other.
   */
  private boolean isOtherName(String modifier, String other) {
    boolean name =
        known.mayBeOrganisation(other.toUpperCase(Locale.GERMAN))
            || known.mayBeOrganisation(capitalised(other));
    return name && kind(other) == null && other.charAt(0) != modifier.charAt(0);
  }

  private static String capitalised(String modifier) {
    return Character.toUpperCase(modifier.charAt(0)) + modifier.substring(1);
  }

  /**
   * "der Wirtschaftskammerpräsident" is neither the president of the "Wirtschaftstreuhänder" nor
   * the "Rechtsanwälte-Präsident": the first part is one certain organisation, and what the text
   * tells of the person is about another one. Not so "Parteichef", which may be the head of any
   * party, nor "Volkspartei-Chef", whose party may go by an acronym.
   */
  private boolean isOfAnother(String modifier, Set<String> words) {
    OrganisationNouns.Kind kind = words.isEmpty() ? null : kind(modifier);
    boolean certain = kind != null && !modifier.startsWith(kind.noun());
    return certain && words.stream().noneMatch(word -> mayBeOneBody(modifier, word));
  }

  private static boolean mayBeOneBody(String modifier, String word) {
    String lower = lower(word);
    return NameWords.isAcronym(word)
        || word.length() <= LONGEST_ACRONYM
        || modifier.contains(lower)
        || lower.contains(modifier);
  }

  /** "Polizeichef": the first part is a noun for an organisation. */
  public boolean isOfBody(RoleNouns.Role role) {
    return kind(role.modifier()) != null;
  }

  /** "Firmenchef", "Konzernchef": of a firm by a noun that stands for any. */
  public boolean isOfAnyFirm(RoleNouns.Role role) {
    OrganisationNouns.Kind kind = kind(role.modifier());
    return kind != null && kind.generic() && kind.compounds();
  }

  /** What an organisation is that the first part of a role noun is a noun for; or null. */
  private OrganisationNouns.Kind kind(String modifier) {
    return modifier.isEmpty() ? null : lexicon.organisations().of(capitalised(modifier));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.GERMAN);
  }
}
