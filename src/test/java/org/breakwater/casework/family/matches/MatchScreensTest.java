package org.breakwater.casework.family.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people say that two records are of one child, and either takes it back. */
@HouseTest
class MatchScreensTest {

    private static final String REASON = "Her nan gave me the same two names and the school";

    @Autowired
    House house;

    @Autowired
    People people;

    @Autowired
    MatchDecisions sameness;

    @Autowired
    JdbcClient jdbc;

    private final String family = letters();

    private final String girl = letters();

    private final String home = "7 " + letters() + " Row";

    private UUID first = new UUID(0, 0);

    private UUID second = new UUID(0, 0);

    /** A name that nobody else has, nor anything like it. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .map(hex -> 'a' + Character.digit(hex, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @BeforeEach
    void twoReportsOfOneChild() {
        first = report(ReportContent.YesNoUnsure.NO, child(girl + " " + family, "6"), child("Bram " + family, "11"));
        second = report(ReportContent.YesNoUnsure.NO, child(family + " " + girl, "about 6"));
    }

    private UUID report(ReportContent.YesNoUnsure worksWithChildren, ReportContent.Child... children) {
        var reportContent = Furnished.told(ReportContent.Way.ADULT, false, worksWithChildren);
        return new Furnished(house)
                .report(new ReportContent(
                        reportContent.way(),
                        false,
                        "",
                        reportContent.worry(),
                        List.of(children),
                        "",
                        "",
                        "",
                        worksWithChildren,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        reportContent.reporter(),
                        List.of()));
    }

    private ReportContent.Child child(String name, String age) {
        return new ReportContent.Child(name, "", age, false, "", home, "");
    }

    private List<PersonRow> peopleOf(UUID record) {
        return house.looking(InventedPerson.MAYA, () -> people.of(record));
    }

    private String pair() {
        return "/cases/%s/family/matches/%s/%s"
                .formatted(
                        second,
                        peopleOf(second).getFirst().id(),
                        peopleOf(first).getFirst().id());
    }

    @Test
    void oneSaysThatTheyAreOneAnotherAgreesAndEitherTakesItBack() {
        var before = peopleOf(first) + "" + peopleOf(second);
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(pair());
        maya.send(pair(), "answer", "SAME", "why", "");
        assertThat(maya.page().text()).contains("Enter why they are the same person");
        assertThat(maya.page().select("input[value=SAME][checked]")).hasSize(1);
        maya.send(pair(), "answer", "SAME", "why", REASON);
        maya.visit(pair());
        assertThat(maya.page().text()).contains("Someone else must agree", REASON);
        assertThat(maya.page().select("form[action$=/agree]")).isEmpty();

        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(pair());
        tomasz.send(pair() + "/agree");
        for (var page : List.of("/cases/" + second + "/family/matches", "/desk/contact/" + second)) {
            tomasz.visit(page);
            assertThat(tomasz.page().select(".govuk-tag").eachText()).contains("The same person");
        }
        assertThat(tomasz.page().text()).doesNotContain("possible match to an existing record");

        tomasz.visit(pair());
        tomasz.send(pair() + "/undo", "apart", "");
        assertThat(tomasz.page().text()).contains("Enter why they are not the same person");
        tomasz.send(pair() + "/undo", "apart", "The school has two of that name");
        tomasz.visit(pair());
        assertThat(tomasz.page().text()).contains("Match undone: two people", "The school has two of that name");
        assertThat(peopleOf(first) + "" + peopleOf(second)).isEqualTo(before);
    }

    @Test
    void whoSaidItCannotAgreeToItWhateverTheyPost() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(pair());
        maya.send(pair(), "answer", "SAME", "why", REASON);
        var id = house.looking(
                InventedPerson.MAYA, () -> sameness.of(second).getFirst().id());
        var own = house.acting(InventedPerson.MAYA, () -> sameness.answer(InventedPerson.MAYA.asActor(), id, true));
        assertThat(own).contains("You proposed this match. Someone else must agree");
        assertThatThrownBy(() -> house.acting(InventedPerson.MAYA, () -> {
                    jdbc.sql("""
                                    insert into people.same_verdict (same_id, agreed, said_by, said_by_name, said_at)
                                    values (:id, true, :who, 'x', now())""")
                            .param("id", id)
                            .param("who", InventedPerson.MAYA.asActor().id().value())
                            .update();
                }))
                .hasStackTraceContaining("cannot agree to it");
    }

    @Test
    void lookedAndNotTheSameIsKeptForTheNextWhoLooks() {
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(pair());
        robin.send(pair(), "answer", "NOT_SAME", "why", "");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + second + "/family/matches");
        assertThat(maya.page().select(".govuk-tag").eachText()).contains("Checked: not the same person");
    }

    @Test
    void theSecondWhoSaysItIsToldWhatTheFirstSaid() {
        var maya = house.as(InventedPerson.MAYA);
        var tomasz = house.as(InventedPerson.TOMASZ);
        maya.visit(pair());
        tomasz.visit(pair());
        maya.send(pair(), "answer", "SAME", "why", REASON);
        tomasz.send(pair(), "answer", "NOT_SAME", "why", "I think not");
        assertThat(tomasz.page().text()).contains("Someone has already recorded this");
    }
}
