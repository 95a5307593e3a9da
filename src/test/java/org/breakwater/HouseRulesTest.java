package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the code base that a build can check, so that nobody needs to be told twice. */
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern BAD_NAME =
            Pattern.compile("(^|/)(common|util|utils|helper|helpers|service|services|impl|manager|dto)(/|$)");
    private static final Pattern BAD_SUFFIX =
            Pattern.compile(".*(Util|Utils|Helper|Service|Impl|Manager|Dto|DTO)\\.java$");
    private static final Pattern METHOD_START =
            Pattern.compile("^    (?! )(?!.*\\b(class|record|interface|enum)\\b)[^=;@*/}]*\\(.*");
    private static final Pattern PRESENT_TIME =
            Pattern.compile("(Instant|LocalDate|LocalDateTime|ZonedDateTime|LocalTime|Year)\\.now\\(\\)"
                    + "|System\\.currentTimeMillis\\(\\)|new Date\\(\\)");

    @Test
    void noFileIsTooLongToReadWhole() {
        assertThat(longerThan(200, java(MAIN))).isEmpty();
        assertThat(longerThan(80, templates())).isEmpty();
        assertThat(longerThan(300, java(TESTS))).isEmpty();
    }

    @Test
    void noLineOfCodeRunsOffTheScreen() {
        assertThat(breaking(
                        Stream.concat(java(MAIN), java(TESTS)),
                        file -> lines(file).stream().anyMatch(line -> line.length() > 120)))
                .isEmpty();
    }

    @Test
    void noMethodIsLongerThanFortyLines() {
        var tooLong = java(MAIN).flatMap(HouseRulesTest::longMethods).toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageTellsItsStoryAndIsNullMarked() {
        var silent = java(MAIN)
                .map(Path::getParent)
                .distinct()
                .filter(folder -> {
                    var story = folder.resolve("package-info.java");
                    return !Files.exists(story)
                            || !text(story).contains("@NullMarked")
                            || !text(story).startsWith("/**");
                })
                .toList();
        assertThat(silent).isEmpty();
    }

    /**
     * In a test run it would shadow the real one, and with it the module's declarations: the module checks would be
     * ineffective.
     */
    @Test
    void noTestPackageHidesThePackageInfoOfTheHouse() {
        assertThat(breaking(
                        java(TESTS).filter(f -> f.endsWith("package-info.java")),
                        f -> Files.exists(MAIN.resolve(TESTS.relativize(f)))))
                .isEmpty();
    }

    @Test
    void noPackageHoldsMoreThanFourteenFiles() {
        var counts = types().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(counts).allSatisfy((folder, files) -> assertThat(files).isLessThanOrEqualTo(14));
    }

    @Test
    void noModuleUsesOneNameForTwoThings() {
        var named = types().collect(Collectors.groupingBy(
                file -> module(file) + "." + file.getFileName(),
                Collectors.mapping(Path::toString, Collectors.toList())));
        assertThat(named.values()).filteredOn(files -> files.size() > 1).isEmpty();
    }

    /** A package and one guess lead from an address to the test of its pages. */
    @Test
    void everyControllerHasItsScreensTestBesideIt() {
        assertThat(breaking(
                        java(MAIN).filter(file -> file.toString().endsWith("Controller.java")),
                        file -> !Files.exists(TESTS.resolve(
                                MAIN.relativize(file).toString().replace("Controller.java", "ScreensTest.java")))))
                .isEmpty();
    }

    @Test
    void nothingHidesBehindAnEmptyName() {
        assertThat(breaking(java(MAIN), file -> {
                    var path = MAIN.relativize(file).toString();
                    return BAD_NAME.matcher(path).find()
                            || BAD_SUFFIX.matcher(path).matches();
                }))
                .isEmpty();
    }

    @Test
    void timeComesFromTheInjectedClock() {
        assertThat(breaking(
                        Stream.concat(java(MAIN), java(TESTS)).filter(f -> !f.endsWith("HouseRulesTest.java")),
                        file -> PRESENT_TIME.matcher(text(file)).find()))
                .isEmpty();
    }

    @Test
    void noTestSleepsAndNoneIsSwitchedOff() {
        var sleeping = Pattern.compile("Thread\\.sleep|@Disabled|@Ignore|assumeTrue|assumeFalse|Mockito\\.mock");
        assertThat(breaking(
                        java(TESTS).filter(f -> !f.endsWith("HouseRulesTest.java")),
                        file -> sleeping.matcher(text(file)).find()))
                .isEmpty();
    }

    @Test
    void onlyTwoTemplatesHoldAForm() {
        assertThat(breaking(
                        templates().filter(f -> !f.endsWith("govuk/form.jte") && !f.endsWith("govuk/ask.jte")),
                        file -> text(file).contains("<form")))
                .isEmpty();
    }

    @Test
    void noTemplateHandlesEventsInlineOrRunsAScriptOfItsOwn() {
        var inline = Pattern.compile("\\son[a-z]+=\"|style=\"|javascript:");
        assertThat(breaking(templates(), file -> inline.matcher(text(file)).find()))
                .isEmpty();
    }

    @Test
    void theProjectSpeaksOfItselfAlone() {
        var machine = Pattern.compile(
                "/(w" + "ork|tmp/w" + "t)/|AI assis" + "tant|language mod" + "el|repo\\.maven\\.apache");
        var spoken = Stream.of("src", "docs", "partnerships", "frontend/styles", "README.md", "breakwater", "pom.xml")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(HouseRulesTest::files)
                .filter(f -> f.toString().matches(".*\\.(java|jte|sql|md|yaml|xml|scss|txt)$|breakwater"));
        assertThat(breaking(spoken, file -> machine.matcher(text(file)).find())).isEmpty();
    }

    private static String module(Path file) {
        var inside = MAIN.resolve("org/breakwater").relativize(file);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }

    private static Stream<Path> types() {
        return java(MAIN).filter(file -> !file.endsWith("package-info.java"));
    }

    private static Stream<String> longMethods(Path file) {
        var found = new ArrayList<String>();
        var lines = lines(file);
        for (int start = 0; start < lines.size(); start++) {
            if (!METHOD_START.matcher(lines.get(start)).matches()) {
                continue;
            }
            var end = start;
            while (end < lines.size() && !lines.get(end).equals("    }")) {
                end++;
            }
            if (end - start + 1 > 40 && opensABody(lines, start)) {
                found.add(file + ":" + (start + 1));
            }
        }
        return found.stream();
    }

    private static boolean opensABody(List<String> lines, int start) {
        for (var line : lines.subList(start, lines.size())) {
            if (line.endsWith("{")) {
                return true;
            }
            if (line.endsWith(";")) {
                return false;
            }
        }
        return false;
    }

    private static List<String> breaking(Stream<Path> files, Predicate<Path> rule) {
        return files.filter(rule).map(Path::toString).sorted().toList();
    }

    /** Each with its length, so that nobody has to count. */
    private static List<String> longerThan(int most, Stream<Path> files) {
        return breaking(files, file -> lines(file).size() > most).stream()
                .map(file -> "%s: %d lines, at most %d"
                        .formatted(file, lines(Path.of(file)).size(), most))
                .toList();
    }

    private static Stream<Path> java(Path root) {
        return files(root).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> templates() {
        return files(MAIN).filter(file -> file.toString().endsWith(".jte"));
    }

    private static Stream<Path> files(Path root) {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
