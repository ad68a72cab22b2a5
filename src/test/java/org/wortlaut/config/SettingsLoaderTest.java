package org.wortlaut.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.extract.Scheme;

class SettingsLoaderTest {

  private static final String FORMAT = "wortlaut.input.format";

  private final SettingsLoader loader = new SettingsLoader();

  @TempDir private Path folder;

  @Test
  void withoutAnythingTheBuiltInSettingsHold() {
    Settings settings = load(Map.of(), Map.of());

    assertThat(settings.input().isSample()).isTrue();
    assertThat(settings.input().format()).isEqualTo(FileFormat.PARQUET);
    assertThat(settings.input().columns()).containsEntry("text", "text");
    assertThat(settings.annotation().scheme()).isEqualTo(Scheme.WORTLAUT);
    assertThat(settings.output().path()).isEqualTo("out");
  }

  @Test
  void optionsGoBeforeSparkAndSparkBeforeTheFileAndTheFileBeforeTheBuiltIn() throws IOException {
    Path file = file("wortlaut { input.format = csv, output.format = csv, output.path = there }");
    Map<String, String> spark =
        Map.of("spark.wortlaut.input.format", "json", "spark.wortlaut.output.format", "json");

    Settings settings = loader.load(Map.of(FORMAT, "orc"), spark, Optional.of(file));

    assertThat(settings.input().format()).isEqualTo(FileFormat.ORC);
    assertThat(settings.output()).isEqualTo(new OutputSettings("there", FileFormat.JSON));
    assertThat(settings.input().maxTextChars()).isEqualTo(500_000);
    assertThat(settings.effective()).containsEntry(FORMAT, "orc");
  }

  @Test
  void listsInTheSparkConfigurationAreCommaSeparated() {
    Settings settings = load(Map.of(), Map.of("spark.wortlaut.input.paths", "a, b"));

    assertThat(settings.input().paths()).containsExactly("a", "b");
  }

  @Test
  void otherSparkSettingsAreNoneOfOurBusiness() {
    assertThat(load(Map.of(), Map.of("spark.master", "yarn")).input().isSample()).isTrue();
  }

  @Test
  void unknownKeysNameTheirPlaceAndTheNearestKnownOne() throws IOException {
    assertThatThrownBy(() -> load(Map.of(), Map.of("spark.wortlaut.inptu.format", "csv")))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining("wortlaut.inptu.format")
        .hasMessageContaining("the Spark configuration")
        .hasMessageContaining("did you mean wortlaut.input.format?");
    Path file = file("wortlaut.output.pth = x");
    assertThatThrownBy(() -> loader.load(Map.of(), Map.of(), Optional.of(file)))
        .hasMessageContaining(file.toString())
        .hasMessageContaining("did you mean wortlaut.output.path?");
    assertThatThrownBy(() -> load(Map.of("wortlaut.input.columns.txt", "body"), Map.of()))
        .hasMessageContaining("did you mean wortlaut.input.columns.text?");
  }

  @Test
  void aValueThatIsLikeNoneIsNotTakenForAMistypedOne() {
    assertThatThrownBy(() -> load(Map.of(FORMAT, "iceberg"), Map.of()))
        .hasMessageEndingWith("\"iceberg\", but it is one of parquet, json, csv, orc");
  }

  @Test
  void valuesThatCannotBeMeantAreShown() {
    assertWrong(FORMAT, "parket", "\"parket\"", "parquet, json, csv, orc", "did you mean parquet?");
    assertWrong("wortlaut.input.since", "18.3.2024", "\"18.3.2024\"", "2024-03-18");
    assertWrong("wortlaut.input.max-text-chars", "0", "at least 1");
    assertWrong("wortlaut.input.max-text-chars", "many", "max-text-chars");
    assertWrong("wortlaut.annotation.model-folder", folder + "/none", folder + "/none");
    assertWrong("wortlaut.annotation.language", "en", "\"en\"", "there is de", "column");
    assertThatThrownBy(() -> load(Map.of("wortlaut.disputes.min-score", "2"), Map.of()))
        .hasMessageContaining("wortlaut.disputes.min-score is above 0 and at most 1, but is 2.0");
    assertThatThrownBy(() -> load(Map.of("wortlaut.export.max-q", "1.5"), Map.of()))
        .hasMessageContaining("wortlaut.export.max-q is between 0 and 1, but is 1.5");
  }

  @Test
  void aNumberThatCannotBeMeantIsToldWithTheNameThatTheUserWrites() {
    List<String> numbers =
        load(Map.of(), Map.of()).effective().entrySet().stream()
            .filter(setting -> setting.getValue().matches("[0-9.]+"))
            .map(Map.Entry::getKey)
            .toList();

    assertThat(numbers).hasSizeGreaterThan(20);
    numbers.forEach(key -> assertWrong(key, "-1", "-1"));
  }

  @Test
  void aModelFolderIsTheUsersOrNone() {
    String key = "wortlaut.annotation.model-folder";

    assertThat(load(Map.of(), Map.of()).annotation().modelFolder()).isEmpty();
    assertThat(load(Map.of(key, folder.toString()), Map.of()).annotation().modelFolder())
        .contains(folder);
  }

  @Test
  void datesInTheWrongOrderAreRefused() {
    Map<String, Object> options =
        Map.of("wortlaut.input.since", "2024-04-01", "wortlaut.input.until", "2024-03-01");

    assertThatThrownBy(() -> load(options, Map.of()))
        .hasMessageContaining(LocalDate.of(2024, 4, 1).toString())
        .hasMessageContaining("exchange");
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("missing.conf");

    assertThatThrownBy(() -> loader.load(Map.of(), Map.of(), Optional.of(missing)))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining("missing.conf");
  }

  @Test
  void aBrokenFileIsNamedWithItsLine() throws IOException {
    Path file = file("wortlaut {\n input.format = \n");

    assertThatThrownBy(() -> loader.load(Map.of(), Map.of(), Optional.of(file)))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining(file.toString());
  }

  /** The copy is for readers: it must say what holds. */
  @Test
  void theCommentedCopyForUsersHasEverySettingAsBuiltIn() throws IOException {
    List<String> copy = Files.readAllLines(Path.of("conf/wortlaut.conf"));
    List<String> builtIn = Files.readAllLines(Path.of("src/main/resources/reference.conf"));

    assertThat(copy).isEqualTo(builtIn);
  }

  private Settings load(Map<String, Object> options, Map<String, String> spark) {
    return loader.load(options, spark, Optional.empty());
  }

  private void assertWrong(String key, String value, String... told) {
    assertThatThrownBy(() -> load(Map.of(key, value), Map.of()))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining(key)
        .hasMessageContainingAll(told);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("user.conf"), text);
  }
}
