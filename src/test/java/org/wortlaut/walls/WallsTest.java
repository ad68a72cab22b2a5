package org.wortlaut.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the parts: what may know what. */
@AnalyzeClasses(packages = "org.wortlaut", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  private static final String[] PLAIN = {
    "org.wortlaut.text..",
    "org.wortlaut.language..",
    "org.wortlaut.syntax..",
    "org.wortlaut.extract..",
    "org.wortlaut.article..",
    "org.wortlaut.evaluate..",
    "org.wortlaut.train.."
  };

  @ArchTest
  static final ArchRule theHotPathKnowsNoSpark =
      noClasses()
          .that()
          .resideInAnyPackage(PLAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..", "com.johnsnowlabs..", "scala..", "org.apache.hadoop..");

  @ArchTest
  static final ArchRule theHotPathKnowsNoOtherPart =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.wortlaut.text..",
              "org.wortlaut.language..",
              "org.wortlaut.syntax..",
              "org.wortlaut.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.wortlaut.cli..",
              "org.wortlaut.config..",
              "org.wortlaut.table..",
              "org.wortlaut.io..",
              "org.wortlaut.pipeline..",
              "org.wortlaut.annotate..",
              "org.wortlaut.aggregate..",
              "org.wortlaut.evaluate..",
              "org.wortlaut.train..");

  @ArchTest
  static final ArchRule textKnowsNothingButItself =
      noClasses()
          .that()
          .resideInAPackage("org.wortlaut.text..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "other parts of Wortlaut",
                  (JavaClass type) ->
                      type.getPackageName().startsWith("org.wortlaut")
                          && !type.getPackageName().equals("org.wortlaut.text")
                          && !type.getPackageName().equals("org.wortlaut.language")));

  @ArchTest
  static final ArchRule foldersOfSyntaxNeedOneAnotherInOneDirection =
      slices().matching("org.wortlaut.syntax.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule foldersOfExtractionNeedOneAnotherInOneDirection =
      slices().matching("org.wortlaut.extract.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule foldersOfEvaluationNeedOneAnotherInOneDirection =
      slices().matching("org.wortlaut.evaluate.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule foldersOfClassificationNeedOneAnotherInOneDirection =
      slices().matching("org.wortlaut.extract.classify.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule namesAndListsKnowNothingOfTheActorsOfACorpus =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.wortlaut.resolve.actors.name..", "org.wortlaut.resolve.actors.list..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.wortlaut.resolve.actors");

  @ArchTest
  static final ArchRule foldersOfActorsNeedOneAnotherInOneDirection =
      slices().matching("org.wortlaut.resolve.actors.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule foldersOfAggregationNeedOneAnotherInOneDirection =
      slices().matching("org.wortlaut.aggregate.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule foldersOfResolutionNeedOneAnotherInOneDirection =
      slices().matching("org.wortlaut.resolve.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyActorsAcrossArticlesNeedSpark =
      noClasses()
          .that()
          .resideInAPackage("org.wortlaut.resolve..")
          .and()
          .resideOutsideOfPackage("org.wortlaut.resolve.actors..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule extractionIsAskedForStatementsAndItsModels =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.wortlaut.extract..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "folders of extraction beside models and classes",
                  (JavaClass type) ->
                      type.getPackageName().startsWith("org.wortlaut.extract.")
                          && !type.getPackageName().equals("org.wortlaut.extract.report")
                          && !type.getPackageName().equals("org.wortlaut.extract.classify")));

  @ArchTest
  static final ArchRule onlyThePipelineAndTheCommandsSeeAllStages =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.wortlaut.pipeline..", "org.wortlaut.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.wortlaut.pipeline..");

  @ArchTest
  static final ArchRule readingOneTextStartsNoSpark =
      noClasses()
          .that()
          .haveNameMatching(
              "org\\.wortlaut\\.(pipeline\\.AnalyzeText|cli\\.(StatementTable|TextInput|Screen))")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.spark.sql.SparkSession");

  @ArchTest
  static final ArchRule nothingDependsOnTheCommands =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.wortlaut.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.wortlaut.cli..");

  @ArchTest
  static final ArchRule onlyTheCommandsKnowPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.wortlaut.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule onlySettingsKnowTheConfigurationLibrary =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.wortlaut.config..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.typesafe.config..");

  @ArchTest
  static final ArchRule onlyAnnotatorsAndTheirPipelineKnowSparkNlp =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.wortlaut.annotate..", "org.wortlaut.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.johnsnowlabs..");

  @ArchTest
  static final ArchRule staticsAreFinal =
      fields().that().areStatic().should().beFinal().because("nothing static may change");

  @ArchTest
  static final ArchRule classesAreNamedForTheirJob =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Manager|Helper|Impl)")
          .because("such names say nothing");

  @ArchTest
  static final ArchRule recordsHaveNoGetters =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areRecords()
          .should()
          .haveNameNotMatching("get[A-Z].*");

  @ArchTest
  static final ArchRule nobodyEndsTheJvm =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.wortlaut.cli.MainWithoutSpark")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("System.exit makes a good job on YARN look failed");

  @ArchTest
  static final ArchRule tablesAreOnlyDescribed =
      classes()
          .that()
          .resideInAPackage("org.wortlaut.table..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.wortlaut.table..", "java..", "org.apache.spark.sql..", "scala..");
}
