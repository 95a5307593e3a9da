package org.breakwater.casework.family.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.HouseTest;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.IdentityDecisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two records of one child are found, said to be one by two people, worked on, and parted again whole. */
@HouseTest
class MatchesScreensTest {

    private static final String REASON = "Her nan gave me the same two names and the school";

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester web;

    @Autowired
    ActorTransactions acting;

    @Autowired
    People people;

    @Autowired
    IdentityDecisions sameness;

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

    private Browser as(InventedPerson person) {
        var browser = new Browser(web);
        browser.signInAs(person);
        return browser;
    }

    private List<PersonRow> peopleOf(UUID record) {
        return acting.looking(InventedPerson.MAYA.asActor(), () -> people.of(record));
    }

    private String pair() {
        return "/cases/%s/family/matching/%s/%s"
                .formatted(
                        second,
                        peopleOf(second).getFirst().id(),
                        peopleOf(first).getFirst().id());
    }

    @Test
    void showsWhoMayBeTheSameWithTheScoreAndTheReasonsAndTheBrotherApart() {
        var maya = as(InventedPerson.MAYA);
        maya.visit("/cases/" + second + "/family/matching");
        assertThat(maya.page().select("a[href=" + pair() + "]")).hasSize(1);
        assertThat(maya.page().text()).contains("likely match", "names swapped");
        assertThat(maya.page()
                        .select("h2:contains(Others at this address) + ul")
                        .text())
                .contains("Bram")
                .doesNotContain(girl);
        maya.visit(pair());
        assertThat(maya.page().text()).contains("Details as reported", girl + " " + family, family + " " + girl);
        for (var page : List.of("/desk/contact/", "/desk/screening/")) {
            maya.visit(page + second);
            assertThat(maya.page().text()).contains("Previous contacts", "likely to be known already");
        }
    }

    @Test
    void aNumberThatCannotBeIsSentBackAndOneThatCanFindsTheChild() {
        var maya = as(InventedPerson.MAYA);
        for (var contact : List.of(first, second)) {
            maya.visit("/cases/" + contact + "/family/person");
            maya.send(
                    "/cases/" + contact + "/family/person",
                    "part",
                    "CHILD",
                    "name",
                    "Ottoline",
                    "nhsNumber",
                    "943 476 5918");
            assertThat(maya.page().text()).contains("NHS number must be a real number");
            assertThat(maya.page().select("input[name=nhsNumber]").val()).isEqualTo("943 476 5918");
            maya.send(
                    "/cases/" + contact + "/family/person",
                    "part",
                    "CHILD",
                    "name",
                    "Ottoline",
                    "nhsNumber",
                    "943 476 5919");
        }
        maya.visit("/desk/contact/" + second);
        assertThat(maya.page().text()).contains("NHS number 9434765919");
        maya.visit("/cases/" + second + "/family/matching");
        assertThat(maya.page().text()).contains("NHS number the same");
    }

    @Test
    void oneSaysThatTheyAreOneAnotherAgreesAndEitherTakesItBack() {
        var before = peopleOf(first) + "" + peopleOf(second);
        var maya = as(InventedPerson.MAYA);
        maya.visit(pair());
        maya.send(pair(), "answer", "SAME", "why", "");
        assertThat(maya.page().text()).contains("Enter how you know that they are the same person");
        assertThat(maya.page().select("input[value=SAME][checked]")).hasSize(1);
        maya.send(pair(), "answer", "SAME", "why", REASON);
        maya.visit(pair());
        assertThat(maya.page().text()).contains("Someone else must agree", REASON);
        assertThat(maya.page().select("form[action$=/agree]")).isEmpty();

        var tomasz = as(InventedPerson.TOMASZ);
        tomasz.visit(pair());
        tomasz.send(pair() + "/agree");
        for (var page : List.of("/cases/" + second + "/family/matching", "/desk/contact/" + second)) {
            tomasz.visit(page);
            assertThat(tomasz.page().select(".govuk-tag").eachText()).contains("The same person");
        }
        assertThat(tomasz.page().text()).doesNotContain("likely to be known already");

        tomasz.visit(pair());
        tomasz.send(pair() + "/undo", "apart", "");
        assertThat(tomasz.page().text()).contains("Enter how you know that they are not the same person");
        tomasz.send(pair() + "/undo", "apart", "The school has two of that name");
        tomasz.visit(pair());
        assertThat(tomasz.page().text()).contains("Match undone: two people", "The school has two of that name");
        assertThat(peopleOf(first) + "" + peopleOf(second)).isEqualTo(before);
    }

    @Test
    void whoIsKeptOutOfOneRecordOfAChildIsKeptOutOfTheOther() {
        var adaeze = as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + first + "/conflicts");
        var idris = InventedPerson.IDRIS.accountId().toString();
        adaeze.send("/cases/" + first + "/conflicts", "who", idris, "why", "Her uncle");
        assertThat(statusFor(InventedPerson.IDRIS, second)).isEqualTo(200);
        var maya = as(InventedPerson.MAYA);
        maya.visit(pair());
        maya.send(pair(), "answer", "SAME", "why", REASON);
        var tomasz = as(InventedPerson.TOMASZ);
        tomasz.visit(pair());
        tomasz.send(pair() + "/agree");
        assertThat(statusFor(InventedPerson.IDRIS, second)).isEqualTo(404);
    }

    private int statusFor(InventedPerson person, UUID contact) {
        return as(person).visit("/desk/contact/" + contact).getResponse().getStatus();
    }

    @Test
    void whoSaidItCannotAgreeToItWhateverTheyPost() {
        var maya = as(InventedPerson.MAYA);
        maya.visit(pair());
        maya.send(pair(), "answer", "SAME", "why", REASON);
        var id = acting.looking(
                InventedPerson.MAYA.asActor(),
                () -> sameness.of(second).getFirst().id());
        var own = acting.as(
                InventedPerson.MAYA.asActor(), () -> sameness.answer(InventedPerson.MAYA.asActor(), id, true));
        assertThat(own).contains("You proposed this match. Someone else must agree");
        assertThatThrownBy(() -> acting.as(InventedPerson.MAYA.asActor(), () -> {
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
        var robin = as(InventedPerson.ROBIN);
        robin.visit(pair());
        robin.send(pair(), "answer", "NOT_SAME", "why", "");
        var maya = as(InventedPerson.MAYA);
        maya.visit("/cases/" + second + "/family/matching");
        assertThat(maya.page().select(".govuk-tag").eachText()).contains("Checked: not the same person");
    }

    @Test
    void theSecondWhoSaysItIsToldWhatTheFirstSaid() {
        var maya = as(InventedPerson.MAYA);
        var tomasz = as(InventedPerson.TOMASZ);
        maya.visit(pair());
        tomasz.visit(pair());
        maya.send(pair(), "answer", "SAME", "why", REASON);
        tomasz.send(pair(), "answer", "NOT_SAME", "why", "I think not");
        assertThat(tomasz.page().text()).contains("Someone has already recorded this");
    }

    @Test
    void whoMayNotSeeARecordFindsNobodyOfItAndNothingThatWasSaidOfThem() {
        var hidden = report(ReportContent.YesNoUnsure.YES, child(girl + " " + family, "6"));
        var maya = as(InventedPerson.MAYA);
        maya.visit("/cases/" + second + "/family/matching");
        assertThat(maya.page().html()).doesNotContain(hidden.toString());
        var theirs = acting.looking(
                InventedPerson.ADAEZE.asActor(),
                () -> people.of(hidden).getFirst().id());
        var address = "/cases/%s/family/matching/%s/%s"
                .formatted(second, peopleOf(second).getFirst().id(), theirs);
        assertThat(maya.visit(address)).hasStatus(404);
        assertThat(as(InventedPerson.ADAEZE).visit(address)).hasStatus(200);
    }
}
