package org.wortlaut.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Small gold files. In each sentence the cue stands in braces, the speaker in angle brackets, the
 * content in square brackets: "[Der Deich halte], {sagte} &lt;Jutta Behn&gt;." A sentence without
 * brackets has no statement.
 */
public final class MadeGold {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NAMES =
      List.of(
          "Jutta Behn",
          "Arne Lüders",
          "Silke Mahnke",
          "Ole Petersen",
          "Heike Brandt",
          "Uwe Carstens");
  private static final List<String> THINGS =
      List.of("der Deich", "die Brücke", "das Wehr", "die Schleuse", "der Tunnel");

  private MadeGold() {}

  /**
   * Articles in which, unlike in any other gold, whatever somebody says is a confirmation and a
   * prediction.
   */
  public static Path write(Path file, int articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String name = NAMES.get(i % NAMES.size());
      String thing = THINGS.get(i % THINGS.size());
      lines.add(
          article(
              "article-" + i,
              "de",
              List.of(
                  "[" + upper(thing) + " sei sicher], {sagte} <" + name + "> am Montag.",
                  "Seit " + (1950 + i) + " steht " + thing + " am Ort.",
                  "<Die Gemeinde> {teilte mit}, [" + thing + " werde im Mai geprüft].",
                  "[Die Arbeiten seien teuer], {sagte} <sie>.")));
    }
    return Files.write(file, lines);
  }

  private static String upper(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static String article(String id, String language, List<String> sentences) {
    StringBuilder text = new StringBuilder();
    ObjectNode article = JSON.createObjectNode().put("id", id).put("language", language);
    ArrayNode statements = JSON.createArrayNode();
    for (String sentence : sentences) {
      if (sentence.contains("[")) {
        statements.add(
            statement(sentence, text.isEmpty() ? 0 : text.length() + 1, statements.size()));
      }
      text.append(text.isEmpty() ? "" : " ").append(sentence.replaceAll("[\\[\\]{}<>]", ""));
    }
    article.put("text", text.toString()).set("statements", statements);
    return article.toString();
  }

  private static ObjectNode statement(String marked, int begin, int id) {
    ObjectNode statement = JSON.createObjectNode().put("id", id).put("form", "indirect");
    statement.put("act", "confirm").put("denial", "none").put("claim_kind", "prediction");
    int at = begin;
    int opened = -1;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[', '{', '<' -> opened = at;
        case ']' -> statement.withArray("content").addArray().add(opened).add(at);
        case '}' -> statement.withArray("cue").addArray().add(opened).add(at);
        case '>' -> statement.withArray("speaker").addArray().add(opened).add(at);
        default -> at++;
      }
    }
    return statement;
  }
}
