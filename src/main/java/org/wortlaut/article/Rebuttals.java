package org.wortlaut.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.text.Span;

/**
 * Finds negated assertions that rebut what the same article reports, so that their act is {@code
 * deny} instead of {@code assert}: "A und B seien keine Bedrohung" where somebody else warns of or
 * accuses A or B.
 *
 * <p>Must match: the speaker is named in somebody else's accusation or warning, or both contents
 * name the same two actors. Must not: negated assertions in articles without any accusation or
 * warning.
 */
final class Rebuttals {

  /** One common actor is often just the topic of the article. */
  private static final int FEWEST_SHARED = 2;

  private final List<Statement> statements;
  private final List<Speaker> speakers;
  private final List<Mention> mentions;

  /** Those of the article; null until a statement may rebut one. */
  private List<Charge> charges;

  /** Who accuses or warns, and who is named in it. */
  private record Charge(List<String> speaker, Set<String> actors) {}

  private Rebuttals(List<Statement> statements, List<Speaker> speakers, List<Mention> mentions) {
    this.statements = statements;
    this.speakers = speakers;
    this.mentions = mentions;
  }

  /** The statements, those that rebut another with the act {@code deny}. */
  static List<Statement> mark(
      List<Statement> statements, List<Speaker> speakers, List<Mention> mentions) {
    return new Rebuttals(statements, speakers, mentions).marked();
  }

  private List<Statement> marked() {
    List<Statement> marked = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      boolean mayRebut = statement.denial() == Denial.NEGATED && statement.act() == Act.ASSERT;
      marked.add(mayRebut && rebutsSomething(statement) ? statement.withAct(Act.DENY) : statement);
    }
    return marked;
  }

  private boolean rebutsSomething(Statement negated) {
    if (charges == null) {
      charges = charges();
    }
    Set<String> own = actorsIn(negated);
    List<String> speaker = speakers.get(negated.index()).names();
    return charges.stream()
        .filter(charge -> !charge.speaker().equals(speaker))
        .anyMatch(
            charge ->
                speaker.stream().anyMatch(charge.actors()::contains)
                    || charge.actors().stream().filter(own::contains).count() >= FEWEST_SHARED);
  }

  private List<Charge> charges() {
    return statements.stream()
        .filter(statement -> statement.act().charges())
        .map(charge -> new Charge(speakers.get(charge.index()).names(), actorsIn(charge)))
        .toList();
  }

  private Set<String> actorsIn(Statement statement) {
    Set<String> names = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.kind() != ActorKind.PLACE && holds(statement.content(), mention.span())) {
        names.add(mention.name());
      }
    }
    return names;
  }

  private static boolean holds(List<Span> pieces, Span span) {
    return pieces.stream().anyMatch(piece -> piece.contains(span));
  }
}
