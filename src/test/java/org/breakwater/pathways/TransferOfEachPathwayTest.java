package org.breakwater.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.RecordTables;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/** A case of each pathway is transferred: it ends only when the other council has confirmed that it took it over. */
@HouseTest
class TransferOfEachPathwayTest {

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aSchoolDay() {
        clock.setLondon("2026-03-10T10:00");
    }

    private static String transfers(UUID id) {
        return "/cases/" + id + "/transfers";
    }

    private Browser sends(EachPathway pathway, UUID id) {
        var browser = house.as(pathway.worker);
        browser.visit(transfers(id) + "/new");
        assertThat(browser.send(
                        transfers(id) + "/new",
                        "direction",
                        "OUT",
                        "council",
                        "Thurrock",
                        "contact",
                        "Ines Calder, team manager",
                        "toldOn",
                        "9/3/2026",
                        "papers",
                        "The whole case, by secure email",
                        "reason",
                        "They have moved to Grays"))
                .hasStatus(303)
                .hasHeader("Location", transfers(id));
        browser.visit(transfers(id));
        return browser;
    }

    private String answers(Browser browser, UUID id, String answer, String why) {
        browser.visit(transfers(id));
        var action = browser.page().select("form[action$=/answer]").attr("action");
        var answered =
                browser.send(action, "answer", answer, "by", "Ines Calder", "answeredOn", "10/3/2026", "why", why);
        return answered.getResponse().getStatus() == 303
                ? ""
                : browser.page().select(".govuk-error-summary").text();
    }

    private Case now(EachPathway pathway, UUID id) {
        return house.acting(
                pathway.lead, () -> house.getBean(Cases.class).find(id).orElseThrow());
    }

    private List<ClockRow> running(EachPathway pathway, UUID id) {
        return house
                .acting(pathway.lead, () -> house.getBean(CaseDeadlines.class).of(id))
                .stream()
                .filter(ClockRow::isRunning)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void itIsOursWithItsDeadlinesUntilTheReceiptIsConfirmed(EachPathway pathway) {
        var id = pathway.openWhereTheChildIsKnown(house);
        var before = running(pathway, id);
        var stage = now(pathway, id).stageInWords();
        var worker = sends(pathway, id);
        assertThat(worker.page().select(".bw-identity").text()).contains("Transfer to Thurrock: receipt not confirmed");
        assertThat(running(pathway, id)).isEqualTo(before).isNotEmpty();
        assertThat(now(pathway, id).stageInWords()).isEqualTo(stage);

        assertThat(answers(house.as(pathway.lead), id, "CONFIRMED", "")).isEmpty();
        assertThat(now(pathway, id).isClosed()).isTrue();
        assertThat(running(pathway, id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTransferredCaseStaysReadableWithWhoWasToldWhatWasSentAndWhoConfirmedIt(EachPathway pathway) {
        var id = pathway.openWhereTheChildIsKnown(house);
        sends(pathway, id);
        answers(house.as(pathway.lead), id, "CONFIRMED", "");
        var worker = house.as(pathway.worker);
        assertThat(worker.visit(pathway.page(id))).hasStatusOk();
        worker.visit(transfers(id));
        assertThat(worker.page().select("main").text())
                .contains(
                        "Transfer to Thurrock",
                        "Ines Calder, team manager",
                        "9 March 2026",
                        "The whole case, by secure email",
                        "They have moved to Grays",
                        "Receipt confirmed, 10 March 2026",
                        pathway.worker.fullName(),
                        pathway.lead.fullName(),
                        "Reopen it before you transfer it");
        worker.visit("/cases/" + id + "/chronology");
        assertThat(worker.page().select("main").text())
                .contains("Transfer sent", "Thurrock has taken over the case. Ines Calder, 10 March 2026.");
    }

    @ParameterizedTest
    @EnumSource
    void aCaseThatIsNotAcceptedStaysHereAndCanBeSentAgain(EachPathway pathway) {
        var id = pathway.openWhereTheChildIsKnown(house);
        var worker = sends(pathway, id);
        var stage = now(pathway, id).stageInWords();
        assertThat(answers(worker, id, "NOT_ACCEPTED", "")).contains("Enter why it is not accepted");
        assertThat(answers(worker, id, "NOT_ACCEPTED", "They live in Southend")).isEmpty();
        assertThat(now(pathway, id).stageInWords()).isEqualTo(stage);
        sends(pathway, id);
        assertThat(worker.visit(transfers(id))).hasStatusOk();
        assertThat(worker.page().select("main").text()).contains("Not accepted", "They live in Southend");
    }

    /** A child who is missing, or whose whereabouts are unknown, is not handed on. */
    @ParameterizedTest
    @EnumSource(mode = Mode.INCLUDE, names = "MISSING_EDUCATION")
    void nothingEndsByATransferWhileItIsNotKnownWhereTheChildIs(EachPathway pathway) {
        var id = pathway.open(house);
        sends(pathway, id);
        assertThat(answers(house.as(pathway.lead), id, "CONFIRMED", "")).contains("where that cannot be done");
        assertThat(now(pathway, id).isClosed()).isFalse();
        var lead = house.as(pathway.lead);
        lead.visit(transfers(id));
        assertThat(lead.page().select("main").text()).contains("Receipt not confirmed yet");
    }

    @ParameterizedTest
    @EnumSource
    void noOtherPostFindsATransfer(EachPathway pathway) {
        var id = pathway.openWhereTheChildIsKnown(house);
        var worker = sends(pathway, id);
        var answer = worker.page().select("form[action$=/answer]").attr("action");
        var table = new RecordTables(house)
                .all().stream()
                        .filter(one -> one.name().equals("casework.transfer"))
                        .findFirst()
                        .orElseThrow();
        var wrong = new ArrayList<InventedPerson>();
        for (var person : pathway.others()) {
            var browser = house.as(person);
            if (browser.visit(transfers(id)).getResponse().getStatus() != 404
                    || browser.visit(transfers(id) + "/new").getResponse().getStatus() != 404
                    || browser.postNothing(transfers(id) + "/new").getResponse().getStatus() != 404
                    || browser.postNothing(answer).getResponse().getStatus() != 404
                    || new RecordTables(house).rows(person.asActor(), table, id) > 0) {
                wrong.add(person);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(new RecordTables(house).rows(pathway.lead.asActor(), table, id))
                .isEqualTo(1);
    }
}
