package muster;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The floors of the house: which package may import which, and where each library is at home.
///
/// A package that is missing from the table fails the test, so that a new one is placed knowingly.
class ArchitectureTest {
  private record Floor(int number, String name, Set<String> imports) {
    Floor(int number, String name, String imports) {
      this(number, name, imports.isEmpty() ? Set.of() : Set.of(imports.split(" ")));
    }

    String pattern() {
      return "muster." + name + "..";
    }

    String[] within() {
      return Stream.concat(Stream.of(name), imports.stream())
          .map(part -> "muster." + part + "..")
          .toArray(String[]::new);
    }
  }

  private static final String BELOW_PAGE = "diff history analysis chart model time diagnostic json";
  private static final String BELOW_SITE =
      "page render export annals words check edit load notation keep " + BELOW_PAGE;

  private static final List<Floor> HOUSE =
      List.of(
          new Floor(0, "time", ""),
          new Floor(0, "json", ""),
          new Floor(0, "keep", ""),
          new Floor(0, "amended", ""),
          new Floor(0, "diagnostic", "json"),
          new Floor(1, "model", "time amended"),
          new Floor(1, "chart", "time"),
          new Floor(2, "notation", "model json"),
          new Floor(3, "load", "notation model time diagnostic keep amended"),
          new Floor(2, "analysis", "model time amended"),
          new Floor(3, "diff", "analysis model time"),
          new Floor(3, "check", "analysis model time diagnostic"),
          new Floor(4, "edit", "load notation model time diagnostic"),
          new Floor(4, "history", "load diff model time diagnostic"),
          new Floor(4, "words", "notation diff analysis model time"),
          new Floor(5, "annals", "check words diff history model diagnostic keep"),
          new Floor(5, "export", "annals words diff history analysis model time json"),
          new Floor(6, "page", "export annals words " + BELOW_PAGE),
          new Floor(6, "render", "page diagnostic keep"),
          new Floor(7, "site", BELOW_SITE),
          new Floor(8, "serve", "site diagnostic"),
          new Floor(9, "cli", "site serve " + BELOW_SITE));

  private static final Map<String, List<String>> LIBRARY_HOMES =
      Map.of(
          "de.siegmar.fastcsv..", List.of("muster.load.."),
          "org.thymeleaf..", List.of("muster.render.."),
          "org.attoparser..", List.of("muster.render.."),
          "picocli..", List.of("muster.cli.."),
          "org.snakeyaml..", List.of("muster.load..", "muster.edit.layout.."),
          "tools.jackson..", List.of("muster.load.."),
          "org.commonmark..", List.of("muster.load.."),
          "com.sun.net.httpserver..", List.of("muster.serve.."),
          "java.net.http..", List.of("muster.cli.."));

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("muster");

  @Test
  void everyPackageHasItsFloor() {
    Set<String> known = HOUSE.stream().map(Floor::name).collect(toCollection(TreeSet::new));
    Set<String> unknown = packagesSeen();
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown, "packages without a floor");
  }

  @Test
  void theClassesOfEveryFolderAreSeen() throws IOException {
    Set<String> folders;
    try (var list = Files.list(Path.of("src/main/java/muster"))) {
      folders =
          list.filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .collect(toCollection(TreeSet::new));
    }
    assertFalse(folders.isEmpty());
    assertEquals(folders, packagesSeen());
  }

  private static Set<String> packagesSeen() {
    return CODE.stream()
        .map(type -> type.getPackageName().split("\\."))
        .filter(parts -> parts.length > 1)
        .map(parts -> parts[1])
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void theTableItselfGoesDownOnly() {
    for (Floor upper : HOUSE) {
      for (String name : upper.imports()) {
        Floor lower = HOUSE.stream().filter(floor -> floor.name().equals(name)).findAny().get();
        assertTrue(lower.number() <= upper.number(), upper.name() + " imports " + name);
        assertFalse(lower.imports().contains(upper.name()), upper.name() + " and " + name);
      }
    }
  }

  @Test
  void importsGoDownOnly() {
    for (Floor floor : HOUSE) {
      noClasses()
          .that(resideInAPackage(floor.pattern()))
          .should()
          .dependOnClassesThat(
              resideInAPackage("muster..").and(not(resideInAnyPackage(floor.within()))))
          .allowEmptyShould(true)
          .check(CODE);
    }
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("muster.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void theRootHoldsPackagesOnly() {
    classes().that(resideInAPackage("muster")).should().haveSimpleName("package-info").check(CODE);
  }

  @Test
  void eachLibraryIsAtHomeInOnePackage() {
    LIBRARY_HOMES.forEach((library, homes) ->
        noClasses()
            .that(not(resideInAnyPackage(homes.toArray(String[]::new))))
            .should()
            .dependOnClassesThat(resideInAPackage(library))
            .check(CODE));
  }

  @Test
  void everyPackageIsNullMarked() {
    for (String name : packagesSeen()) {
      assertTrue(
          CODE.getPackage("muster." + name).isAnnotatedWith(NullMarked.class),
          "muster." + name + " lacks a package-info with @NullMarked: NullAway passes it over");
    }
  }

  @Test
  void modelIsPlainData() {
    classes()
        .that(resideInAPackage("muster.model.."))
        .should(
            be(
                describe(
                    "a record, an enum or an interface",
                    (JavaClass type) -> type.isRecord() || type.isEnum() || type.isInterface())))
        .allowEmptyShould(true)
        .check(CODE);
  }

  @Test
  void classesAreFinal() {
    classes()
        .that(
            describe(
                "are written as classes",
                (JavaClass type) ->
                    !type.isInterface() && !type.isEnum() && !type.isAnonymousClass()))
        .and(not(describe("bodies of enum constants", ArchitectureTest::extendsEnum)))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CODE);
  }

  private static boolean extendsEnum(JavaClass type) {
    return type.getRawSuperclass().filter(JavaClass::isEnum).isPresent();
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Utils?|Manager|Impl|Helper)").check(CODE);
  }

  @Test
  void noGenericExceptions() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CODE);
  }

  @Test
  void everyTestIsInAClassThatTheRunnerTakes() {
    JavaClasses all = new ClassFileImporter().importPackages("muster");
    assertTrue(all.contain(ArchitectureTest.class));
    for (JavaClass type : all) {
      if (type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Test.class))) {
        assertTrue(type.getSimpleName().endsWith("Test"), type.getName() + " is never run");
      }
    }
  }
}
