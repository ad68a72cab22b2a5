package org.wortlaut.resolve.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/** What a text says about an actor: its roles, their countries, its gender. */
final class EntityDescription {

  private static final int AROUND_ROLE = 4;

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final PersonRoles roles;
  private final RoleComplements complements;

  EntityDescription(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.roles = new PersonRoles(tokens, lexicon);
    this.complements = new RoleComplements(tokens, lexicon);
  }

  Entity describe(int id, String fullName, List<Name> names) {
    Name first = names.get(0);
    if (first.kind() != ActorKind.PERSON) {
      return new Entity(
          id, fullName, first.kind(), organisationGender(first), List.of(), List.of(), Set.of());
    }
    Set<RoleNouns.Role> found = new LinkedHashSet<>();
    Set<String> countries = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    Gender gender = genderOfFirstName(fullName);
    for (Name name : names) {
      int begin = tokens.indexAt(name.span().begin());
      int end = tokens.indexAt(name.span().end() - 1) + 1;
      for (int role : roles.of(begin, end, name.isGenitive(tokens.document().text()))) {
        RoleNouns.Role r = lexicon.roles().of(tokens.at(role).word());
        found.add(r);
        countries.addAll(countriesAround(role));
        words.addAll(complements.behind(role));
        gender = gender == Gender.UNKNOWN ? genderOfRole(r, role) : gender;
      }
      if (!found.isEmpty()) {
        add(inBrackets(end), countries);
      }
      // "Vorständin Kim Weber", "Minister Eli Weber": surer than a first name
      Gender before = genderBefore(begin);
      boolean owner = name.isGenitive(tokens.document().text());
      boolean surer = before == Gender.FEMININE || !owner && isOfficeOfMan(begin);
      gender = gender == Gender.UNKNOWN || surer ? before : gender;
    }
    return new Entity(
        id, fullName, ActorKind.PERSON, gender, List.copyOf(found), List.copyOf(countries), words);
  }

  /** That of "Frau" or "Minister" before a name; unknown where nothing of the kind is there. */
  Gender genderBefore(int begin) {
    Gender gender = genderOfTitle(begin);
    RoleNouns.Role role =
        tokens.joined(begin) ? lexicon.roles().of(tokens.at(begin - 1).word()) : null;
    return role == null || gender != Gender.UNKNOWN ? gender : genderOfRole(role, begin - 1);
  }

  /** "Minister Eli Weber", and no title: a woman would be "Ministerin", but "Professor". */
  private boolean isOfficeOfMan(int begin) {
    int before = begin - 1;
    RoleNouns.Role role =
        tokens.joined(begin) ? lexicon.roles().of(tokens.at(before).word()) : null;
    return role != null
        && !lexicon.titles().contains(tokens.form(before))
        && lexicon.roles().of(tokens.form(before) + "in") != null
        && genderOfRole(role, before) == Gender.MASCULINE;
  }

  private Gender genderOfTitle(int begin) {
    String before = tokens.form(begin - 1);
    return before.equals("Frau")
        ? Gender.FEMININE
        : before.equals("Herr") || before.equals("Herrn") ? Gender.MASCULINE : Gender.UNKNOWN;
  }

  /** A feminine role noun is sure; a masculine one as good as. */
  private Gender genderOfRole(RoleNouns.Role role, int token) {
    int noun = tokens.at(token).word().noun();
    boolean feminine =
        role.feminine() && (noun & Agreement.MASCULINE) == 0
            || noun != 0 && (noun & (Agreement.MASCULINE | Agreement.NEUTER)) == 0;
    Gender told = feminine ? Gender.FEMININE : genderOfArticle(token);
    return told != Gender.UNKNOWN || role.feminine() ? told : Gender.MASCULINE;
  }

  /** Of "Die Abgeordnete", "der stellvertretende Vorsitzende", where the article tells. */
  private Gender genderOfArticle(int token) {
    int article = token - 1;
    while (tokens.joined(article + 1)
        && tokens.at(article).word().adjective() != 0
        && !tokens.is(article, WordClass.ARTICLE)) {
      article--;
    }
    String form = tokens.joined(article + 1) ? tokens.at(article).lower() : "";
    return !tokens.form(token).endsWith("e")
        ? Gender.UNKNOWN
        : form.equals("die")
            ? Gender.FEMININE
            : form.equals("der") ? Gender.MASCULINE : Gender.UNKNOWN;
  }

  Gender genderOfFirstName(String name) {
    if (name.indexOf(' ') < 0) {
      return Gender.UNKNOWN;
    }
    String first = name.substring(0, name.indexOf(' '));
    String known = lexicon.firstNames().get(first);
    if (known == null && first.indexOf('-') > 0) {
      known = lexicon.firstNames().get(first.substring(first.indexOf('-') + 1));
    }
    if (known == null) {
      return tokens.genderOfForm(first);
    }
    return known.equals("m")
        ? Gender.MASCULINE
        : known.equals("f") ? Gender.FEMININE : Gender.UNKNOWN;
  }

  private Gender organisationGender(Name name) {
    if (name.kind() == ActorKind.COUNTRY) {
      return name.name().equals("USA") ? Gender.PLURAL : Gender.NEUTER;
    }
    int i = tokens.indexAt(name.span().begin());
    int end = tokens.indexAt(name.span().end() - 1) + 1;
    for (; i < end; i++) {
      // "Deutscher Wetterdienst": the adjective is a noun elsewhere
      boolean attribute = i + 1 < end && tokens.is(i, WordClass.ADJECTIVE);
      boolean noun = tokens.common(i) || tokens.at(i).word().compound();
      if (noun && tokens.is(i, WordClass.NOUN) && !attribute) {
        return Gender.of(tokens.at(i).word());
      }
    }
    return Gender.UNKNOWN;
  }

  /**
   * Countries within a few words of the role noun, or in it ("US-Präsident"); not the one behind
   * the verb in "Minister Ohm warnte Italien".
   */
  private Set<String> countriesAround(int role) {
    Set<String> countries = new LinkedHashSet<>();
    String modifier = lexicon.roles().of(tokens.at(role).word()).modifier();
    String start =
        tokens.form(role).substring(0, Math.min(modifier.length(), tokens.form(role).length()));
    add(lexicon.gazetteer().single(start), countries);
    int begin = role;
    while (begin > role - 2 && tokens.isWord(begin - 1)) {
      begin--;
    }
    for (int i = begin; i <= role + AROUND_ROLE && tokens.isWord(i); i++) {
      if (i > role && tokens.finiteVerb(i)) {
        break;
      }
      if (i != role) {
        add(lexicon.gazetteer().single(tokens.form(i)), countries);
      }
    }
    return countries;
  }

  /** The "Ungarn" of "Minister László Bárdos (Ungarn)", or null. */
  private Gazetteer.Entry inBrackets(int bracket) {
    boolean alone =
        tokens.has(bracket + 2)
            && tokens.at(bracket).kind() == Token.Kind.OPENING_BRACKET
            && tokens.at(bracket + 2).kind() == Token.Kind.CLOSING_BRACKET;
    return alone ? lexicon.gazetteer().single(tokens.form(bracket + 1)) : null;
  }

  private static void add(Gazetteer.Entry entry, Set<String> countries) {
    if (entry != null && entry.kind() == ActorKind.COUNTRY) {
      countries.add(entry.name());
    }
  }
}
