package org.breakwater.casework.meetings.childseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each child was seen or will be, and needs a medical or not: on one page. */
@HouseTest
class ChildSeenScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private Browser maya;

    @BeforeEach
    void aRedContactOnATuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        new AtTheDesk(house, contact).screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        maya = house.as(InventedPerson.MAYA);
    }

    private StrategyDiscussionRow latest() {
        return house.looking(
                InventedPerson.MAYA,
                () -> house.getBean(StrategyDiscussionRecords.class).of(contact).getFirst());
    }

    private String path() {
        return "/cases/" + contact + "/meetings/child-seen/" + latest().id();
    }

    private static final String[] SEEN = {
        "seen1",
        "YES",
        "seenOn1",
        "1/9/2026",
        "seenBy1",
        "Ines Calloway, social worker",
        "alone1",
        "YES",
        "medical1",
        "YES",
        "medicalOn1",
        "2/9/2026",
        "medicalWhere1",
        "Southend Hospital",
        "medicalBy1",
        "Dr Noor Haddad",
        "consent1",
        "GIVEN",
        "consentBy1",
        "Their mother"
    };

    @Test
    void eachChildIsRecordedOnOnePageAndStandsOnTheDiscussion() {
        new AtTheTable(house, contact).callStrategy();
        maya.visit(path());
        assertThat(maya.page().select("h2").eachText()).contains("Pip Saltmarsh", "Wren Saltmarsh");
        var sent = Stream.concat(
                        Stream.of(SEEN),
                        Stream.of(
                                "seen2",
                                "NO",
                                "notSeenWhy2",
                                "At her father’s",
                                "plannedOn2",
                                "2/9/2026",
                                "medical2",
                                "NO"))
                .toArray(String[]::new);
        assertThat(maya.send(path(), sent)).hasStatus(303);
        maya.visit("/cases/" + contact + "/meetings/minutes/" + latest().id());
        assertThat(maya.page().text())
                .contains("Pip Saltmarsh: Seen alone on 1 September 2026 by Ines Calloway, social worker.")
                .contains("Medical needed. Arranged for Wednesday 2 September 2026 at Southend Hospital"
                        + " with Dr Noor Haddad.")
                .contains("Consent: given (Their mother).")
                .contains("Wren Saltmarsh: Not seen: At her father’s. To be seen by Wednesday 2 September 2026.")
                .contains("Medical: not needed.");
    }

    @Test
    void aChildLeftBlankStaysAsItIs() {
        new AtTheTable(house, contact).callStrategy();
        maya.visit(path());
        assertThat(maya.send(path())).hasStatus(422);
        assertThat(maya.page().text()).contains("Select whether any of the children have been seen");
        assertThat(maya.send(path(), SEEN)).hasStatus(303);
        maya.visit("/cases/" + contact + "/meetings/minutes/" + latest().id());
        assertThat(maya.page().text()).contains("Pip Saltmarsh: Seen alone", "Wren Saltmarsh: Not recorded yet.");
    }

    private static final String ONE = "seen1=YES&seenOn1=1/9/2026&seenBy1=Ines&alone1=NO&medical1=NO";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seen1= | seen1 | Select whether Pip has been seen
            seenOn1= | seenOn1 | Enter the date on which Pip was seen
            seenOn1=2/9/2026 | seenOn1 | The date seen must be today or earlier
            seenBy1= | seenBy1 | Enter who saw Pip
            alone1= | alone1 | Select whether Pip was seen alone
            seen1=NO&plannedOn1=2/9/2026 | notSeenWhy1 | Enter why Pip has not been seen
            seen1=NO&notSeenWhy1=Away | plannedOn1 | Enter the date by which Pip will be seen
            seen1=NO&notSeenWhy1=Away&plannedOn1=31/8/2026 | plannedOn1 | That date must be today or later
            medical1= | medical1 | Select whether a medical is needed for Pip
            medical1=YES&consent1=REFUSED&medicalOn1=soon | medicalOn1 | Date must be a real date, like 27/3/2026
            medical1=YES | consent1 | Select whether consent to the medical has been given
            medical1=YES&consent1=NONE | consent1 | Select whether consent to the medical has been given
            medical1=YES&consent1=GIVEN | consentBy1 | Enter who gave consent
            """)
    void whatIsMissingIsSaid(String typed, String field, String message) {
        Filled.mends(
                Filled.with(Filled.with(Filled.empty(ChildSeenForm.class), ONE), typed)
                        .check(List.of(new UUID(0, 1)), List.of("Pip"), LocalDate.of(2026, 9, 1)),
                field,
                message);
    }
}
