package org.wortlaut.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Scheme;
import org.wortlaut.text.Span;

class GoldFileTest {

  private static final String OWN =
      "{'id':'a','language':'de','text':'Es regne, sagte Ahrens.','statements':[{'id':0,'form':'indirect',"
          + "'cue':[[10,15]],'speaker':[[16,22]],'content':[[0,8]],'speaker_name':'Anna Ahrens','act':'assert',"
          + "'denial':'none','denied':[],'claim_kind':'fact','mentions':[]}]}";
  private static final String GNQA =
      "{'id':'a','text':'Es regne, sagte Ahrens.','statements':[{'id':0,'type':'indirect','medium':'Speech',"
          + "'content':[[0,8]],'frame':[[8,9],[10,22]]}]}";

  @TempDir private Path folder;

  @Test
  void readsOurOwnFields() throws IOException {
    GoldFile file = GoldFile.read(write("own.jsonl", OWN));
    assertThat(file.scheme()).isEqualTo(Scheme.WORTLAUT);
    GoldStatement statement = file.documents().get(0).statements().get(0);
    assertThat(statement.form()).isEqualTo(Form.INDIRECT);
    assertThat(statement.spans(Role.CONTENT)).containsExactly(new Span(0, 8));
    assertThat(statement.labels().act()).contains(Act.ASSERT);
    assertThat(statement.labels().claimKind()).contains(ClaimKind.FACT);
    assertThat(statement.labels().speakerNames()).contains(List.of("Anna Ahrens"));
    assertThat(statement.labels().mentions()).contains(List.of());
  }

  @Test
  void anUnknownSpeakerIsNoMissingAnnotation() throws IOException {
    GoldFile unknown = GoldFile.read(write("unknown.jsonl", OWN.replace("'Anna Ahrens'", "null")));
    assertThat(unknown.documents().get(0).statements().get(0).labels().speakerNames())
        .contains(List.of());
    GoldFile gnqa = GoldFile.read(write("gnqa.jsonl", GNQA));
    assertThat(gnqa.documents().get(0).statements().get(0).labels().speakerNames())
        .isEqualTo(Optional.empty());
  }

  @Test
  void readsGnqaFieldsAlsoFromGzip() throws IOException {
    Path zipped = folder.resolve("gnqa.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(GNQA.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
    GoldFile file = GoldFile.read(zipped);
    assertThat(file.scheme()).isEqualTo(Scheme.GNQA);
    assertThat(file.documents().get(0).statements().get(0).spans(Role.FRAME)).hasSize(2);
    assertThat(file.documents().get(0).statements().get(0).medium()).isEqualTo("Speech");
  }

  @Test
  void aFileInAnotherEncodingIsRefusedWithThePlace() throws IOException {
    Path file = folder.resolve("windows.jsonl");
    Files.write(
        file, GNQA.replace('\'', '"').replace("a", "ä").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> GoldFile.read(file))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("windows.jsonl: not in UTF-8: its byte ")
        .hasMessageContaining(" is E4; iconv -f WINDOWS-1252 -t UTF-8 FILE");
  }

  @Test
  void aLayerBringsLabelsAndExtraStatements() throws IOException {
    Path layer =
        write(
            "layer.jsonl",
            "{'id':'a','layer':[{'id':0,'act':'warn','denial':'none'},"
                + "{'id':'extra-1','form':'indirect','content':[[16,22]],'denial':'explicit','speaker_name':['A','B']}]}");
    List<GoldStatement> statements =
        GoldFile.read(write("gnqa.jsonl", GNQA)).withLayer(layer).documents().get(0).statements();
    assertThat(statements).hasSize(2);
    assertThat(statements.get(0).labels().act()).contains(Act.WARN);
    assertThat(statements.get(0).spans(Role.FRAME)).hasSize(2);
    assertThat(statements.get(1).extra()).isTrue();
    assertThat(statements.get(1).labels().denial()).contains(Denial.EXPLICIT);
    assertThat(statements.get(1).labels().speakerNames()).contains(List.of("A", "B"));
  }

  @Test
  void errorsNameFileLineAndValue() throws IOException {
    assertThatThrownBy(
            () -> GoldFile.read(write("act.jsonl", GNQA, OWN.replace("'assert'", "'shout'"))))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("act.jsonl:2: ");
    assertThatThrownBy(
            () -> GoldFile.read(write("shout.jsonl", OWN.replace("'assert'", "'shout'"))))
        .hasMessageContaining("shout.jsonl:1: \"act\" has the unknown value \"shout\"");
    assertThatThrownBy(() -> GoldFile.read(write("span.jsonl", OWN.replace("[0,8]", "[0,88]"))))
        .hasMessageContaining(
            "span.jsonl:1: \"content\" has the span [0,88] beyond the end of the text at 23");
    assertThatThrownBy(
            () -> GoldFile.read(write("name.jsonl", OWN.replace("[[16,22]]", "'Ahrens'"))))
        .hasMessageEndingWith("\"speaker\" must be a list of [begin, end], but is \"Ahrens\"");
    assertThatThrownBy(() -> GoldFile.read(write("nothing.jsonl", "")))
        .hasMessageEndingWith("nothing.jsonl: there is no article in it");
    assertThatThrownBy(() -> GoldFile.read(write("broken.jsonl", "", "{'id':")))
        .hasMessageContaining("broken.jsonl:2: not JSON");
    assertThatThrownBy(() -> GoldFile.read(write("twice.jsonl", OWN, OWN)))
        .hasMessageContaining("twice.jsonl:2: the document \"a\" stands twice");
    assertThatThrownBy(() -> GoldFile.read(write("empty.jsonl", OWN.replace("[[0,8]]", "[]"))))
        .hasMessageContaining("empty.jsonl:1: statement 0 has no content");
  }

  @Test
  void aLayerForOtherDocumentsOrStatementsIsRefused() throws IOException {
    GoldFile gold = GoldFile.read(write("gnqa.jsonl", GNQA));
    assertThatThrownBy(() -> gold.withLayer(write("layer.jsonl", "{'id':'b','layer':[]}")))
        .hasMessageContaining("layer.jsonl:1: there is no document \"b\" in");
    assertThatThrownBy(() -> gold.withLayer(write("layer.jsonl", "{'id':'a','layer':[{'id':7}]}")))
        .hasMessageContaining("layer.jsonl:1: document \"a\" has no statement 7");
  }

  private Path write(String name, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines).replace('\'', '"'));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
