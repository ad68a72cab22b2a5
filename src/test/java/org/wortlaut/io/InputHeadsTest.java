package org.wortlaut.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.config.FileFormat;

class InputHeadsTest {

  private static final String LINE = "{\"text\": \"Für die Fähre fehlt Öl.\"}\n";

  @TempDir private Path folder;

  @Test
  void aFileOfAnotherFormatIsRefusedWithTheOptionToUse() throws IOException {
    write("a", LINE);
    assertRefused(FileFormat.PARQUET, "is not parquet; it looks like json", "--input-format json");
    assertRefused(FileFormat.CSV, "is not csv; it looks like json", "--input-format json");
    write("a", "id,text\n1,Ein Text.\n");
    assertRefused(FileFormat.ORC, "is not orc; it looks like csv", "--input-format csv");
    write("a", "PAR1\u0015\u0004");
    assertRefused(FileFormat.JSON, "is not json; it looks like parquet", "--input-format parquet");
    write("a", "ORC\u0001\u0002");
    assertRefused(FileFormat.PARQUET, "is not parquet; it looks like orc", "--input-format orc");
  }

  @Test
  void aFileOfTheFormatIsTaken() throws IOException {
    write("a", "PAR1\u0015\u0004");
    assertTaken(FileFormat.PARQUET);
    write("a", "\uFEFF" + LINE);
    assertTaken(FileFormat.JSON);
    write("a", "broken line\n" + LINE);
    assertTaken(FileFormat.JSON);
    write("a", "ORC,text\nx,Ein Text.\n");
    assertTaken(FileFormat.CSV);
  }

  @Test
  void compressedTextIsLeftToTheReader() throws IOException {
    Files.write(folder.resolve("a.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, (byte) 0xFC});

    assertTaken(FileFormat.JSON);
    assertTaken(FileFormat.CSV);
    assertRefused(FileFormat.PARQUET, "is not parquet; name its format with --input-format");
  }

  @Test
  void aTextInAnotherEncodingIsRefusedWithThePlace() throws IOException {
    Files.write(folder.resolve("a"), LINE.getBytes(Charset.forName("windows-1252")));

    assertRefused(FileFormat.JSON, "is not in UTF-8: its byte 11 is FC", "iconv");
  }

  @Test
  void aBrokenLetterAmongGoodOnesIsLeftAsItIs() throws IOException {
    byte[] bytes = (LINE + LINE).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 8] = (byte) 0xFC;
    Files.write(folder.resolve("a"), bytes);

    assertTaken(FileFormat.JSON);
  }

  @Test
  void aLaterFileOfAnotherFormatOrEncodingIsNamed() throws IOException {
    write("a", "PAR1\u0015\u0004");
    write("b", LINE);
    assertRefused(
        FileFormat.PARQUET,
        "/b is not parquet, as ",
        "/a is; it looks like json",
        "--input 'FOLDER/*.parquet'");

    write("a", LINE);
    Files.write(folder.resolve("b"), LINE.getBytes(Charset.forName("windows-1252")));
    assertRefused(FileFormat.JSON, "/b is not in UTF-8");
  }

  @Test
  void aLaterFileWithAnotherHeaderIsNamed() throws IOException {
    write("a", "id,text\n1,Ein Text.\n");
    write("b", "\"id\",\"text\"\r\n2,Ein zweiter.\r\n");
    Files.write(folder.resolve("c.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, (byte) 0xFC});
    assertTaken(FileFormat.CSV);

    write("d", "text,id\nEin dritter.,3\n");
    assertRefused(FileFormat.CSV, "/d has another header than ", "/a: ");
  }

  @Test
  void soManyFilesAreLookedAtAndNoMore() throws IOException {
    for (int i = 0; i < InputHeads.MOST; i++) {
      write("a%03d".formatted(i), LINE);
    }
    write("b", "PAR1\u0015\u0004");
    assertTaken(FileFormat.JSON);

    Files.delete(folder.resolve("a000"));
    assertRefused(FileFormat.JSON, "/b is not json");
  }

  @Test
  void theHeaderTellsWhatSeparatesValues() throws IOException {
    write("a", "id;text\n1;Ein Text, mit Komma.\n");
    assertThat(heads().first().separator()).isEqualTo(";");
    write("a", "id\ttext\n1\tEin Text, mit Komma.\n");
    assertThat(heads().first().separator()).isEqualTo("\t");
    write("a", "id,\"text;body\"\n1,Ein Text.\n");
    assertThat(heads().first().separator()).isEqualTo(",");
    write("a", "text\nEin Text; ein zweiter.\n");
    assertThat(heads().first().separator()).isEqualTo(",");
  }

  @Test
  void theFirstFileThatHasSomethingIsLookedAt() throws IOException {
    write("_SUCCESS", "");
    write("a.json", "");
    write(".b.json.crc", "crc");
    write("month=1/c.json", LINE);

    assertTaken(FileFormat.JSON);
  }

  @Test
  void aFolderWithTheNameOfAHiddenOneIsReadIfItIsAskedFor() throws IOException {
    write("_sample/a.json", LINE);

    assertThatThrownBy(this::heads).hasMessageContaining("there are no articles in");
    assertThatCode(() -> InputHeads.of(List.of(folder + "/_sample"), new Configuration(false)))
        .doesNotThrowAnyException();
  }

  @Test
  void aFolderWithoutArticlesIsRefused() throws IOException {
    write("_SUCCESS", "");
    write("a.json", "");

    assertThatThrownBy(this::heads)
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("there are no articles in")
        .hasMessageContaining(folder.toString());
  }

  @Test
  void aPathThatIsNotThereIsNamedEvenBehindOneThatIs() throws IOException {
    write("a.json", LINE);

    assertThatThrownBy(
            () ->
                InputHeads.of(
                    List.of(folder.toString(), folder + "/none*"), new Configuration(false)))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("there is no file or folder " + folder + "/none*");
  }

  private void assertRefused(FileFormat format, String... message) {
    assertThatThrownBy(() -> heads().require(format))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContainingAll(message);
  }

  private void assertTaken(FileFormat format) {
    assertThatCode(() -> heads().require(format)).doesNotThrowAnyException();
  }

  private InputHeads heads() {
    return InputHeads.of(List.of(folder.toString()), new Configuration(false));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
