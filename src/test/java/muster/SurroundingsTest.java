package muster;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Nothing inside knows the clock, the terminal, the machine, its locale or its zone: they are
/// passed in by `cli`. Files are read and written at the edges only.
class SurroundingsTest {
  private static final String CLI = "muster.cli..";

  /// The members of the JDK that look at the surroundings: `*` stands for all, and a number of
  /// parameters in brackets for the overload that takes a default from the machine.
  private static final Map<String, List<String>> LOOKING_AROUND =
      Map.ofEntries(
          Map.entry(
              "java.lang.System",
              List.of(
                  "exit",
                  "getenv",
                  "getProperty",
                  "getProperties",
                  "lineSeparator",
                  "console",
                  "currentTimeMillis",
                  "nanoTime",
                  "in",
                  "out",
                  "err")),
          Map.entry("java.lang.Runtime", List.of("exit", "halt", "availableProcessors")),
          Map.entry(
              "java.lang.String",
              List.of(
                  "format(2)", "formatted(1)", "toLowerCase(0)", "toUpperCase(0)", "getBytes(0)")),
          Map.entry("java.lang.Math", List.of("random")),
          Map.entry("java.lang.Thread", List.of("sleep")),
          Map.entry("java.util.Locale", List.of("getDefault")),
          Map.entry("java.util.TimeZone", List.of("getDefault")),
          Map.entry("java.util.UUID", List.of("randomUUID")),
          Map.entry("java.util.Date", List.of("<init>(0)")),
          Map.entry("java.util.Random", List.of("<init>(0)")),
          Map.entry("java.util.concurrent.ThreadLocalRandom", List.of("current")),
          Map.entry("java.text.Collator", List.of("getInstance(0)")),
          Map.entry("java.nio.charset.Charset", List.of("defaultCharset")),
          Map.entry("java.io.InputStreamReader", List.of("<init>(1)")),
          Map.entry("java.io.OutputStreamWriter", List.of("<init>(1)")),
          Map.entry("java.time.Clock", List.of("systemUTC", "systemDefaultZone", "system")),
          Map.entry("java.time.ZoneId", List.of("systemDefault")),
          Map.entry("java.time.format.DateTimeFormatter", List.of("ofPattern(1)")));

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("muster");

  @Test
  void onlyCliLooksAround() {
    lookingAround().check(CODE.that(not(resideInAnyPackage(CLI))));
  }

  @Test
  void onlyTheEdgesTouchFiles() {
    touchingFiles()
        .check(
            CODE.that(
                not(
                    resideInAnyPackage(
                        "muster.keep..",
                        "muster.load..",
                        "muster.edit..",
                        "muster.history..",
                        "muster.render..",
                        "muster.site..",
                        "muster.serve..",
                        CLI))));
  }

  @Test
  void onlyHistoryStartsAnotherProgram() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.lang\\.Process.*")
        .check(CODE.that(not(resideInAnyPackage("muster.history.."))));
  }

  @Test
  void aCarelessClassIsCaught() {
    JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);
    Set<String> found = new TreeSet<>();
    for (JavaClass type : careless) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        if (looksAround(access.getTarget())) {
          found.add(access.getTarget().getName());
        }
      }
    }
    assertEquals(Set.of("now", "toLowerCase", "out", "<init>"), found);
    assertEquals(4, violations(lookingAround(), careless));
    assertEquals(2, violations(touchingFiles(), careless));
  }

  private static int violations(ArchRule rule, JavaClasses code) {
    return rule.evaluate(code).getFailureReport().getDetails().size();
  }

  private static ArchRule lookingAround() {
    return noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "the target looks at the surroundings",
                (JavaAccess<?> access) -> looksAround(access.getTarget())));
  }

  private static ArchRule touchingFiles() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .or(
                    describe(
                        "files of java.io",
                        (JavaClass type) ->
                            type.getName().matches("java\\.io\\.(File|RandomAccess)\\w*"))));
  }

  private static boolean looksAround(AccessTarget target) {
    String owner = target.getOwner().getName();
    if (owner.startsWith("java.time.") && target.getName().equals("now")) {
      return true;
    }
    List<String> members = LOOKING_AROUND.getOrDefault(owner, List.of());
    return members.contains(target.getName()) || members.contains(withParameters(target));
  }

  private static String withParameters(AccessTarget target) {
    int parameters =
        target instanceof AccessTarget.CodeUnitAccessTarget unit
            ? unit.getRawParameterTypes().size()
            : 0;
    return target.getName() + "(" + parameters + ")";
  }

  /// What must not be written, to see that it is caught; never run.
  static final class Careless {
    private Careless() {}

    static boolean readsTheClock(Path file) {
      System.out.println(Instant.now());
      return Files.exists(file);
    }

    static Function<String, String> lowersAsTheMachineDoes() {
      return String::toLowerCase;
    }

    static int rolls() {
      return new java.util.Random().nextInt();
    }
  }
}
