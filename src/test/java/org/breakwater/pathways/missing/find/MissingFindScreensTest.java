package org.breakwater.pathways.missing.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The coordinator and the interviewer find an episode by the child’s name or a reference. */
@HouseTest
class MissingFindScreensTest {

    private static final String FIND = "/missing/find";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser selma;

    @BeforeEach
    void itIsAFriday() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-05-01T10:00");
        selma = house.as(InventedPerson.SELMA);
    }

    @Test
    void anEpisodeIsFoundByPartOfTheNameOrByItsReferenceAndEachSearchIsOneAuditRow() {
        var kiran = missing("Kiran Thorpehall");
        missing("Rowan Tull");
        var before = searches();
        selma.visit("/missing/episodes");
        assertThat(selma.page().select("main a[href=" + FIND + "]").text()).isEqualTo("Find an episode");
        selma.visit(FIND);
        for (var words :
                new String[] {"thorpe", "KIRAN", kiran.now().reference().toLowerCase(Locale.UK)}) {
            selma.send(FIND, "find", words);
            assertThat(selma.page().select("tbody th").text()).as(words).isEqualTo("Kiran Thorpehall");
        }
        assertThat(searches()).isEqualTo(before + 3);
        selma.send(FIND, "find", "Nobody");
        assertThat(selma.page().text()).contains("No episode was found");
    }

    @Test
    void aClosedEpisodeIsFoundToo() {
        var episode = InventedEpisode.found(house);
        episode.hold(InventedEpisode.JORIS, "2026-05-01T10:00");
        episode.close(InventedEpisode.SELMA);
        selma.visit(FIND);
        selma.send(FIND, "find", "Rowan");
        assertThat(selma.page().select("tbody tr").text()).contains("Rowan Tull", "27 March 2012", "Closed");
    }

    @Test
    void thereAre25ToAPageTheLatestFirst() {
        IntStream.range(0, 26).forEach(one -> {
            clock.setLondon("2026-05-01T10:%02d".formatted(one));
            missing("Rowan Tull " + one);
        });
        selma.visit(FIND);
        selma.send(FIND, "find", "rowan");
        assertThat(selma.page().select("tbody th").eachText()).hasSize(25).startsWith("Rowan Tull 25");
        assertThat(selma.page().text()).contains("Next page").doesNotContain("Previous page");
        selma.send(FIND, "find", "rowan", "page", "2");
        assertThat(selma.page().select("tbody th").eachText()).containsExactly("Rowan Tull 0");
        assertThat(selma.page().text()).contains("Previous page").doesNotContain("Next page");
    }

    @Test
    void aSearchThatCannotBeMadeSaysWhyAndKeepsWhatWasTyped() {
        selma.visit(FIND);
        selma.send(FIND, "find", "");
        assertThat(selma.page().text()).contains("Enter a child’s name or a reference");
        selma.send(FIND, "find", "r");
        assertThat(selma.page().text()).contains("Enter at least 2 letters");
        assertThat(selma.page().select("main [name=find]").val()).isEqualTo("r");
    }

    @Test
    void onlyThePostsOfThePathwaySearch() {
        missing("Rowan Tull");
        var joris = house.as(InventedPerson.JORIS);
        joris.visit(FIND);
        joris.send(FIND, "find", "Rowan");
        assertThat(joris.page().select("tbody th").text()).isEqualTo("Rowan Tull");
        assertThat(house.as(InventedPerson.MAYA).visit(FIND)).hasStatus(404);
    }

    private InventedEpisode missing(String name) {
        var report = InventedEpisode.report(house, name, LocalDate.of(2012, 3, 27), LookedAfter.NO);
        return new InventedEpisode(house, report);
    }

    /** None of them holds a name. */
    private int searches() {
        return database.asOwner().sql("""
                        select count(*)::int from audit.entry where act = 'searched the missing episodes'
                            and detail = ''""").query(Integer.class).single();
    }
}
