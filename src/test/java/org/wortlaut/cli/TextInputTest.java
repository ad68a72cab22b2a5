package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.io.UnusableInput;

class TextInputTest {

  private static final int MANY = 1000;

  @TempDir private Path folder;

  @Test
  void readsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("artikel.txt"), "Größe zählt.\n");

    assertThat(new TextInput(file.toString(), InputStream.nullInputStream()).read(MANY))
        .isEqualTo("Größe zählt.\n");
  }

  @Test
  void readsStandardInput() {
    assertThat(standardInput("Größe zählt.".getBytes(StandardCharsets.UTF_8)).read(MANY))
        .isEqualTo("Größe zählt.");
  }

  @Test
  void aMissingFileIsNamedInFull() {
    String missing = folder.resolve("fehlt.txt").toString();

    assertUnusable(new TextInput(missing, InputStream.nullInputStream()), missing, "--text");
  }

  @Test
  void aFolderIsToldHowFoldersAreRead() {
    assertUnusable(
        new TextInput(folder.toString(), InputStream.nullInputStream()), "folder", "--input");
  }

  @Test
  void aBlankTextIsNoText() {
    assertUnusable(standardInput(" \n\t".getBytes(StandardCharsets.UTF_8)), "standard input");
  }

  @Test
  void bytesOfAnotherEncodingAreLocated() {
    assertUnusable(
        standardInput("Müller".getBytes(StandardCharsets.ISO_8859_1)), "byte 1 is FC", "iconv");
  }

  @Test
  void textsOfWindowsInUtf16AreKnown() {
    assertUnusable(
        standardInput("\ufeffMüller".getBytes(StandardCharsets.UTF_16LE)), "iconv -f UTF-16 -t");
    assertUnusable(
        standardInput("\ufeffMüller".getBytes(StandardCharsets.UTF_16BE)), "iconv -f UTF-16 -t");
  }

  @Test
  void aTextThatEndsWithinALetterIsNotUtf8() {
    assertUnusable(standardInput(new byte[] {'a', (byte) 0xC3}), "byte 1 is C3");
  }

  @Test
  void aLongerTextThanAllowedIsRefused() {
    assertThatThrownBy(() -> standardInput(new byte[] {'a', 'b', 'c'}).read(2))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContainingAll("3 characters", "2 are allowed", "max-text-chars");
  }

  private static TextInput standardInput(byte[] bytes) {
    return new TextInput("-", new ByteArrayInputStream(bytes));
  }

  private static void assertUnusable(TextInput input, String... said) {
    assertThatThrownBy(() -> input.read(MANY))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContainingAll(said);
  }
}
