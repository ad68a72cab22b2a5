package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wortlaut.extract.Statement;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;

/** The places where an article mentions its actors: names, country adjectives, metonyms, and role nouns that it resolves. */
final class MentionFinder {

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final RoleReference roles;

  MentionFinder(NameTokens tokens, EntityTable table, NameLexicon lexicon, RoleReference roles) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.roles = roles;
  }

  List<Mention> find(List<Statement> statements) {
    List<Mention> mentions = new ArrayList<>();
    boolean[] named = new boolean[tokens.size()];
    for (Name name : table.names()) {
      Entity entity = table.of(name);
      if (!isVague(name, entity)) {
        mentions.add(mention(entity, name.span(), statements));
      }
      for (int i = tokens.indexAt(name.span().begin()); i < tokens.size() && tokens.at(i).begin() < name.span().end(); i++) {
        named[i] = true;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!named[i] && isDefiniteRole(i, named)) {
        RoleNouns.Role role = lexicon.roles().of(tokens.form(i));
        Entity entity = roles.find(i, role.feminine() ? Gender.UNKNOWN : Gender.MASCULINE);
        if (entity != null) {
          mentions.add(mention(entity, tokens.span(i, i + 1), statements));
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  /** A bare "Regierung" of which the text does not say whose, or an institution in the indefinite ("eine Polizei"). */
  private boolean isVague(Name name, Entity entity) {
    if (name.form() != Name.Form.INSTITUTION) {
      return false;
    }
    int first = tokens.indexAt(name.span().begin());
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.form(first));
    boolean bare = entity.name().indexOf(' ') < 0 && entity.name().indexOf('-') < 0;
    boolean indefinite = tokens.joined(first) && tokens.at(first - 1).lower().startsWith("ein");
    return bare && (kind == null || kind.vague() || indefinite);
  }

  /** "die Ministerin", "der russische Präsident", but not "Ministerin Ohm" nor "ein Minister". */
  private boolean isDefiniteRole(int i, boolean[] named) {
    if (!lexicon.roles().isRole(tokens.form(i)) || i + 1 < tokens.size() && named[i + 1] && tokens.joined(i + 1)) {
      return false;
    }
    for (int k = i - 1; k >= i - 3 && tokens.isWord(k); k--) {
      if (tokens.is(k, WordClass.ARTICLE)) {
        return !tokens.at(k).lower().startsWith("ein");
      }
      if (!tokens.is(k, WordClass.ADJECTIVE)) {
        return false;
      }
    }
    return false;
  }

  private Mention mention(Entity entity, Span span, List<Statement> statements) {
    return new Mention(entity.name(), entity.kind(), span, tokens.document().sentenceAt(span.begin()), innermost(span, statements));
  }

  /** The statement with the shortest content that holds the span, or -1. */
  private static int innermost(Span span, List<Statement> statements) {
    int best = -1;
    int shortest = Integer.MAX_VALUE;
    for (Statement statement : statements) {
      int length = 0;
      boolean holds = false;
      for (Span piece : statement.content()) {
        length += piece.length();
        holds |= piece.contains(span);
      }
      if (holds && length < shortest) {
        best = statement.index();
        shortest = length;
      }
    }
    return best;
  }
}
