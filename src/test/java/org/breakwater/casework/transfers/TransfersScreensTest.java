package org.breakwater.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.transfers.TransferRow.Direction;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The transfers of an arrangement, and what one answer does. */
@HouseTest
class TransfersScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aSchoolDay() {
        clock.setLondon("2026-03-10T10:00");
    }

    private static String page(InventedTransfer transfer) {
        return "/cases/" + transfer.id + "/transfers";
    }

    private static String answer(InventedTransfer transfer) {
        return page(transfer) + "/" + transfer.transfer() + "/answer";
    }

    private Browser opens(InventedPerson person, InventedTransfer transfer) {
        var browser = house.as(person);
        browser.visit(page(transfer));
        return browser;
    }

    @Test
    void aCaseIsOursUntilTheOtherCouncilConfirmsThatItTookItOver() {
        var transfer = new InventedTransfer(house);
        var thea = opens(InventedPerson.THEA, transfer);
        assertThat(thea.page().select("main").text()).contains("Receipt not confirmed yet");
        clock.setLondon("2026-03-11T10:00");
        thea = opens(InventedPerson.THEA, transfer);
        assertThat(thea.page().select(".bw-identity").text()).contains("Notified", "receipt not confirmed");
        var bram = opens(InventedPerson.BRAM, transfer);
        bram.send(answer(transfer), "answer", "CONFIRMED", "by", "Ines Calder", "answeredOn", "11/3/2026");
        thea.visit(page(transfer));
        assertThat(thea.page().select(".bw-identity").text()).contains("Ended").doesNotContain("not confirmed");
        assertThat(thea.page().select("form[action$=/answer]")).isEmpty();
        thea.visit("/private-fostering/arrangements/" + transfer.id);
        assertThat(thea.page().select("main").text()).contains("They moved to another council’s area");
    }

    @Test
    void aTransferredArrangementIsReopenedAndItsTransferStays() {
        var transfer = new InventedTransfer(house);
        opens(InventedPerson.BRAM, transfer)
                .send(answer(transfer), "answer", "CONFIRMED", "by", "Ines Calder", "answeredOn", "10/3/2026");
        var bram = house.as(InventedPerson.BRAM);
        var path = "/private-fostering/arrangements/" + transfer.id;
        bram.visit(path + "/reopening");
        assertThat(bram.send(path + "/reopening", "lives", "YES", "words", "They came back"))
                .hasStatus(303);
        bram.visit(page(transfer));
        assertThat(bram.page().select("main").text()).contains("Receipt confirmed", "Record a transfer");
    }

    @Test
    void anAnswerThatCannotBeTakenKeepsWhatWasTyped() {
        var transfer = new InventedTransfer(house);
        var thea = opens(InventedPerson.THEA, transfer);
        assertThat(thea.send(answer(transfer), "answer", "CONFIRMED", "by", "Ines Calder", "answeredOn", "1/3/2026"))
                .hasStatus(422);
        assertThat(thea.page().select(".govuk-error-summary").text())
                .contains("The date of the answer cannot be before the date on which they were told");
        assertThat(thea.page().select("input[name=by]").attr("value")).isEqualTo("Ines Calder");
    }

    @Test
    void aPageThatIsOutOfDateEndsNothing() {
        var transfer = new InventedTransfer(house);
        var thea = opens(InventedPerson.THEA, transfer);
        var bram = opens(InventedPerson.BRAM, transfer);
        bram.send(
                answer(transfer),
                "answer",
                "NOT_ACCEPTED",
                "by",
                "Ines Calder",
                "answeredOn",
                "10/3/2026",
                "why",
                "They live in Southend");
        assertThat(thea.send(answer(transfer), "answer", "CONFIRMED", "by", "Ines Calder", "answeredOn", "10/3/2026"))
                .hasStatus(409);
        assertThat(thea.page().select("main").text()).contains("Transfer not accepted");
        thea.visit(page(transfer));
        assertThat(thea.page().select(".bw-identity").text()).contains("Notified");
    }

    @Test
    void thereIsOneTransferAtATime() {
        var transfer = new InventedTransfer(house);
        var thea = house.as(InventedPerson.THEA);
        thea.visit(page(transfer) + "/new");
        assertThat(thea.send(
                        page(transfer) + "/new",
                        "direction",
                        "IN",
                        "council",
                        "Southend",
                        "contact",
                        "Una Merrow, social worker",
                        "toldOn",
                        "9/3/2026",
                        "papers",
                        "A letter",
                        "reason",
                        "They moved"))
                .hasStatus(422);
        assertThat(thea.page().select(".govuk-error-summary").text()).contains("Record the answer first");
    }

    @Test
    void aCaseThatCameFromElsewhereStaysOpenWhenItsReceiptIsConfirmed() {
        var arrangement = new InventedArrangement(house);
        var transfer = new InventedTransfer(house, arrangement.id, InventedPerson.THEA, Direction.IN);
        var thea = opens(InventedPerson.THEA, transfer);
        assertThat(thea.page().select("main").text()).contains("Transfer from Thurrock", "Your answer");
        thea.send(answer(transfer), "answer", "CONFIRMED", "by", "Ines Calder", "answeredOn", "10/3/2026");
        thea.visit(page(transfer));
        assertThat(thea.page().select(".bw-identity").text())
                .contains("Notified")
                .doesNotContain("not confirmed");
        assertThat(thea.page().select("main").text()).contains("Receipt confirmed, 10 March 2026");
    }

    /** The administrator of the LADO sends; only the LADO ends a case, by the table of the pathway. */
    @Test
    void onlyWhoMayCloseACaseConfirmsATransfer() {
        var allegation = new InventedAllegation(house);
        var transfer = new InventedTransfer(house, allegation.id, InventedPerson.MABEL, Direction.OUT);
        var mabel = opens(InventedPerson.MABEL, transfer);
        var action = mabel.page().select("form[action$=/answer]").attr("action");
        assertThat(mabel.send(action, "answer", "CONFIRMED", "by", "Ines Calder", "answeredOn", "10/3/2026"))
                .hasStatus(422);
        assertThat(mabel.page().select(".govuk-error-summary").text()).contains("This is done by: LADO.");
        mabel.visit(page(transfer));
        assertThat(mabel.page().select("main").text()).contains("Receipt not confirmed yet");
    }

    /** Of a person it must never be said that a threshold was not met which was met. */
    @Test
    void aTransferredAllegationSaysWhereItWent() {
        var allegation = new InventedAllegation(house);
        allegation.consider(InventedAllegation.SELWYN, Way.MET);
        var transfer = new InventedTransfer(house, allegation.id, InventedPerson.MABEL, Direction.OUT);
        var selwyn = opens(InventedPerson.SELWYN, transfer);
        var action = selwyn.page().select("form[action$=/answer]").attr("action");
        assertThat(selwyn.send(action, "answer", "CONFIRMED", "by", "Ines Calder", "answeredOn", "10/3/2026"))
                .hasStatus(303);
        for (var page : List.of(page(transfer), "/allegations/cases?closed=yes")) {
            selwyn.visit(page);
            assertThat(selwyn.page().text())
                    .as(page)
                    .contains("Transferred to Thurrock")
                    .doesNotContain("threshold not met");
        }
        allegation.duty(InventedAllegation.MABEL, Tri.NO, null);
        assertThat(allegation.now().stageInWords()).isEqualTo("Transferred to Thurrock");
    }

    @Test
    void noAnswerIsChangedOnceItIsRecorded() {
        var transfer = new InventedTransfer(house);
        opens(InventedPerson.BRAM, transfer)
                .send(answer(transfer), "answer", "CONFIRMED", "by", "Ines Calder", "answeredOn", "10/3/2026");
        var changed = house.acting(
                InventedPerson.BRAM,
                () -> jdbc.sql("update casework.transfer set answered_by = 'x' where record_id = ?")
                        .param(transfer.id)
                        .update());
        assertThat(changed).isZero();
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.BRAM,
                        () -> jdbc.sql("update casework.transfer set papers = 'x' where record_id = ?")
                                .param(transfer.id)
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }
}
