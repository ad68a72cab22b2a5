package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.wortlaut.extract.Statement;
import org.wortlaut.language.Agreement;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.reference.DefiniteNouns;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/**
 * The places where an article mentions its actors: names, country adjectives, metonyms, and
 * definite nouns that stand for one of them.
 */
final class MentionFinder {

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final DefiniteNouns definite;

  MentionFinder(NameTokens tokens, EntityTable table, NameLexicon lexicon, DefiniteNouns definite) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.definite = definite;
  }

  List<Mention> find(List<Statement> statements) {
    List<Mention> mentions = new ArrayList<>();
    int[] sentences = sentences();
    int[] innermost = innermostStatements(statements);
    boolean[] named = new boolean[tokens.size()];
    for (Name name : table.names()) {
      Entity entity = table.of(name);
      if (!isVague(name, entity) && !isOnePerson(name)) {
        mentions.add(mention(tokens, entity, name.span(), sentences, innermost));
      }
      for (int i = tokens.indexAt(name.span().begin());
          i < tokens.size() && tokens.at(i).begin() < name.span().end();
          i++) {
        named[i] = true;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (isNamedByCompound(i)) {
        mentions.add(compound(i, sentences, innermost));
      } else if (!named[i]) {
        Entity entity = definite.at(i, named);
        if (entity != null) {
          mentions.add(mention(tokens, entity, tokens.span(i, i + 1), sentences, innermost));
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  /**
   * A bare "Regierung" of which the text does not say whose, or an institution in the indefinite
   * ("eine Polizei").
   */
  private boolean isVague(Name name, Entity entity) {
    if (name.form() != Name.Form.INSTITUTION) {
      return false;
    }
    int first = tokens.indexAt(name.span().begin());
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(first).word());
    boolean bare = entity.name().indexOf(' ') < 0 && entity.name().indexOf('-') < 0;
    boolean indefinite = tokens.joined(first) && tokens.indefinite(first - 1);
    return bare && (kind == null || kind.vague() || indefinite);
  }

  /** "der Niederländer" is a person, "die Niederländer" and "Angaben der Niederländer" are not. */
  private boolean isOnePerson(Name name) {
    int noun = tokens.indexAt(name.span().begin());
    if (name.form() != Name.Form.DEMONYM || !tokens.joined(noun)) {
      return false;
    }
    int agreement = tokens.at(noun).word().noun() & tokens.at(noun - 1).word().determiner();
    boolean genitive =
        (agreement & Agreement.GENITIVE) != 0
            && tokens.joined(noun - 1)
            && tokens.capitalized(noun - 2);
    return (agreement & Agreement.SINGULAR) != 0
        && ((agreement & Agreement.PLURAL) == 0 || !genitive);
  }

  /**
   * "das Hafen-Bundesamt": a definite compound with a hyphen says which organisation it is, where a
   * bare "das Amt" does not.
   */
  private boolean isNamedByCompound(int i) {
    String form = tokens.form(i);
    boolean compound = form.indexOf('-') > 0 && tokens.capitalized(i) && tokens.joined(i);
    OrganisationNouns.Kind kind = compound ? lexicon.organisations().of(form) : null;
    int noun = tokens.at(i).word().noun();
    return kind != null
        && definite.isDefiniteArticle(i - 1)
        && (noun == Agreement.NONE || (noun & Agreement.SINGULAR) != 0)
        && table.within(tokens.span(i, i + 1)).isEmpty();
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
