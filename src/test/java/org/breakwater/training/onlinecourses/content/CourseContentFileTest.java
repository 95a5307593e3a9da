package org.breakwater.training.onlinecourses.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.breakwater.training.catalogue.CatalogueFault;
import org.junit.jupiter.api.Test;

/** The file of an online course is complete, or the program does not start and says what is missing. */
class CourseContentFileTest {

    private static final String ONE = """
            course: first
            version: 2
            from: 2026-09-01
            pass: 1
            units:
              - title: One
                text:
                  - A paragraph.
                  - {heading: A heading}
                  - [A point, Another]
                  - {important: Call 999.}
                  - {link: /who-to-call, name: Who to call}
            questions:
              - {ask: "What?", options: [This, That], right: 2, why: Because.}
            """;

    @Test
    void aUnitHasItsBlocksInTheOrderOfTheFile() {
        var content = CourseContentFile.read("first", ONE);
        assertThat(content.version()).isEqualTo(2);
        assertThat(content.from()).isEqualTo("2026-09-01");
        assertThat(content.approved()).isFalse();
        assertThat(CourseContentFile.read("first", "approved: true\n" + ONE).approved())
                .isTrue();
        assertThat(content.unit(1).blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "Heading", "Bullets", "Important", "PageLink");
        assertThat(content.question(1).rightOption()).isEqualTo("That");
    }

    @Test
    void aFileWithAFaultNamesIt() {
        refuses("course: first", "course: other", "“course” is its id");
        refuses("version: 2", "version: two", "“version” is a number from 1");
        refuses("from: 2026-09-01", "", "it has no “from” date");
        refuses("pass: 1", "pass: 2", "“pass” is a number from 1 to 1");
        refuses("title: One", "name: One", "a “title” is missing");
        refuses("- A paragraph.", "- 12", "a text has paragraphs, lists, a heading, important or a link");
        refuses("link: /who-to-call", "link: https://elsewhere.example", "a text has paragraphs");
        refuses("important: Call 999.", "important: If a child is in danger, call 999.", "a text has paragraphs");
        refuses("[A point, Another]", "[A point, {Another: one}]", "put it in quotation marks");
        refuses("[This, That]", "[This, {That: one}]", "put it in quotation marks");
        refuses("[This, That]", "[This, This]", "each question has from 2 to 6 different options");
        refuses("right: 2", "right: 3", "“right” is a number from 1 to 2");
        refuses("why: Because.", "why: ''", "a “why” is missing");
        refuses(ONE, "[]", "“course” is its id");
    }

    private static void refuses(String part, String instead, String words) {
        assertThatThrownBy(() -> CourseContentFile.read("first", ONE.replace(part, instead)))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageContaining("courses/first.yaml")
                .hasMessageContaining(words);
    }
}
