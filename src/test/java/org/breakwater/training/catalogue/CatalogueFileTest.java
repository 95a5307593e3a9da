package org.breakwater.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The course file is consistent, or the program does not start and says why. */
class CatalogueFileTest {

    private static final String ONE = """
            kinds: [{id: health, name: Health}]
            duties: [{id: lead, name: I lead}]
            rules:
              - {from: 2026-09-01, opens: 180, closes: 2, quota: 4, quota-lifts: 10, offer-hours: 24, hold: 3,
                 free-until: 5, late-fee: 2500, absent-fee: 5000}
            courses:
              - id: first
                title: First
                from: 2026-09-01
                way: ONLINE
                level: 1
                groups: [1]
                hours: 1
                aim: To begin.
                outcomes: [Begin.]
                who: Everybody.
                for: [health]
            """;

    private static CatalogueFile.Read shipped() throws IOException {
        return CatalogueFile.read(new ClassPathResource("partnerships/southend/training.yaml")
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void whatShipsIsARealCatalogue() throws IOException {
        var courses = shipped().courses();
        assertThat(courses).hasSizeGreaterThanOrEqualTo(15);
        assertThat(courses).extracting(Course::way).contains(Course.Way.values());
        assertThat(courses).allSatisfy(course -> assertThat(course.outcomes()).hasSizeGreaterThanOrEqualTo(3));
    }

    /** An outcome that begins with "know" or "understand" cannot be observed in anyone's work, nor evaluated. */
    @Test
    void eachOutcomeIsSomethingThatCanBeSeen() throws IOException {
        var vague = Pattern.compile("(?i)(know|understand|learn|be aware).*");
        assertThat(shipped().courses())
                .flatExtracting(Course::outcomes)
                .noneMatch(outcome -> vague.matcher(outcome).matches());
    }

    @Test
    void everyKindOfWorkHasACourseThatNeedsNoOther() throws IOException {
        var read = shipped();
        assertThat(read.kinds())
                .allSatisfy(kind -> assertThat(read.courses())
                        .anyMatch(course -> course.kinds().contains(kind.id())
                                && course.before().isEmpty()));
    }

    @Test
    void aFileWithAFaultNamesIt() {
        assertThat(CatalogueFile.read(ONE).courses()).hasSize(1);
        refuses(ONE.replace("way: ONLINE", "way: RADIO"), "first: way is ONLINE, VIRTUAL or FACE_TO_FACE");
        refuses(ONE.replace("level: 1", "level: 4"), "first: level is a number from 1 to 3");
        refuses(ONE.replace("outcomes: [Begin.]", ""), "first: it has no outcomes");
        refuses(ONE.replace("for: [health]", "for: [helth]"), "first: for names “helth”, which is not defined");
        refuses(ONE.replace("hours: 1", "hours: 1\n    before: [first]"), "first: it comes before itself");
        refuses(ONE.replace("id: first", "id: First!"), "an id is small letters, digits and hyphens");
        refuses(ONE.replace("quota: 4", "quota: 0"), "quota is a number from 1 to 500");
        refuses(ONE.replace("from: 2026-09-01, opens", "opens"), "they have no “from” date");
        refuses(ONE.replaceFirst("(?s)rules:.*?courses:", "courses:"), "there are no booking rules");
    }

    @Test
    void aCourseInOnesOwnTimeMayHaveALink() {
        var linked = ONE.replace("hours: 1", "hours: 1\n    link: https://learning.example.org/first?a=1");
        assertThat(CatalogueFile.read(linked).courses())
                .extracting(Course::link)
                .containsExactly("https://learning.example.org/first?a=1");
        assertThat(CatalogueFile.read(ONE).courses()).extracting(Course::link).containsExactly("");
        var why = "first: link begins with https://, and is for a course whose way is ONLINE";
        refuses(linked.replace("https://", "http://"), why);
        refuses(linked.replace("https://learning", "javascript:alert(1)//https://learning"), why);
        refuses(linked.replace("ONLINE", "VIRTUAL"), why);
    }

    @Test
    void theRulesOfADayAreThoseThatBeganLastBeforeIt() {
        var two = ONE.replace("rules:", """
                rules:
                  - {from: 2027-01-01, opens: 90, closes: 2, quota: 6, quota-lifts: 10, offer-hours: 24, hold: 3,
                     free-until: 5, late-fee: 0, absent-fee: 0}""");
        var read = CatalogueFile.read(two);
        assertThat(read.rulesOn(LocalDate.of(2026, 12, 31)).quota()).isEqualTo(4);
        assertThat(read.rulesOn(LocalDate.of(2027, 1, 1)).quota()).isEqualTo(6);
    }

    private static void refuses(String yaml, String why) {
        assertThatThrownBy(() -> CatalogueFile.read(yaml))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageContaining(why);
    }
}
