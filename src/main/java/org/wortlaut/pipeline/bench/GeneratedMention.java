package org.wortlaut.pipeline.bench;

import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.pipeline.StatementRows;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Mentions;
import org.wortlaut.table.NamedRow;

/**
 * Mentions of a made corpus, for the benchmark of the join of actors. The n-th is always the same.
 *
 * <p>Actors are drawn by {@link ZipfLaw}. Seven of ten are persons, of whom five share each
 * surname; an article calls one of four by surname alone, and one of eight in another spelling. Of
 * ten articles one is a copy of the one before it.
 *
 * @param actors how many there are
 */
record GeneratedMention(long actors) implements Serializable {

  /** The rank of the actor who is meant. */
  static final String TRUTH = "truth";

  static final StructType SCHEMA =
      new StructType()
          .add(Mentions.ARTICLE_ID, DataTypes.StringType)
          .add(Mentions.STORY_ID, DataTypes.StringType)
          .add(Articles.SOURCE, DataTypes.StringType)
          .add(Articles.PUBLISHED_DATE, DataTypes.DateType)
          .add(Mentions.NAME, DataTypes.StringType)
          .add(Mentions.KIND, DataTypes.StringType)
          .add(Mentions.BEGIN, DataTypes.IntegerType)
          .add(Mentions.TEXT, DataTypes.StringType)
          .add(StatementRows.ROLE_COUNTRY, DataTypes.StringType)
          .add(TRUTH, DataTypes.LongType);

  static final int MENTIONS_OF_AN_ARTICLE = 20;

  private static final int SOURCES = 50;
  private static final int DAYS = 1_500;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final int LETTERS_OF_A_MENTION = 150;
  private static final int COPIES = 10;
  private static final int OF_A_SURNAME = 5;
  private static final int GIVEN_NAMES = 400;
  private static final int PERSONS_OF_TEN = 7;
  private static final int BARE = 4;
  private static final int OTHER_SPELLING = 8;

  /** Two letters each, so that any row of them can be spoken and no two rows are one name. */
  private static final List<String> SYLLABLES =
      List.of("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "wo");

  /** The n-th mention. */
  Row row(long n) {
    long article = n / MENTIONS_OF_AN_ARTICLE;
    boolean copy = article % COPIES == 1;
    long story = copy ? article - 1 : article;
    // a copy names the same actors as its original
    Random random = new Random(story * MENTIONS_OF_AN_ARTICLE + n % MENTIONS_OF_AN_ARTICLE);
    random.nextDouble();
    long rank = new ZipfLaw(actors).draw(random);
    boolean person = rank % 10 < PERSONS_OF_TEN;
    String name = person ? person(rank, new Random(article * actors + rank)) : organisation(rank);
    return new NamedRow(SCHEMA)
        .set(Mentions.ARTICLE_ID, "article " + article)
        .set(Mentions.STORY_ID, "story " + story)
        .set(Articles.SOURCE, "source " + article % SOURCES)
        .set(Articles.PUBLISHED_DATE, Date.valueOf(FIRST_DAY.plusDays(article % DAYS)))
        .set(Mentions.NAME, name)
        .set(Mentions.KIND, (person ? ActorKind.PERSON : ActorKind.ORGANIZATION).label())
        .set(Mentions.BEGIN, (int) (n % MENTIONS_OF_AN_ARTICLE) * LETTERS_OF_A_MENTION)
        .set(Mentions.TEXT, name)
        .set(TRUTH, rank)
        .toRow();
  }

  private static String person(long rank, Random random) {
    random.nextInt();
    String surname = "Ü" + syllables(rank / OF_A_SURNAME);
    String shown = random.nextInt(OTHER_SPELLING) == 0 ? surname.replace("Ü", "Ue") : surname;
    String given = "A" + syllables(rank % OF_A_SURNAME + OF_A_SURNAME * (rank % GIVEN_NAMES));
    return random.nextInt(BARE) == 0 ? shown : given + " " + shown;
  }

  private static String organisation(long rank) {
    return "O" + syllables(rank) + " GmbH";
  }

  private static String syllables(long number) {
    StringBuilder name = new StringBuilder();
    long rest = number;
    do {
      name.append(SYLLABLES.get((int) (rest % SYLLABLES.size())));
      rest /= SYLLABLES.size();
    } while (rest > 0);
    return name.toString();
  }
}
