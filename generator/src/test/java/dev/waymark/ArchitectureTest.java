package dev.waymark;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "dev.waymark", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  /** A rule over no classes holds: fewer than this means that something was not looked at. */
  private static final int LEAST_CLASSES = 150;

  private static final String ROOT = "dev.waymark";

  private static final String[] STAGES = {
    room("source"),
    room("frontmatter"),
    room("markdown"),
    room("sanitize"),
    room("image"),
    room("history"),
    room("data"),
    room("site"),
    room("check"),
    room("page"),
    room("render"),
    room("publish"),
    room("weblink"),
    room("feed"),
    room("host"),
    room("export"),
    room("book"),
    room("search"),
    room("inspect"),
    room("preview"),
    room("rulebook"),
    room("report"),
    room("receipt"),
    room("cache"),
    room("migrate"),
    room("scaffold")
  };

  private static final String[] SHARED = {
    room("model"),
    room("diagnostic"),
    room("locale"),
    room("json"),
    room("xml"),
    room("newfile"),
    room("qr"),
    room("page.view")
  };

  @ArchTest
  static void everyRoomIsLookedAt(JavaClasses classes) {
    assertThat(classes.size()).isGreaterThan(LEAST_CLASSES);
    for (String room : STAGES) {
      assertThat(classes.stream().anyMatch(c -> c.getPackageName().equals(room))).as(room).isTrue();
    }
  }

  @ArchTest
  static void stagesDoNotKnowEachOther(JavaClasses classes) {
    for (String stage : STAGES) {
      List<String> others = new ArrayList<>(List.of(STAGES));
      others.remove(stage);
      others.add(ROOT);
      noClasses()
          .that()
          .resideInAPackage(stage)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others.toArray(String[]::new))
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule sharedRoomsKnowNoStage =
      noClasses()
          .that()
          .resideInAnyPackage(SHARED)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              Stream.concat(Stream.of(STAGES), Stream.of(ROOT)).toArray(String[]::new));

  @ArchTest
  static final ArchRule theServerKnowsTheDoorAlone =
      noClasses()
          .that()
          .resideInAPackage(room("serve"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STAGES);

  @ArchTest
  static final ArchRule nobodyKnowsTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackage(room("serve"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(room("serve"));

  @ArchTest
  static final ArchRule diagnosticDependsOnNothing =
      classes()
          .that()
          .resideInAPackage(room("diagnostic"))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", room("diagnostic"));

  @ArchTest
  static final ArchRule modelKnowsDiagnosticsAlone =
      classes()
          .that()
          .resideInAPackage(room("model"))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", room("diagnostic"), room("model"));

  @ArchTest
  static final ArchRule modelAndViewsAreData =
      classes()
          .that()
          .resideInAnyPackage(room("model"), room("page.view"))
          .and()
          .doNotHaveSimpleName("Later") // equal to what it makes
          .and()
          .doNotHaveSimpleName("FixedMap") // equal to any map of the same
          .and()
          .areNotAssignableTo(AbstractList.class) // lists of records, equal to any other
          .and()
          .doNotHaveSimpleName("package-info")
          .should(beData());

  @ArchTest
  static void eachLibraryLivesInOneRoom(JavaClasses classes) {
    livesIn("com.vladsch.flexmark..", "markdown").check(classes);
    livesIn("freemarker..", "render").check(classes);
    livesIn("org.snakeyaml..", "frontmatter").check(classes);
    livesIn("tools.jackson..", "json", "data").check(classes);
    livesIn("com.ibm.icu..", "locale").check(classes);
    livesIn("org.jsoup..", "sanitize").check(classes);
    livesIn("javax.imageio..", "image").check(classes);
    livesIn("java.awt..", "preview", "image").check(classes);
    livesIn("org.eclipse.jgit..", "history").check(classes);
    livesIn("java.net.http..", "weblink").check(classes);
    livesIn("org.tomlj..", "data").check(classes);
    livesIn("io.nayuki..", "qr").check(classes);
    livesIn("org.apache.lucene..", "search").check(classes);
    livesIn("com.sun.net.httpserver..", "serve").check(classes);
  }

  @ArchTest
  static final ArchRule onlyFewRoomsTouchFiles =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              room("source"),
              room("image"),
              room("history"),
              room("publish"),
              room("newfile"),
              room("weblink"),
              room("report"),
              room("receipt"),
              room("cache"))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Files.class);

  @ArchTest
  static final ArchRule nothingOfMaven =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.maven..");

  @ArchTest
  static final ArchRule noCycles = slices().matching("dev.waymark.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule noLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest
  static final ArchRule noFormattingByTheMachinesLanguage =
      noClasses()
          .that()
          .resideOutsideOfPackage(room("locale"))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.text")
                  .and(
                      describe(
                          "format",
                          (JavaClass type) ->
                              type.getSimpleName().endsWith("Format")
                                  || type.getSimpleName().equals("Collator"))))
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class);

  @ArchTest
  static void everyRoomIsNullMarked(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }

  @ArchTest
  static final ArchRule noStaticState =
      fields().that().areStatic().should().beFinal().as("static fields should be constants");

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl");

  @ArchTest
  static final ArchRule clocksAreAskedAtTheDoorAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT)
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static String room(String name) {
    return ROOT + "." + name;
  }

  private static ArchRule livesIn(String library, String... rooms) {
    String[] packages = Stream.of(rooms).map(ArchitectureTest::room).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchCondition<JavaClass> beData() {
    return new ArchCondition<>("be records, enums or sealed interfaces") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean sealed = type.isInterface() && type.reflect().isSealed();
        if (!type.isRecord() && !type.isEnum() && !sealed) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is none of these"));
        }
      }
    };
  }
}
