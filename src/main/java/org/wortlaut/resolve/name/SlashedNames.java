package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Span;

/**
 * Names that a slash joins: the parties in "SPD/FDP-Koalition", the players "Emil Ohm/Jan Kranz".
 *
 * <p>Of "SP/ZH", a party and the canton of a member, it is the party. Must not match: "CDU/CSU",
 * which is known as one, nor "Firma Ohm/Kranz".
 */
final class SlashedNames {

  private static final char SLASH = '/';

  private final NameTokens tokens;
  private final NameLexicon lexicon;

  SlashedNames(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Puts the parts in place of the whole. */
  void splitIn(List<Name> names) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) && tokens.form(i).indexOf(SLASH) > 0) {
        List<Name> parts = organisations(i);
        if (parts.size() > 1 || parts.size() == 1 && hasCanton(i)) {
          Span token = tokens.span(i, i + 1);
          names.removeIf(name -> token.overlaps(name.span()));
          names.addAll(parts);
        }
      }
    }
    List<Name> persons = new ArrayList<>();
    names.removeIf(name -> name.kind() == ActorKind.PERSON && persons.addAll(persons(name)));
    names.addAll(persons);
  }

  /** The known organisations of one word, the longest first; empty where a part is none. */
  private List<Name> organisations(int i) {
    String form = tokens.form(i);
    List<Name> parts = new ArrayList<>();
    for (int begin = 0; begin < form.length(); ) {
      int end = form.length();
      Gazetteer.Entry entry = organisation(form, begin, end);
      while (entry == null && end > begin) {
        end = Math.max(form.lastIndexOf(SLASH, end - 1), form.lastIndexOf('-', end - 1));
        entry = end > begin ? organisation(form, begin, end) : null;
      }
      if (entry == null) {
        return hasCanton(i) ? parts : List.of();
      }
      Span span = new Span(tokens.at(i).begin() + begin, tokens.at(i).begin() + end);
      parts.add(new Name(span, entry.kind(), Name.Form.NAME, entry.name(), entry.actor()));
      begin = end < form.length() && form.charAt(end) == SLASH ? end + 1 : form.length();
    }
    return parts;
  }

  /** The "ZH" of "SP/ZH". */
  private boolean hasCanton(int i) {
    String part = tokens.form(i).substring(tokens.form(i).lastIndexOf(SLASH) + 1);
    return part.length() == 2 && part.equals(part.toUpperCase(Locale.ROOT));
  }

  private Gazetteer.Entry organisation(String form, int begin, int end) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(form.substring(begin, end));
    return entry != null && entry.kind() == ActorKind.ORGANIZATION ? entry : null;
  }

  /** Empty where the person's name has no slash between letters or was not found to its end. */
  private List<Name> persons(Name name) {
    boolean whole = name.span().in(tokens.document().text()).equals(name.name());
    int last = name.name().lastIndexOf(SLASH);
    if (!whole || last < 0 || name.name().indexOf(' ') > 0 && name.name().indexOf(' ', last) < 0) {
      return List.of();
    }
    String[] words = name.name().split(String.valueOf(SLASH));
    if (!Arrays.stream(words).allMatch(SlashedNames::isWhole)) {
      return List.of();
    }
    List<Name> parts = new ArrayList<>();
    int begin = name.span().begin();
    for (String part : words) {
      Span span = new Span(begin, begin + part.length());
      parts.add(new Name(span, name.kind(), name.form(), part, part));
      begin = span.end() + 1;
    }
    return parts;
  }

  /**
   * Not the "K" of "K/Ohm", the " Ohm" of "Jan/ Ohm" nor what is between the marks of "Jan//Ohm".
   */
  private static boolean isWhole(String part) {
    return part.length() > 1 && part.equals(part.strip());
  }
}
