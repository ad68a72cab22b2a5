package org.wortlaut.resolve.actors.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.wortlaut.language.LexiconFile;

/**
 * Brings the spellings of a person's name to one: by a list of names with several spellings
 * ("Wladimir", "Vladimir"), and by rules for names whose surname tells that they were written in
 * another script ("Selenskyj", "Zelensky").
 */
final class Spellings {

  private record Rule(Pattern pattern, String replacement) {}

  private final Map<String, String> first = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Pattern marks;

  private Spellings(String language) {
    List<String> marking = new ArrayList<>();
    LexiconFile.read(language, "transliteration.tsv")
        .entries()
        .forEach(line -> addRule(line, marking));
    LexiconFile.read(language, "name-spellings.tsv").entries().forEach(this::addGroup);
    this.marks = Pattern.compile(String.join("|", marking));
  }

  /**
   * @throws IllegalStateException if a word list is missing or has a line that cannot be meant
   */
  static Spellings read(String language) {
    return new Spellings(language);
  }

  private void addRule(LexiconFile.Entry line, List<String> marking) {
    try {
      Pattern pattern = Pattern.compile(line.column(0));
      switch (line.column(1)) {
        case "mark" -> marking.add("(?:" + pattern + ")");
        case "rule" -> rules.add(new Rule(pattern, line.column(2)));
        default ->
            throw line.error(
                "column 2 is \"" + line.column(1) + "\", but must be 'mark' or 'rule'");
      }
    } catch (PatternSyntaxException wrong) {
      throw line.error("\"" + line.column(0) + "\" is no regular expression: " + wrong);
    }
  }

  private void addGroup(LexiconFile.Entry line) {
    String[] names = line.column(0).split("\\|");
    for (String name : names) {
      if (first.put(NameKey.of(name), NameKey.of(names[0])) != null) {
        throw line.error("\"" + name + "\" stands in two groups; keep it in one");
      }
    }
  }

  /**
   * @param words of a person's name as {@link NameKey} makes them, the surname last
   * @return as many words, the same for all spellings of the name
   */
  List<String> unify(List<String> words) {
    String surname = words.get(words.size() - 1);
    boolean transliterated = marks.matcher(surname).find();
    return words.stream()
        .map(word -> first.getOrDefault(word, word))
        .map(word -> transliterated ? rewrite(word) : word)
        .toList();
  }

  private String rewrite(String word) {
    String rewritten = word;
    for (Rule rule : rules) {
      rewritten = rule.pattern.matcher(rewritten).replaceAll(rule.replacement);
    }
    return rewritten;
  }
}
