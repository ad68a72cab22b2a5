package org.wortlaut.resolve.entity;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Which short names of a text stand for which full ones: those of {@link FullestPersonNames}, an
 * acronym for the organisation it is introduced for ("Bund freier Segler (BfS)"), one word of an
 * organisation's name for the whole.
 */
final class FullestNames {

  /** ", kurz „", ", oder kurz: " */
  private static final Pattern INTRODUCTION =
      Pattern.compile("[“\"”«»’]?, (?<words>[\\p{L} ]+):? [„“\"»«]?");

  /** " (", "“ (", " e.V. (" */
  private static final Pattern BRACKET =
      Pattern.compile("[“\"”«»’]?\\s?(?:(?<form>[\\p{L}.]+)\\s)?\\(");

  /** A word of a longer name does not tell the whole. */
  private static final int MOST_WORDS = 3;

  private final NameTokens tokens;
  private final List<Name> names;
  private final FullestPersonNames persons;
  private final Set<String> introductions;
  private final NameLexicon lexicon;
  private final Map<String, String> map = new HashMap<>();

  FullestNames(
      NameTokens tokens, List<Name> names, FullestPersonNames persons, NameLexicon lexicon) {
    this.tokens = tokens;
    this.names = names;
    this.lexicon = lexicon;
    this.persons = persons;
    this.introductions = lexicon.shortFormIntroductions();
  }

  /** From kind, colon and name to the fullest name; names that are their own are not in it. */
  Map<String, String> map() {
    map.putAll(persons.map());
    joinAcronyms();
    map.putAll(new InitialsOfNames(tokens, lexicon).join(distinctOrganisations(), map.keySet()));
    joinFirms();
    joinOrganisations();
    joinInstitutions();
    return map;
  }

  /** A bare "Regierung" is the "jemenitische Regierung" of the text, if it names one most often. */
  private void joinInstitutions() {
    Map<String, Map<String, Integer>> fuller = new LinkedHashMap<>();
    for (Name name : names) {
      int space = Math.max(name.actor().lastIndexOf(' '), name.actor().lastIndexOf('-'));
      if (name.form() == Name.Form.INSTITUTION && space > 0) {
        fuller
            .computeIfAbsent(name.actor().substring(space + 1), noun -> new LinkedHashMap<>())
            .merge(name.actor(), 1, Integer::sum);
      }
    }
    fuller.forEach(
        (noun, counts) -> {
          int most = Collections.max(counts.values());
          List<String> often =
              counts.keySet().stream().filter(name -> counts.get(name) == most).toList();
          if (often.size() == 1) {
            map.put(ActorKind.ORGANIZATION + ":" + noun, often.get(0));
          }
        });
  }

  private void joinAcronyms() {
    for (int i = 0; i + 1 < names.size(); i++) {
      Name full = names.get(i);
      Name acronym = names.get(i + 1);
      boolean organisations =
          full.kind() == ActorKind.ORGANIZATION && acronym.kind() == ActorKind.ORGANIZATION;
      if (organisations
          && acronym.actor().indexOf(' ') < 0
          && !full.actor().equals(acronym.actor())
          && (sameInitial(full, acronym) || !isAttribute(full))
          && bracketed(full, acronym)) {
        map.put(ActorKind.ORGANIZATION + ":" + acronym.actor(), full.actor());
      }
    }
  }

  /**
   * Not so in "Kinderhilfswerk der Vereinten Nationen (UNICEF)", where the acronym belongs to the
   * longer phrase.
   */
  private static boolean sameInitial(Name full, Name acronym) {
    return Character.toLowerCase(full.name().charAt(0))
        == Character.toLowerCase(acronym.name().charAt(0));
  }

  /** Whether a name hangs on the noun before it: "Kinderhilfswerk der Vereinten Nationen". */
  private boolean isAttribute(Name name) {
    int first = tokens.indexAt(name.span().begin());
    return tokens.joined(first)
        && tokens.is(first - 1, WordClass.ARTICLE)
        && tokens.joined(first - 1)
        && tokens.capitalized(first - 2);
  }

  /** "Bund freier Segler (BfS)", "„Bund freier Segler“, kurz „BfS“". */
  private boolean bracketed(Name full, Name acronym) {
    String between = tokens.document().text().substring(full.span().end(), acronym.span().begin());
    int end = acronym.span().end();
    String text = tokens.document().text();
    Matcher introduction = INTRODUCTION.matcher(between);
    if (introduction.matches() && introductions.contains(introduction.group("words"))) {
      return true;
    }
    Matcher bracket = BRACKET.matcher(between);
    String form = bracket.matches() ? bracket.group("form") : "";
    return bracket.matches()
        && (form == null || lexicon.companyWords().containsKey(form))
        && end < text.length()
        && text.charAt(end) == ')';
  }

  /** "Kolb Bau" for "Kolb Bau GmbH". */
  private void joinFirms() {
    Set<String> all = distinctOrganisations();
    Map<String, String> firms = new HashMap<>();
    for (String name : all) {
      String brand = brand(name);
      if (!brand.equals(name) && all.contains(brand)) {
        firms.merge(ActorKind.ORGANIZATION + ":" + brand, name, (a, b) -> "");
      }
    }
    firms.values().remove("");
    firms.forEach(map::putIfAbsent);
  }

  /** A name without what all firms have behind theirs. */
  private String brand(String name) {
    int end = name.lastIndexOf(' ');
    return end > 0 && Boolean.TRUE.equals(lexicon.companyWords().get(name.substring(end + 1)))
        ? brand(name.substring(0, end))
        : name;
  }

  private void joinOrganisations() {
    Set<String> all = distinctOrganisations();
    Map<String, String> byWord = new HashMap<>();
    for (String name : all) {
      String[] words = name.split(" ");
      boolean few = words.length <= MOST_WORDS || isFirm(words);
      for (String word : words) {
        boolean telling =
            words.length > 1
                && few
                && !lexicon.companyWords().containsKey(word)
                && word.length() > 3
                && Character.isUpperCase(word.charAt(0));
        if (telling) {
          byWord.merge(word, name, (a, b) -> a.equals(b) ? a : "");
        }
      }
    }
    Set<String> institutions = new HashSet<>();
    for (Name name : names) {
      if (name.form() == Name.Form.INSTITUTION) {
        institutions.add(name.actor());
      }
    }
    for (String name : all) {
      String longer = byWord.getOrDefault(name, "");
      if (!longer.isEmpty()
          && !institutions.contains(name)
          && !isFirmBefore(name, longer)
          && !map.containsKey(ActorKind.ORGANIZATION + ":" + name)) {
        map.put(ActorKind.ORGANIZATION + ":" + name, longer);
      }
    }
  }

  /**
   * "Apple Pencil" is something that the known firm Apple makes, "Apple Holding" may be the firm
   * itself.
   */
  private boolean isFirmBefore(String name, String longer) {
    Gazetteer.Entry known = lexicon.gazetteer().exact(name);
    return known != null
        && known.kind() == ActorKind.ORGANIZATION
        && lexicon.organisations().of(name) == null
        && longer.startsWith(name + " ")
        && Arrays.stream(longer.substring(name.length() + 1).split(" "))
            .noneMatch(this::tellsOfFirm);
  }

  /** "Backwaren Kolb & Söhne GmbH": no more words than others beside those that all firms have. */
  private boolean isFirm(String[] words) {
    boolean firm = Boolean.TRUE.equals(lexicon.companyWords().get(words[words.length - 1]));
    long own =
        Arrays.stream(words)
            .filter(word -> Character.isLetter(word.codePointAt(0)))
            .filter(word -> !lexicon.companyWords().containsKey(word))
            .count();
    return firm && own <= MOST_WORDS;
  }

  /** "AG", "Motors", "Deutschland". */
  private boolean tellsOfFirm(String word) {
    Gazetteer.Entry known = lexicon.gazetteer().single(word);
    return lexicon.companyWords().containsKey(word)
        || known != null && known.kind() == ActorKind.COUNTRY;
  }

  private Set<String> distinctOrganisations() {
    Set<String> distinct = new LinkedHashSet<>();
    for (Name name : names) {
      if (name.kind() == ActorKind.ORGANIZATION) {
        distinct.add(name.actor());
      }
    }
    return distinct;
  }
}
