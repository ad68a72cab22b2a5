package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wortlaut.extract.Statement;
import org.wortlaut.language.Agreement;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.reference.ActingPlaces;
import org.wortlaut.resolve.reference.DefiniteNouns;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/**
 * The places where an article mentions its actors: names, country adjectives, metonyms, and
 * definite nouns that stand for one of them.
 */
final class MentionFinder {

  private static final String WOMAN = "in";

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final DefiniteNouns definite;
  private final ActingPlaces places;

  MentionFinder(
      NameTokens tokens,
      EntityTable table,
      NameLexicon lexicon,
      DefiniteNouns definite,
      ActingPlaces places) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.definite = definite;
    this.places = places;
  }

  List<Mention> find(List<Statement> statements) {
    List<Mention> mentions = new ArrayList<>();
    int[] sentences = sentences();
    int[] innermost = innermostStatements(statements);
    boolean[] named = new boolean[tokens.size()];
    Map<Integer, String> owners = new HashMap<>();
    for (Name name : table.names()) {
      Entity entity = table.of(name);
      if (!isVague(name, entity) && !isOnePerson(name)) {
        Mention mention = mention(tokens, entity, name.span(), sentences, innermost);
        mentions.add(places.hold(name) ? mention.as(ActorKind.ORGANIZATION) : mention);
      }
      for (int i = tokens.indexAt(name.span().begin());
          i < tokens.size() && tokens.at(i).begin() < name.span().end();
          i++) {
        named[i] = !isPartOfRole(name, i);
        if (!named[i]) {
          owners.put(i, name.span().in(tokens.document().text()));
        }
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.capitalized(i)) {
        continue;
      }
      if (isNamedByCompound(i)) {
        mentions.add(compound(i, sentences, innermost));
      } else if (!named[i] && !isUnnamedBody(i)) {
        Entity entity = definite.at(i, named);
        if (entity != null && (!owners.containsKey(i) || isOf(entity, owners.get(i)))) {
          mentions.add(mention(tokens, entity, tokens.span(i, i + 1), sentences, innermost));
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  /** The "Omanis" that the dictionary does not know are no woman. */
  private int readings(int people) {
    boolean man = !tokens.at(people).word().known() && !tokens.form(people).endsWith(WOMAN);
    int noun = tokens.at(people).word().noun();
    return man ? noun & ~(Agreement.SINGULAR & Agreement.FEMININE) : noun;
  }

  /** "der Ruhland-Trainer" is a trainer as well as something of Ruhland. */
  private boolean isPartOfRole(Name name, int i) {
    return name.form() == Name.Form.COMPOUND_PART && lexicon.roles().isRole(tokens.at(i).word());
  }

  /**
   * Whether the text tells that somebody has a role in an organisation: "SPÖ-Politiker Ruhland".
   */
  private static boolean isOf(Entity person, String organisation) {
    String lower = organisation.toLowerCase(Locale.GERMAN);
    return person.roles().stream().anyMatch(role -> role.modifier().startsWith(lower))
        || person.roleWords().contains(organisation);
  }

  /** "der Software-Konzern": a compound that tells of no organisation which one it is. */
  private boolean isUnnamedBody(int i) {
    String form = tokens.form(i);
    return form.indexOf('-') > 0 && lexicon.organisations().of(tokens.at(i).word()) != null;
  }

  /**
   * A bare "Regierung" of which the text does not say whose, or an institution in the indefinite
   * ("eine Polizei") or several of one kind ("Regierungen", not "Streitkräfte").
   */
  private boolean isVague(Name name, Entity entity) {
    if (name.form() != Name.Form.INSTITUTION) {
      return false;
    }
    int first = tokens.indexAt(name.span().begin());
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(first).word());
    boolean bare = entity.name().indexOf(' ') < 0 && entity.name().indexOf('-') < 0;
    boolean indefinite = tokens.joined(first) && tokens.indefinite(first - 1);
    int noun = tokens.at(first).word().noun();
    boolean several =
        kind != null
            && noun != Agreement.NONE
            && (noun & Agreement.SINGULAR) == Agreement.NONE
            && tokens.at(first).word().lowerLemma().endsWith(kind.noun());
    return several || bare && (kind == null || kind.vague() || indefinite);
  }

  /** "der Niederländer" is a person, "die Niederländer" and "Angaben der Niederländer" are not. */
  private boolean isOnePerson(Name name) {
    int noun = tokens.indexAt(name.span().begin());
    if (name.form() != Name.Form.DEMONYM || !tokens.joined(noun)) {
      return false;
    }
    int agreement = readings(noun) & tokens.at(noun - 1).word().determiner();
    boolean genitive =
        (agreement & Agreement.GENITIVE) != 0
            && tokens.joined(noun - 1)
            && tokens.capitalized(noun - 2);
    return (agreement & Agreement.SINGULAR) != 0
        && ((agreement & Agreement.PLURAL) == 0 || !genitive);
  }

  /**
   * "das Hafen-Bundesamt", "die kurdische DEM-Partei": a definite compound with a hyphen says which
   * organisation it is, where a bare "das Amt" does not. Before a noun that goes with a name, its
   * first part has to be no common word: "die Arvid-Gruppe", not "die Software-Firma".
   *
   * @param i a word with a capital
   */
  private boolean isNamedByCompound(int i) {
    String form = tokens.form(i);
    boolean compound = form.indexOf('-') > 0 && tokens.joined(i);
    OrganisationNouns.Kind kind = compound ? lexicon.organisations().of(form) : null;
    int noun = tokens.at(i).word().noun();
    boolean telling =
        kind != null && !kind.before() && !kind.vague() && definite.isDefiniteArticle(i - 1);
    return kind != null
        && (noun == Agreement.NONE || (noun & Agreement.SINGULAR) != 0)
        && (telling || isDefinite(i) && isNamedByFirstPart(form))
        && table.within(tokens.span(i, i + 1)).isEmpty();
  }

  /** "die DEM-Partei", "die kurdische DEM-Partei". */
  private boolean isDefinite(int noun) {
    boolean attribute =
        tokens.joined(noun - 1)
            && !tokens.capitalized(noun - 1)
            && tokens.at(noun - 1).word().adjective() != Agreement.NONE;
    return definite.isDefiniteArticle(attribute ? noun - 2 : noun - 1);
  }

  private boolean isNamedByFirstPart(String form) {
    String first = form.substring(0, form.lastIndexOf('-'));
    return Arrays.stream(first.split("-"))
        .noneMatch(
            part ->
                part.isEmpty()
                    || lexicon.notOrganisations().contains(part)
                    || tokens.isCommonPart(part));
  }

  /** Named up to the end of its noun: "des Hafen-Bundesamtes" without the ending. */
  private Mention compound(int i, int[] sentences, int[] statements) {
    String noun = lexicon.organisations().of(tokens.at(i).word()).noun();
    int end = tokens.at(i).lower().lastIndexOf(noun) + noun.length();
    String name = tokens.form(i).substring(0, end);
    return new Mention(
        name, ActorKind.ORGANIZATION, tokens.span(i, i + 1), sentences[i], statements[i], null);
  }

  private static Mention mention(
      NameTokens tokens, Entity entity, Span span, int[] sentences, int[] statements) {
    int token = tokens.indexAt(span.begin());
    return new Mention(
        entity.name(),
        entity.kind(),
        span,
        sentences[token],
        statements[token],
        entity.countries().size() == 1 ? entity.countries().get(0) : null);
  }

  /** For each token the statement with the shortest content that holds it, or -1. */
  private int[] innermostStatements(List<Statement> statements) {
    int[] innermost = new int[tokens.size()];
    int[] shortest = new int[tokens.size()];
    Arrays.fill(innermost, -1);
    for (Statement statement : statements) {
      int length = statement.content().stream().mapToInt(Span::length).sum();
      for (Span piece : statement.content()) {
        for (int i = tokens.firstFrom(piece.begin());
            i < tokens.size() && tokens.at(i).begin() < piece.end();
            i++) {
          if (innermost[i] < 0 || length < shortest[i]) {
            innermost[i] = statement.index();
            shortest[i] = length;
          }
        }
      }
    }
    return innermost;
  }

  /**
   * For each token the innermost sentence that holds it; sentences inside a quote follow the one
   * around it.
   */
  private int[] sentences() {
    int[] sentences = new int[tokens.size()];
    for (Sentence sentence : tokens.document().sentences()) {
      for (int i = tokens.firstFrom(sentence.begin());
          i < tokens.size() && tokens.at(i).begin() < sentence.end();
          i++) {
        sentences[i] = sentence.index();
      }
    }
    return sentences;
  }
}
