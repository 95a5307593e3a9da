package org.breakwater.casework.family.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisionRow.State;
import org.breakwater.people.matching.MatchDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people confirm that two records are of one child, and either can withdraw it. */
@HouseTest
class MatchScreensTest {

    @Autowired
    House house;

    @Autowired
    MatchDecisions sameness;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    private TwoReportsOfOneChild reports;

    @BeforeEach
    void twoReportsOfOneChild() {
        reports = new TwoReportsOfOneChild(house);
    }

    @Test
    void oneSaysThatTheyAreOneAnotherAgreesAndEitherTakesItBack() {
        var before = reports.peopleOf(reports.first) + "" + reports.peopleOf(reports.second);
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(reports.pair());
        maya.send(reports.pair(), "answer", "SAME", "why", "");
        assertThat(maya.page().text()).contains("Enter the reason");
        assertThat(maya.page().select("input[value=SAME][checked]")).hasSize(1);
        maya.send(reports.pair(), "answer", "SAME", "why", TwoReportsOfOneChild.REASON);
        maya.visit(reports.pair());
        assertThat(maya.page().text()).contains("Someone else must agree", TwoReportsOfOneChild.REASON);
        assertThat(maya.page().select("form[action$=/agree]")).isEmpty();
        for (var page : List.of("/desk/contact/" + reports.second, "/cases/" + reports.second + "/history")) {
            maya.visit(page);
            assertThat(maya.page().text()).as(page).contains(", proposed: someone else must agree");
        }

        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(reports.pair());
        tomasz.send(reports.pair() + "/agree");
        for (var page : List.of("/cases/" + reports.second + "/family/matches", "/desk/contact/" + reports.second)) {
            tomasz.visit(page);
            assertThat(tomasz.page().select(".govuk-tag").eachText()).contains("Match confirmed");
        }
        assertThat(tomasz.page().text()).doesNotContain("likely match to an existing record");

        tomasz.visit(reports.pair());
        tomasz.send(reports.pair() + "/undo", "reason", "");
        assertThat(tomasz.page().text()).contains("Enter why they are not the same person");
        tomasz.send(reports.pair() + "/undo", "reason", "The school has two of that name");
        tomasz.visit(reports.pair());
        assertThat(tomasz.page().text()).contains("Match undone: two people", "The school has two of that name");
        assertThat(reports.peopleOf(reports.first) + "" + reports.peopleOf(reports.second))
                .isEqualTo(before);
    }

    @Test
    void whoSaidItCannotAgreeToItWhateverTheyPost() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(reports.pair());
        maya.send(reports.pair(), "answer", "SAME", "why", TwoReportsOfOneChild.REASON);
        var id = house.looking(
                InventedPerson.MAYA,
                () -> sameness.of(reports.second).getFirst().id());
        var own = house.acting(InventedPerson.MAYA, () -> sameness.answer(InventedPerson.MAYA.asActor(), id, true));
        assertThat(own).contains("You proposed this match. Someone else must agree");
        assertThatThrownBy(() -> house.acting(InventedPerson.MAYA, () -> {
                    jdbc.sql("""
                                    insert into people.match_decision (same_id, agreed, said_by, said_by_name, said_at)
                                    values (:id, true, :who, 'x', now())""")
                            .param("id", id)
                            .param("who", InventedPerson.MAYA.asActor().id().value())
                            .update();
                }))
                .hasStackTraceContaining("cannot agree to it");
    }

    @Test
    void lookedAndNotTheSameIsKeptWithItsReasonForTheNextWhoLooks() {
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(reports.pair());
        assertThat(robin.page().text()).contains("No second check is needed. Your name and reason are recorded");
        robin.send(reports.pair(), "answer", "NOT_SAME", "why", "");
        assertThat(robin.page().text()).contains("Enter the reason");
        robin.send(reports.pair(), "answer", "NOT_SAME", "why", "The school has two");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + reports.second + "/family/matches");
        assertThat(maya.page().select(".govuk-tag").eachText()).contains("Checked: not the same person");
    }

    @Test
    void theSecondWhoSaysItIsToldWhatTheFirstSaid() {
        var maya = house.as(InventedPerson.MAYA);
        var tomasz = house.as(InventedPerson.TOMASZ);
        maya.visit(reports.pair());
        tomasz.visit(reports.pair());
        maya.send(reports.pair(), "answer", "SAME", "why", TwoReportsOfOneChild.REASON);
        tomasz.send(reports.pair(), "answer", "NOT_SAME", "why", "I think not");
        assertThat(tomasz.page().text()).contains("Someone has already recorded this");
    }

    @Test
    void aDateOfBirthIsReadInWordsForBoth() {
        var called = "Tilly " + reports.family;
        var girl = new ReportContent.Child(called, "", "9", false, "", "7 Oak Row", "", "2017-05-04");
        var before = reports.report(ReportContent.YesNoUnsure.NO, girl);
        var now = reports.report(ReportContent.YesNoUnsure.NO, girl);
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/%s/family/matches/%s/%s"
                .formatted(
                        now,
                        reports.peopleOf(now).getFirst().id(),
                        reports.peopleOf(before).getFirst().id()));
        assertThat(maya.page().select("main table").text())
                .contains("Age or date of birth 4 May 2017 4 May 2017")
                .doesNotContain("2017-05-04");
    }

    /** The oldest match of the desk is of another contact, and does not come between. */
    @Test
    void theNextMatchIsTheSameChildsThenAnotherChildsOfTheContactAndOnlyThenThatOfAnotherContact() {
        var longAgo = threeSiblings();
        var first = threeSiblingsReportedAgain();
        var maya = house.as(InventedPerson.MAYA);
        var checked = new ArrayList<String>();
        var next = first;
        while (next.startsWith("/cases/" + reportedNow)) {
            checked.add(next);
            maya.visit(next);
            next = String.valueOf(maya.send(next, "answer", "SAME", "why", "Her nan says so", "then", "next")
                    .getResponse()
                    .getHeader("Location"));
        }
        var children = reports.peopleOf(reportedNow);
        assertThat(checked.stream().map(one -> one.split("/")[5]))
                .as("each child's matches stand together")
                .startsWith(
                        children.getFirst().id().toString(),
                        children.getFirst().id().toString())
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(checked)
                .doesNotHaveDuplicates()
                .anyMatch(one ->
                        one.endsWith(reports.peopleOf(longAgo).getLast().id().toString()));
        assertThat(next).isEqualTo("/desk/matches/next");
    }

    /** A reader saw four on the overview, five at screening. */
    @Test
    void theOverviewAndTheScreeningCountTheSameMatchesAndTheSameContacts() {
        threeSiblings();
        house.as(InventedPerson.MAYA, threeSiblingsReportedAgain())
                .send(firstPair(), "answer", "SAME", "why", "Her nan says so");
        var overview =
                house.as(InventedPerson.MAYA, "/desk/contact/" + reportedNow).page();
        var screening =
                house.as(InventedPerson.MAYA, "/desk/screening/" + reportedNow).page();
        var counted = overview.select(".govuk-inset-text p:contains(confirmed yet) span")
                .eachText();
        assertThat(counted).contains("Osgood %sova has 2 likely matches, none confirmed yet".formatted(reports.family));
        assertThat(screening.select("aside").text()).contains(counted);
        var contacts =
                overview.select("summary:contains(Contacts not confirmed)").text();
        assertThat(screening.select("aside").text())
                .contains("Previous contacts (%s not confirmed)".formatted(contacts.replaceAll("\\D", "")));
    }

    @Test
    void whyAContactIsShownNamesTheChildHereAndTheChildThere() {
        threeSiblingsReportedAgain();
        var edie = "Edie " + reports.family + "ova";
        for (var page : List.of("/desk/contact/" + reportedNow, "/cases/" + reportedNow + "/history")) {
            assertThat(house.as(InventedPerson.MAYA, page).page().text())
                    .as(page)
                    .contains(edie + " in both: same first name");
        }
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + reports.second)
                        .page()
                        .text())
                .contains("%s %s here and %s %s there: "
                        .formatted(reports.family, reports.girl, reports.girl, reports.family));
    }

    /** Three children reported twice, and the address that compares the first of them. */
    private String threeSiblingsReportedAgain() {
        reportedBefore = threeSiblings();
        reportedNow = threeSiblings();
        return firstPair();
    }

    private String firstPair() {
        return "/cases/%s/family/matches/%s/%s"
                .formatted(
                        reportedNow,
                        reports.peopleOf(reportedNow).getFirst().id(),
                        reports.peopleOf(reportedBefore).getFirst().id());
    }

    private UUID threeSiblings() {
        return reports.report(
                ReportContent.YesNoUnsure.NO,
                reports.child("Edie " + reports.family + "ova", "5"),
                reports.child("Osgood " + reports.family + "ova", "8"),
                reports.child("Wilhelmina " + reports.family + "ova", "12"));
    }

    private UUID reportedBefore = new UUID(0, 0);
    private UUID reportedNow = new UUID(0, 0);

    private List<State> states() {
        return house.looking(InventedPerson.MAYA, () -> sameness.of(reportedNow)).stream()
                .filter(one -> one.oneRecord().equals(reportedBefore)
                        || one.otherRecord().equals(reportedBefore))
                .map(MatchDecisionRow::state)
                .toList();
    }

    @Test
    void oneAnswerIsRecordedForEachOfThreeSiblingsAndTheSecondPersonAgreesToAllOfThem() {
        var first = threeSiblingsReportedAgain();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(first);
        assertThat(maya.page().select("h2:contains(Other children) + ul li").eachText())
                .hasSize(2)
                .allMatch(line -> line.contains("likely match. Matches: same first name, same last name"));
        maya.send(first, "answer", "SAME", "why", "", "then", "all");
        assertThat(maya.page().text()).contains("Enter the reason");
        assertThat(states()).isEmpty();
        maya.send(first, "answer", "SAME", "why", TwoReportsOfOneChild.REASON, "then", "all");
        assertThat(states()).containsExactly(State.WAITS, State.WAITS, State.WAITS);
        maya.visit(first);
        assertThat(maya.page().select("button[value=all]"))
                .as("nothing is left for her")
                .isEmpty();

        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(first);
        tomasz.send(first + "/agree", "then", "all");
        assertThat(states()).containsExactly(State.SAME, State.SAME, State.SAME);
        assertThat(audited("proposed that two people match")).isEqualTo(3);
        assertThat(audited("agreed that two people match")).isEqualTo(3);

        tomasz.visit(first);
        tomasz.send(first + "/undo", "reason", "The school has two of that name");
        assertThat(states())
                .as("each is undone by itself")
                .containsOnlyOnce(State.PARTED)
                .contains(State.SAME);
    }

    @Test
    void siblingsWhoAreDismissedTogetherAreEachDismissed() {
        var first = threeSiblingsReportedAgain();
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(first);
        robin.send(first, "answer", "NOT_SAME", "why", "Another family of that name", "then", "all");
        assertThat(states()).containsExactly(State.NOT_SAME, State.NOT_SAME, State.NOT_SAME);
    }

    /** Of how many of the matches the audit log has this act. */
    private long audited(String act) {
        return house.looking(InventedPerson.MAYA, () -> sameness.of(reportedNow)).stream()
                .filter(one -> Stream.of(one.id(), one.one(), one.other())
                        .anyMatch(id -> database.acts("person:" + id).contains(act)))
                .count();
    }
}
