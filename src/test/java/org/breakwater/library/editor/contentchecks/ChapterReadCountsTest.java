package org.breakwater.library.editor.contentchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.database.QueryRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How often a chapter is read, and nothing about who reads it. */
@HouseTest
class ChapterReadCountsTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    ChapterReadCounts reads;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void nothingIsLeftFromBefore() {
        clock.setLondon("2027-03-03T10:00");
        reads.flush();
        leaveNothingBehind();
    }

    @AfterEach
    void leaveNothingBehind() {
        database.empty();
    }

    private void read(String address, String program) {
        web.get().uri(address).header("User-Agent", program).exchange();
    }

    private List<String> written() {
        return QueryRows.all(database.asOwner()
                .sql("select path || ' ' || week || ' ' || reads from library.read_count order by path, week")
                .query(String.class));
    }

    @Test
    void countsAPersonsReadingsOfTheWeekAlsoOfKeptPages() {
        read("/procedures/allegations", "Mozilla/5.0");
        read("/procedures/allegations", "Mozilla/5.0");
        read("/procedures/private-fostering", "Mozilla/5.0");
        assertThat(written()).isEmpty();
        reads.flush();
        reads.flush();
        read("/procedures/allegations", "Mozilla/5.0");
        reads.flush();
        assertThat(written())
                .containsExactly("procedures/allegations 2027-03-01 3", "procedures/private-fostering 2027-03-01 1");
        clock.setLondon("2027-03-08T00:00");
        read("/procedures/allegations", "Mozilla/5.0");
        reads.flush();
        assertThat(written()).hasSize(3).contains("procedures/allegations 2027-03-08 1");
    }

    @Test
    void countsNoProgramNoFeedNoOtherPageAndNothingThatIsNotThere() {
        read("/procedures/allegations", "Examplebot/2.1 (+https://example.org/bot)");
        web.head().uri("/procedures/allegations").exchange();
        read("/procedures/allegations/feed.atom", "Mozilla/5.0");
        read("/procedures/no-such-chapter", "Mozilla/5.0");
        read("/information/parents/safe-sleep", "Mozilla/5.0");
        read("/", "Mozilla/5.0");
        reads.flush();
        assertThat(written()).isEmpty();
        assertThat(database.asOwner()
                        .sql("select count(*) from library.read_week")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void keepsNothingThatCouldLeadToAReader() {
        var columns = QueryRows.all(database.asOwner()
                .sql("select attname from pg_attribute where attrelid = 'library.read_count'::regclass and attnum > 0")
                .query(String.class));
        assertThat(columns).containsExactly("path", "week", "reads");
    }
}
