package org.wortlaut.resolve.actors;

import java.sql.Date;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.table.NamedRow;

/** A mention written down for a test. */
record MadeMention(
    String article,
    String story,
    String source,
    String date,
    String name,
    String kind,
    int begin,
    String text,
    String country) {

  static final StructType SCHEMA =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("story_id", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("published_date", DataTypes.DateType)
          .add("name", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("begin", DataTypes.IntegerType)
          .add("text", DataTypes.StringType)
          .add("role_country", DataTypes.StringType);

  static MadeMention mention(String article, String story, String name, String kind) {
    return new MadeMention(article, story, null, null, name, kind, 0, name, null);
  }

  /** The name in so many articles and stories. */
  static Stream<MadeMention> numbered(String article, int stories, String name) {
    return IntStream.range(0, stories)
        .mapToObj(i -> mention(article + i, "s" + article + i, name, "person"));
  }

  MadeMention source(String newSource) {
    return new MadeMention(article, story, newSource, date, name, kind, begin, text, country);
  }

  MadeMention date(String newDate) {
    return new MadeMention(article, story, source, newDate, name, kind, begin, text, country);
  }

  MadeMention at(int newBegin) {
    return new MadeMention(article, story, source, date, name, kind, newBegin, text, country);
  }

  MadeMention text(String newText) {
    return new MadeMention(article, story, source, date, name, kind, begin, newText, country);
  }

  MadeMention country(String newCountry) {
    return new MadeMention(article, story, source, date, name, kind, begin, text, newCountry);
  }

  Row row() {
    return new NamedRow(SCHEMA)
        .set("article_id", article)
        .set("story_id", story)
        .set("source", source)
        .set("published_date", date == null ? null : Date.valueOf(date))
        .set("name", name)
        .set("kind", kind)
        .set("begin", begin)
        .set("text", text)
        .set("role_country", country)
        .toRow();
  }
}
