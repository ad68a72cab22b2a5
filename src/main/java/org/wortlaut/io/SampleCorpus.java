package org.wortlaut.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bundled sample corpus: about a hundred fictional German news articles of ten outlets and four
 * months, written for this project. It is what the job reads when it is given no input.
 *
 * <p>The articles are text files among the class path resources ({@code /sample/2026-03/….txt}),
 * readable as they are; {@code /sample/index.txt} lists them, because the resources of a jar cannot
 * be listed.
 */
public final class SampleCorpus {

  private static final String FOLDER = "/sample/";
  private static final String INDEX = "index.txt";

  private SampleCorpus() {}

  /**
   * All articles in the order of the index, the unusable ones among them (no text, an id twice)
   * included.
   *
   * @throws IllegalArgumentException if a file is not well-formed; the message names file and line
   */
  public static List<SampleArticle> articles() {
    List<SampleArticle> articles = new ArrayList<>();
    Map<String, String> fileOfId = new HashMap<>();
    for (String name : files()) {
      SampleFile file = SampleFile.parse("sample/" + name, read(name));
      checkId(file, fileOfId.putIfAbsent(file.id(), name));
      articles.add(file.article());
    }
    return List.copyOf(articles);
  }

  /** The files of the corpus, relative to its folder, in reading order. */
  static List<String> files() {
    return read(INDEX)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static void checkId(SampleFile file, String earlier) {
    if (earlier != null && !file.mayRepeatAnId()) {
      throw file.errorAt(
          "id",
          "\""
              + file.id()
              + "\" is the id of "
              + earlier
              + " too; change it, or say \"quirk: "
              + SampleQuirk.DUPLICATE_ID.label()
              + "\"");
    }
    if (earlier == null && file.mayRepeatAnId()) {
      throw file.errorAt("quirk", "no file before this one has the id \"" + file.id() + "\"");
    }
  }

  private static String read(String name) {
    try (InputStream in = SampleCorpus.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "the resource "
                + FOLDER
                + name
                + " is missing; compare "
                + FOLDER
                + INDEX
                + " with the folder");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + FOLDER + name, e);
    }
  }
}
