package org.breakwater.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.breakwater.HouseTest;
import org.breakwater.library.information.publications.PublicationDetails;
import org.breakwater.library.publishing.ReadingGrade;
import org.breakwater.library.rendering.ManualChapter;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bundled texts meet their own standards. */
@HouseTest
class TextsTest {

    private static final Path TEXTS = Path.of("partnerships/southend");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(call|point|number) ([a-z0-9-]+)}}");
    private static final Pattern LINK = Pattern.compile("]\\((/[^)#\\s]*)");
    private static final Pattern TYPED_NUMBER =
            Pattern.compile("(?<![\\d-])0\\d[\\d ]{7,}|\\b(999|101|111|112|116 ?\\d{3}|85258|18000)\\b");

    private static final List<String> YOUNG = List.of("children", "young-people");
    private static final Map<String, List<String>> SECTIONS = Map.of(
            "children",
            List.of(
                    "Are you in danger now?",
                    "What it can look like",
                    "What you can do",
                    "Who to call",
                    "What happens next"),
            "young-people",
            List.of(
                    "Are you in danger now?",
                    "What to look for",
                    "What you can do",
                    "Who to call",
                    "What happens next"));

    private static final List<String> SECTIONS_OF_ADULTS =
            List.of("Is this an emergency?", "What to look for", "What to do", "Who to contact", "What happens next");

    @Autowired
    Profile profile;

    @Autowired
    ContactPoints points;

    @Autowired
    Library library;

    @Test
    void noTextAsksMoreOfItsReadersThanTheProfilePromises() {
        var grades =
                profile.audiences().stream().collect(Collectors.toMap(Profile.Audience::id, Profile.Audience::grade));
        var tooHard = new ArrayList<String>();
        eachText((path, text) -> {
            if (text.front().language().equals("en") && path.startsWith("information/")) {
                var grade = ReadingGrade.of(text);
                var audience = text.front().audience();
                var limit = audience.equals("easy-read") ? 4 : grades.getOrDefault(audience, 7);
                if (grade > limit) {
                    tooHard.add("%s: %.1f, and %d is promised".formatted(path, grade, limit));
                }
            }
        });
        assertThat(tooHard).isEmpty();
    }

    @Test
    void everyTopicSaysWhetherItIsAnEmergencyWhatToLookForWhatToDoWhomToCallAndWhatHappensNext() {
        var count = new int[1];
        eachText((path, text) -> {
            if (text.front().get("kind").equals("topic")
                    && text.front().language().equals("en")) {
                count[0]++;
                assertThat(headings(text))
                        .as(path)
                        .isEqualTo(SECTIONS.getOrDefault(text.front().audience(), SECTIONS_OF_ADULTS));
            }
        });
        assertThat(count[0]).isGreaterThanOrEqualTo(60);
    }

    @Test
    void noTextHoldsANumberThatSomebodyTyped() {
        var typed = new ArrayList<String>();
        eachText((path, text) -> {
            var words = PLACEHOLDER
                    .matcher(LINK.matcher(text.body()).replaceAll(""))
                    .replaceAll("");
            TYPED_NUMBER.matcher(words).results().forEach(found -> typed.add(path + ": " + found.group()));
        });
        assertThat(typed).isEmpty();
    }

    @Test
    void everyNumberThatATextNamesIsInTheProfile() {
        var numbers = numbers();
        var unknown = new ArrayList<String>();
        eachText((path, text) -> PLACEHOLDER.matcher(text.source()).results().forEach(found -> {
            var known = found.group(1).equals("call")
                    ? !numbers.call(found.group(2)).isEmpty()
                    : numbers.knows(found.group(2));
            if (!known) {
                unknown.add(path + ": " + found.group());
            }
        }));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyLinkInsideLeadsToAText() {
        var addresses = new HashSet<>(List.of("/who-to-call", "/report", "/refer", "/information", "/procedures"));
        addresses.addAll(List.of("/report/young", "/procedures/threshold-document/matrix", "/private-fostering/check"));
        addresses.addAll(List.of(
                "/allegations/refer", "/exploitation/refer", "/missing-education/refer", "/information/publications"));
        addresses.add("/" + PublicationDetails.NEWEST_YEARLY_REPORT);
        profile.audiences().forEach(audience -> addresses.add("/information/" + audience.id()));
        eachText((path, text) -> {
            addresses.add("/" + path.replace(".pl", "/pl"));
            ManualChapter.read("1", text.body())
                    .byId()
                    .keySet()
                    .forEach(clause -> addresses.add("/" + path + "/" + clause));
        });
        var dead = new ArrayList<String>();
        eachText((path, text) -> LINK.matcher(text.body()).results().forEach(found -> {
            if (!addresses.contains(found.group(1))) {
                dead.add(path + ": " + found.group(1));
            }
        }));
        assertThat(dead).isEmpty();
    }

    @Test
    void whatGoesWithATextIsThereAndEveryChapterHasSomethingThatGoesWithIt() {
        var lost = new ArrayList<String>();
        var alone = new ArrayList<String>();
        eachText((path, text) -> {
            RelatedLink.trouble(path, text.front(), library.now()).forEach(trouble -> lost.add(path + ": " + trouble));
            if (text.front().get("kind").equals("chapter")
                    && RelatedLink.of(path, text.front(), library.now()).size() < 3) {
                alone.add(path);
            }
        });
        assertThat(lost).isEmpty();
        assertThat(alone).isEmpty();
    }

    @Test
    void everyPublicationSaysWhatItIsWhatItCoversAndWhen() {
        eachText((path, text) -> assertThat(PublicationDetails.trouble(path, text.front()))
                .as(path)
                .isEmpty());
    }

    @Test
    void noTwoClausesOfTheManualHaveTheSameAddress() {
        var owners = new TreeMap<String, String>();
        var twice = new ArrayList<String>();
        eachText((path, text) -> {
            if (path.startsWith("procedures/")) {
                var chapter = ManualChapter.read(text.front().get("number"), text.body());
                chapter.sections()
                        .forEach(section -> section.clauses().stream()
                                .filter(clause -> !clause.id().isEmpty())
                                .filter(clause -> owners.putIfAbsent(clause.id(), path) != null)
                                .forEach(clause -> twice.add(path + ": " + clause.id())));
            }
        });
        assertThat(twice).isEmpty();
        assertThat(owners).hasSizeGreaterThan(300);
    }

    @Test
    void noSectionOfAChapterHasTheAddressOfAClause() {
        eachText((path, text) -> {
            var chapter = ManualChapter.read("1", text.body());
            assertThat(chapter.sections().stream().map(ManualChapter.Section::anchor))
                    .as(path)
                    .noneMatch(chapter.byId().keySet()::contains);
        });
    }

    @Test
    void aTextThatIsTakenApartAndPutTogetherIsTheSame() {
        eachText((path, text) ->
                assertThat(WrittenText.read(text.source())).as(path).isEqualTo(text));
    }

    private TextNumbers numbers() {
        return new TextNumbers(
                profile,
                points.now(),
                org.breakwater.partnership.CallerKind.PUBLIC,
                Instant.parse("2026-03-02T10:00:00Z"));
    }

    private static List<String> headings(WrittenText text) {
        return text.body()
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).strip())
                .toList();
    }

    private static void eachText(BiConsumer<String, WrittenText> look) {
        try (var files = Files.walk(TEXTS)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                var path = TEXTS.relativize(file).toString().replaceFirst("\\.md$", "");
                look.accept(path, WrittenText.read(Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
