package org.wortlaut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.wortlaut.LocalSpark;
import org.wortlaut.report.ExportNetwork.Exported;
import org.wortlaut.table.ActorPairs;
import org.wortlaut.table.Actors;
import org.wortlaut.table.NamedRow;

class ExportNetworkTest {

  /** All that XML and CSV have to escape, and a character that XML cannot hold. */
  private static final String HARD_NAME = "Ahrens & \"Söhne\" <AG>, Norder\u0007haven\nWest";

  private static final String READ_BACK =
      """
      import sys
      import networkx
      for read, file in ((networkx.read_graphml, "actors.graphml"), (networkx.read_gexf, "actors.gexf")):
          graph = read(sys.argv[1] + "/" + file)
          edge = graph.edges["a", "b"]
          print(len(graph), len(graph.edges), graph.is_directed(), edge["weight"], edge["g2"],
                graph.nodes["b"]["kind"], "country" in graph.nodes["b"], graph.nodes["a"]["stories"])
      """;

  @TempDir private Path folder;

  @Test
  void onlyPairsThatHoldUpAreTaken() {
    Network network = network(settings(2, .05, 10));

    assertThat(network.edges().collectAsList())
        .extracting(edge -> edge.getString(0) + edge.getString(1))
        .containsExactly("ab", "bc");
    assertThat(network.nodes().collectAsList())
        .extracting(node -> node.getString(0))
        .containsExactly("a", "b", "c");
    assertThat(network.leftOut()).isZero();
  }

  @Test
  void ofTooManyPairsTheStrongestAreTakenAndTheRestIsCounted() {
    Network network = network(settings(1, 1, 1));

    assertThat(network.edges().collectAsList())
        .extracting(edge -> edge.getString(0) + edge.getString(1))
        .containsExactly("ab");
    assertThat(network.leftOut()).isEqualTo(4);
  }

  @Test
  void graphMlIsReadBackByAnXmlParser() throws Exception {
    export();
    Document graph = parse("actors.graphml");

    assertThat(elements(graph, "node")).hasSize(3);
    assertThat(elements(graph, "edge")).hasSize(2);
    Element first = elements(graph, "node").get(0);
    assertThat(data(first, "node_label")).isEqualTo(HARD_NAME.replace('\u0007', '\uFFFD'));
    assertThat(data(first, "node_stories")).isEqualTo("7");
    assertThat(data(elements(graph, "edge").get(0), "edge_g2")).isEqualTo("9.5");
    assertThat(data(elements(graph, "edge").get(1), "edge_log_ratio"))
        .as("an infinite ratio is left out")
        .isNull();
  }

  @Test
  void gexfIsReadBackByAnXmlParser() throws Exception {
    export();
    Document graph = parse("actors.gexf");

    assertThat(elements(graph, "node")).hasSize(3);
    assertThat(elements(graph, "node").get(1).getAttribute("label")).isEqualTo("Behn");
    Element edge = elements(graph, "edge").get(0);
    assertThat(edge.getAttribute("source") + edge.getAttribute("target")).isEqualTo("ab");
    assertThat(edge.getAttribute("weight")).isEqualTo("4");
  }

  @Test
  void csvHasTheColumnsThatGephiLooksFor() throws IOException {
    Exported exported = export();

    assertThat(exported.files()).hasSize(4);
    assertThat(exported.nodes()).isEqualTo(3);
    assertThat(exported.edges()).isEqualTo(2);
    assertThat(Files.readAllLines(folder.resolve("export/edges.csv")))
        .startsWith(
            "Source,Target,Weight,stories_ab,raw_ab,expected,npmi,log_dice,log_ratio,g2,q_value,"
                + "jaccard,disparity_alpha",
            "a,b,4,3,,,,,1.5,9.5,0.01,,");
    assertThat(Files.readString(folder.resolve("export/nodes.csv")))
        .startsWith("Id,Label,kind,country,articles,stories,statements,denials\na,\"Ahrens & ");
  }

  @Test
  void theNetworkOfAnEarlierRunGoes() throws IOException {
    export();

    new ExportNetwork(LocalSpark.session(), folder.toString()).removeEarlier();

    assertThat(folder.resolve("export")).doesNotExist();
  }

  @Test
  void networkxReadsBothXmlFiles() throws Exception {
    assumeTrue(
        python("-c", "import networkx").equals(""),
        "/usr/bin/python3 with networkx is not there (Debian: python3-networkx)");
    export();
    Path script = Files.writeString(folder.resolve("read_back.py"), READ_BACK);

    assertThat(python(script.toString(), folder.resolve("export").toString()).lines())
        .containsExactly("3 2 False 4.0 9.5 person False 7", "3 2 False 4.0 9.5 person False 7");
  }

  private static String python(String... arguments) throws IOException, InterruptedException {
    Path python = Path.of("/usr/bin/python3");
    if (!Files.isExecutable(python)) {
      return "no python";
    }
    List<String> command = new ArrayList<>(List.of(python.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(1, TimeUnit.MINUTES);
    return output;
  }

  private Exported export() {
    NetworkSettings settings = settings(2, .05, 10);
    return new ExportNetwork(LocalSpark.session(), folder.toString())
        .write(network(settings), settings);
  }

  private static NetworkSettings settings(long minStories, double maxQ, int maxEdges) {
    return new NetworkSettings(
        EnumSet.allOf(NetworkFormat.class), "article", "all", minStories, maxQ, maxEdges);
  }

  private static Network network(NetworkSettings settings) {
    Dataset<Row> pairs =
        LocalSpark.session()
            .createDataFrame(
                List.of(
                    pair("article", "all", "a", "b", 3, 9.5, .01, 1.5),
                    pair("article", "all", "b", "c", 2, 5, .02, Double.POSITIVE_INFINITY),
                    pair("article", "all", "a", "c", 1, 4, .02, 1),
                    pair("article", "all", "a", "d", 5, 1, .4, 1),
                    pair("article", "all", "c", "d", 5, .5, .5, 1),
                    pair("article", "2024", "c", "d", 5, 20, .01, 1),
                    pair("sentence", "all", "c", "d", 5, 20, .01, 1)),
                ActorPairs.TABLE.schema());
    Dataset<Row> actors =
        LocalSpark.session()
            .createDataFrame(
                List.of(
                    actor("a", HARD_NAME),
                    actor("b", "Behn"),
                    actor("c", "Claus"),
                    actor("d", "D")),
                Actors.TABLE.schema());
    return Network.of(pairs, actors, settings);
  }

  private static Row pair(
      String level,
      String window,
      String a,
      String b,
      long stories,
      double g2,
      double q,
      double logRatio) {
    return new NamedRow(ActorPairs.TABLE.schema())
        .set(ActorPairs.LEVEL, level)
        .set(ActorPairs.WINDOW, window)
        .set(ActorPairs.A_ID, a)
        .set(ActorPairs.B_ID, b)
        .set(ActorPairs.N_AB, stories + 1)
        .set(ActorPairs.STORIES_AB, stories)
        .set(ActorPairs.LOG_RATIO, logRatio)
        .set(ActorPairs.G2, g2)
        .set(ActorPairs.Q_VALUE, q)
        .toRow();
  }

  private static Row actor(String id, String name) {
    return new NamedRow(Actors.TABLE.schema())
        .set(Actors.ACTOR_ID, id)
        .set(Actors.NAME, name)
        .set(Actors.KIND, "person")
        .set(Actors.STORIES, 7L)
        .toRow();
  }

  private Document parse(String file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(folder.resolve("export").resolve(file).toFile());
  }

  private static List<Element> elements(Document graph, String name) {
    NodeList found = graph.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String data(Element element, String key) {
    NodeList data = element.getElementsByTagName("data");
    for (int i = 0; i < data.getLength(); i++) {
      if (((Element) data.item(i)).getAttribute("key").equals(key)) {
        return data.item(i).getTextContent();
      }
    }
    return null;
  }
}
