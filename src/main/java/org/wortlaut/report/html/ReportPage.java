package org.wortlaut.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The page around the data: the template with style, scripts and ECharts in it.
 *
 * <p>Its content security policy names scripts and style by their hashes and allows nothing else:
 * no network, and no script that came in with the data.
 */
final class ReportPage {

  private static final String FOLDER = "/report/";

  /** Of the version that the pom names. */
  private static final String ECHARTS =
      "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

  /** In the order in which they build upon each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "data",
          "dom",
          "theme",
          "passage",
          "pager",
          "figures",
          "pairs",
          "names",
          "network",
          "explore",
          "heatmap",
          "timeline",
          "disputes",
          "statements",
          "main");

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
  private static final String DATA = "data";

  private final String template;
  private final Map<String, String> pieces;

  ReportPage(String version) {
    String style = resource(FOLDER + "report.css");
    String echarts = resource(ECHARTS);
    String script =
        SCRIPTS.stream()
            .map(name -> resource(FOLDER + "js/" + name + ".js"))
            .collect(Collectors.joining("\n", "\"use strict\";\n", ""));
    this.template = resource(FOLDER + "template.html");
    this.pieces =
        Map.of(
            "policy", policy(style, echarts, script),
            "style", style,
            "echarts", echarts,
            "script", script,
            "version", version);
  }

  interface DataWriter {
    void write(Writer page) throws IOException;
  }

  /**
   * @param data writes JSON that can stand inside a script element
   */
  void write(Writer page, DataWriter data) throws IOException {
    Matcher place = PLACE.matcher(template);
    int written = 0;
    while (place.find()) {
      page.append(template, written, place.start());
      if (place.group(1).equals(DATA)) {
        data.write(page);
      } else {
        page.append(pieces.get(place.group(1)));
      }
      written = place.end();
    }
    page.append(template, written, template.length());
  }

  private static String policy(String style, String... scripts) {
    String hashes = Stream.of(scripts).map(ReportPage::hash).collect(Collectors.joining(" "));
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src " + hashes,
        "style-src " + hash(style),
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'");
  }

  private static String hash(String text) {
    return "'sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(text)) + "'";
  }

  /** Line ends as a browser sees them, or else the hashes differ. */
  private static String resource(String path) {
    try (InputStream file = ReportPage.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its resource " + path);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException failure) {
      throw new IllegalStateException("cannot read the resource " + path, failure);
    }
  }
}
