package org.wortlaut.resolve.entity;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** Actors by their names in the text, of whom a pronoun or a noun may speak. */
public final class NamedActors {

  /** Sentences; what somebody is is told shortly after the name. */
  private static final int NEAR = 2;

  /** Sentences; who is described without a name has been named not far back. */
  private static final int FEW = 5;

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final NotMeant notMeant;

  public NamedActors(NameTokens tokens, EntityTable table, NameLexicon lexicon, NotMeant notMeant) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.notMeant = notMeant;
  }

  /** As {@link #last}, if named in one of the two sentences before that of the offset. */
  public Referent nearPerson(int offset, Gender gender, Predicate<Entity> meant) {
    Referent person = last(offset, gender, meant);
    return person == null || !isNear(person.offset(), offset) ? null : person;
  }

  /** Whether a place is in one of the two sentences before that of an offset, or in its own. */
  public boolean isNear(int place, int offset) {
    return place >= before(offset, NEAR);
  }

  /** The person of the gender named last before an offset among those who may be meant, or null. */
  public Referent last(int offset, Gender gender, Predicate<Entity> meant) {
    return last(offset, name -> mayBeMeant(name, gender, true) && meant.test(table.of(name)));
  }

  /** The person last named before an offset right behind one of some nouns; or null. */
  public Referent behind(IntPredicate noun, int offset, Gender gender) {
    return last(offset, name -> mayBeMeant(name, gender, true) && isBehind(noun, name));
  }

  /** "Schäfer Emil Ohm"; not "Schäfer Ohms Hof". */
  private boolean isBehind(IntPredicate noun, Name name) {
    int first = tokens.indexAt(name.span().begin());
    return tokens.joined(first)
        && noun.test(first - 1)
        && !name.isGenitive(tokens.document().text());
  }

  private Referent last(int offset, Predicate<Name> meant) {
    for (int i = table.firstFrom(offset) - 1; i >= 0; i--) {
      Name name = table.names().get(i);
      if (meant.test(name)) {
        return referent(name);
      }
    }
    return null;
  }

  /**
   * The one person of a gender named in the sentences shortly before an offset among those who may
   * be meant; null where there are none or several.
   */
  public Referent onlyNear(int offset, Gender gender, Predicate<Entity> meant) {
    Name one =
        only(
            before(offset, NEAR),
            offset,
            name -> mayBeMeant(name, gender, true) && meant.test(table.of(name)));
    return one == null ? null : referent(one);
  }

  /**
   * The one person of a gender whom the text names before an offset, if she may be meant; null
   * where there are none or several.
   */
  public Referent onlyNamed(int offset, Gender gender, Predicate<Entity> meant) {
    Name one = only(0, offset, name -> mayBeMeant(name, gender, true));
    return one == null || !meant.test(table.of(one)) ? null : referent(one);
  }

  /** The first of the names that fit between two offsets, if they all are those of one actor. */
  private Name only(int since, int offset, Predicate<Name> fits) {
    Name one = null;
    for (Name name : table.names().subList(table.firstFrom(since), table.firstFrom(offset))) {
      if (fits.test(name)) {
        if (one != null && table.of(one) != table.of(name)) {
          return null;
        }
        one = one == null ? name : one;
      }
    }
    return one;
  }

  /** Where as many sentences before that of an offset begin; those within quotes do not count. */
  private int before(int offset, int many) {
    List<Sentence> sentences = tokens.document().sentences();
    int sentence = Math.max(0, tokens.document().sentenceAt(offset));
    int left = sentences.get(sentence).quoted() ? many + 1 : many;
    while (sentence > 0 && left > 0) {
      sentence--;
      left -= sentences.get(sentence).quoted() ? 0 : 1;
    }
    return sentences.get(sentence).begin();
  }

  /** Whether the text has named a person in one of a few sentences before an offset. */
  public boolean isNamed(Referent person, int offset) {
    Referent name = last(offset, Gender.UNKNOWN, other -> other.name().equals(person.name()));
    return name != null && name.offset() >= before(offset, FEW);
  }

  /** The person whom a text names first, before an offset; or null. */
  public Referent firstPerson(int before) {
    return table.names().subList(0, table.firstFrom(before)).stream()
        .filter(name -> mayBeMeant(name, Gender.UNKNOWN, true))
        .findFirst()
        .map(this::referent)
        .orElse(null);
  }

  /**
   * The person who is addressed first in a span: "Frau Weber, …", "Warum, Frau Weber?"; or null.
   */
  public Referent addressed(Span span) {
    return table.within(span).stream()
        .filter(name -> table.of(name).kind() == ActorKind.PERSON && isAddressed(name, span))
        .findFirst()
        .map(this::referent)
        .orElse(null);
  }

  private boolean isAddressed(Name name, Span span) {
    int title = tokens.indexAt(name.span().begin()) - 1;
    int next = tokens.indexAt(name.span().end() - 1) + 1;
    boolean opens =
        title >= 0
            && (tokens.initial(title)
                || tokens.at(title).begin() == span.begin()
                || title > 0 && tokens.at(title - 1).kind() == Token.Kind.COMMA);
    return opens
        && lexicon.titles().contains(tokens.form(title))
        && tokens.has(next)
        && (tokens.at(next).kind() == Token.Kind.COMMA
            || tokens.at(next).kind() == Token.Kind.STOP);
  }

  /** The actor of a name as one whom a pronoun may stand for. */
  public Referent referent(Name name) {
    return Referent.of(table.of(name), name.span().begin());
  }

  /** Whether a pronoun of a gender may stand for whom a name names. */
  public boolean mayBeMeant(Name name, Gender gender, boolean personOnly) {
    Entity entity = table.of(name);
    boolean form = name.form() == Name.Form.NAME || name.form() == Name.Form.INSTITUTION;
    boolean person = entity.kind() == ActorKind.PERSON;
    // "Indien gilt als Bremser, da es den Plan ablehnt"
    boolean country = gender == Gender.NEUTER && entity.kind() == ActorKind.COUNTRY;
    boolean kind =
        person
            || country
            || !personOnly
                && entity.kind() == ActorKind.ORGANIZATION
                && (entity.gender() != Gender.UNKNOWN || gender == Gender.UNKNOWN);
    return form
        && kind
        && entity.gender().fits(gender)
        && !notMeant.others().hold(entity.name(), name.span().begin());
  }
}
