package org.breakwater.training.onlinecourses.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.ReadingGrade;
import org.breakwater.TestClock;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What ships of the online courses can be read by everyone who takes them, and asks fairly. */
@HouseTest
class CourseTextsTest {

    /** As for the texts of the library for volunteers. */
    private static final int GRADE = 7;

    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CourseContents contents;

    private List<CourseContent> all = List.of();

    @BeforeEach
    void whatIsOfferedInWinter() {
        clock.setLondon("2026-11-25T11:00");
        all = contents.ids().stream()
                .sorted()
                .map(id -> contents.find(id).orElseThrow())
                .toList();
    }

    private static String words(ContentBlock block) {
        return switch (block) {
            case ContentBlock.Paragraph(var words) -> words;
            case ContentBlock.Heading(var words) -> words;
            case ContentBlock.Important(var words) -> words;
            case ContentBlock.PageLink(var address, var name) -> name;
            case ContentBlock.Bullets(var points) -> String.join(".\n", points);
        };
    }

    private static String words(ContentUnit unit) {
        return Stream.concat(Stream.of(unit.title()), unit.blocks().stream().map(CourseTextsTest::words))
                .collect(Collectors.joining(".\n"));
    }

    private static String words(ContentQuestion question) {
        return question.ask() + "\n" + String.join(".\n", question.options()) + ".\n" + question.why();
    }

    private static Stream<String> texts(CourseContent content) {
        return Stream.concat(
                content.units().stream().map(CourseTextsTest::words),
                Stream.of(
                        content.questions().stream().map(CourseTextsTest::words).collect(Collectors.joining("\n"))));
    }

    @Test
    void everyCourseThatIsOnlineIsTakenHere() {
        assertThat(catalogue.courses())
                .filteredOn(Course::isOnline)
                .extracting(Course::id)
                .contains("introduction-to-safeguarding")
                .containsExactlyInAnyOrderElementsOf(contents.ids());
        assertThat(contents.find("working-together")).as("a session").isEmpty();
        assertThat(contents.find("no-such-course")).isEmpty();
    }

    @Test
    void noPageIsTooHardToRead() {
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(content -> assertThat(texts(content))
                        .allSatisfy(text ->
                                assertThat(ReadingGrade.of(text)).as(text).isLessThanOrEqualTo(GRADE)));
    }

    @Test
    void eachQuestionHasOneRightAnswerAndAnExplanationOfItsOwn() {
        assertThat(all).allSatisfy(content -> {
            assertThat(content.questions()).extracting(ContentQuestion::ask).doesNotHaveDuplicates();
            assertThat(content.questions()).extracting(ContentQuestion::why).doesNotHaveDuplicates();
            assertThat(content.questions()).allSatisfy(question -> {
                assertThat(question.has(question.right())).isTrue();
                assertThat(question.options()).hasSizeBetween(3, 4).doesNotHaveDuplicates();
                assertThat(question.ask()).endsWith("?");
                assertThat(question.why()).hasSizeBetween(40, 300).doesNotContain("option");
            });
        });
    }

    /** Whoever always picks the same place, or the longest answer, does not pass. */
    @Test
    void guessingDoesNotPass() {
        assertThat(all).allSatisfy(content -> {
            assertThat(content.pass())
                    .isGreaterThanOrEqualTo(content.questions().size() * 7 / 10);
            for (int place = 1; place <= 4; place++) {
                var same = place;
                assertThat(content.questions().stream().filter(question -> question.right() == same))
                        .as(content.course() + ": always " + same)
                        .hasSizeLessThan(content.pass());
            }
            assertThat(content.questions().stream().filter(CourseTextsTest::isLongest))
                    .as(content.course() + ": always the longest")
                    .hasSizeLessThan(content.pass());
        });
    }

    private static boolean isLongest(ContentQuestion question) {
        return question.options().stream()
                .allMatch(option -> option.length() <= question.rightOption().length());
    }

    /** Someone on the bus reads one, and comes back for the next. */
    @Test
    void aUnitIsShortAndTheCourseFitsIntoItsHours() {
        assertThat(all).allSatisfy(content -> {
            assertThat(content.units())
                    .hasSizeBetween(3, 8)
                    .allSatisfy(unit -> assertThat(words(unit).split("\\s+")).hasSizeBetween(80, 450));
            assertThat(texts(content)
                            .mapToInt(text -> text.split("\\s+").length)
                            .sum())
                    .as("at 100 words a minute")
                    .isLessThan(6000
                            * catalogue
                                    .known(content.course())
                                    .map(Course::hours)
                                    .orElse(1));
        });
    }

    @Test
    void numbersToCallAreOnThePageThatIsRightAtEveryHour() {
        assertThat(all)
                .flatExtracting(content -> texts(content).toList())
                .allSatisfy(text ->
                        assertThat(text.replaceAll("\\b20\\d\\d\\b", "")).doesNotContainPattern(NUMBER));
    }

    @Test
    void eachLinkLeadsToAPage() {
        var links = all.stream()
                .flatMap(content -> content.units().stream())
                .flatMap(unit -> unit.blocks().stream())
                .flatMap(block -> block instanceof ContentBlock.PageLink link ? Stream.of(link) : Stream.empty())
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(house.visitor().visit(link.address())).hasStatusOk());
    }
}
