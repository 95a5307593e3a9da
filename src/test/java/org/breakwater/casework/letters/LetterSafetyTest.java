package org.breakwater.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.breakwater.BusyPress;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A letter never identifies the reporter, is never sent to a forbidden address, and never overwrites a colleague's
 * text.
 */
@HouseTest
class LetterSafetyTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private ALetter aLetter;

    @BeforeEach
    void aContactThatWasScreened() {
        clock.setLondon("2026-09-01T10:00");
        aLetter = new ALetter(house);
    }

    @Test
    void neverTellsAParentWhoReportedIt() {
        aLetter.decideAndApprove();
        var letter = aLetter.begun();
        assertThat(aLetter.maya.fill(letter, "body", "Ottilie Brine told us", "to", "SEND"))
                .hasStatus(422);
        assertThat(aLetter.maya.page().text()).contains("identifies the person who reported the concern");
    }

    private void ruled(String rule, String means, String address, String highRisk) {
        var safe = "/cases/" + aLetter.contact + "/safe-contact";
        aLetter.maya.visit(safe);
        aLetter.maya.follow(aLetter.maya.send(
                safe,
                "person",
                aLetter.ada,
                "rule",
                rule,
                "means",
                means,
                "address",
                address,
                "words",
                "He opens it",
                "highRisk",
                highRisk));
    }

    /** Maya asks about this person and address, and a colleague approves. */
    private void agreed(String whom, String address) {
        clock.advance(Duration.ofMinutes(1));
        var safe = "/cases/" + aLetter.contact + "/safe-contact";
        aLetter.maya.visit(safe);
        aLetter.maya.follow(aLetter.maya.send(
                safe + "/checks", "whom", whom, "other", "Someone", "by", "LETTER", "to", address, "about", "It"));
        aLetter.maya.visit(safe);
        var check = aLetter.maya.page().select("main a[href*=/checks/]").attr("href");
        house.as(InventedPerson.GWEN, check).send(check, "agrees", "YES", "words", "");
    }

    @Test
    void whereSomeoneIsAtHighRiskTwoPeopleLookAtThisPersonAndAddressAndItIsUsedUp() {
        aLetter.decideAndApprove();
        ruled("NEVER", "PHONE", "01632 960 001", "YES");
        var letter = aLetter.begun();
        aLetter.maya.fill(letter, "body", "Dear you");
        aLetter.maya.visit(letter);
        assertThat(aLetter.maya.page().text())
                .contains("Never call 01632 960 001", "This letter cannot be printed or sent yet.")
                .contains("Two members of staff must check before you contact Ada Saltmarsh.");
        assertThat(aLetter.maya.page().select("a[href$=letter.pdf]")).isEmpty();
        assertThat(aLetter.maya.visit(letter + "/letter.pdf")).hasStatus(422);
        agreed("OTHER", "12 Mudlark Row");
        agreed(aLetter.ada, "99 Elsewhere Street");
        aLetter.maya.visit(letter);
        assertThat(aLetter.maya.fill(letter, "to", "SEND")).hasStatus(422);
        agreed(aLetter.ada, "12 Mudlark Row");
        assertThat(aLetter.maya.visit(letter + "/letter.pdf")).hasStatus(200);
        aLetter.maya.visit(letter);
        aLetter.maya.follow(aLetter.maya.fill(letter, "to", "SEND"));
        assertThat(aLetter.maya.page().text()).contains("Sent 1 September 2026");
        var second = aLetter.begun();
        assertThat(aLetter.maya.fill(second, "body", "Dear you", "to", "SEND")).hasStatus(422);
    }

    @Test
    void neverGoesWhereARuleForbidsIt() {
        aLetter.decideAndApprove();
        var letter = aLetter.begun();
        ruled("NEVER", "LETTER", "12 Mudlark Row", "");
        aLetter.maya.visit(letter);
        assertThat(aLetter.maya.fill(letter, "body", "Dear you", "to", "SEND")).hasStatus(422);
        assertThat(aLetter.maya.page().text()).contains("Do not make this contact. A safe contact rule says not to.");
    }

    @Test
    void whoReportedItIsNoRecipientAndNoAddress() {
        aLetter.maya.visit(aLetter.letters);
        assertThat(aLetter.maya.page().select("#person option").eachText())
                .containsExactly("Choose one", "Pip Saltmarsh", "Wren Saltmarsh", "Ada Saltmarsh");
        assertThat(aLetter.maya.page().text()).doesNotContain("Referrer (professional)");
        aLetter.maya.send(
                aLetter.letters,
                "template",
                ALetter.TO_A_PARENT,
                "person",
                aLetter.ada,
                "by",
                "POST",
                "address",
                "c/o Ottilie Brine, 1 Row");
        assertThat(aLetter.maya.page().text()).contains("identifies the person who reported the concern");
    }

    @Test
    void whoSavesSecondIsToldAndKeepsTheirWords() {
        aLetter.decideAndApprove();
        var letter = aLetter.begun();
        var other = house.as(InventedPerson.MAYA, letter);
        aLetter.maya.fill(letter, "body", "First");
        assertThat(other.fill(letter, "body", "Second")).hasStatus(409);
        assertThat(other.page().text()).contains("A colleague changed this letter while you had it open", "First");
        assertThat(other.page().select("#body").text()).isEqualTo("Second");
        other.follow(other.fill(letter));
        assertThat(other.page().select("#body").text()).isEqualTo("Second");
    }

    @Test
    void aBusyPressIsNoLetterAndIsNotWrittenDown() throws Exception {
        aLetter.decideAndApprove();
        var letter = aLetter.begun();
        aLetter.maya.fill(letter, "body", "Dear you");
        assertThat(new BusyPress(house).during(() -> aLetter.maya.visit(letter + "/letter.pdf")))
                .hasStatus(503);
        assertThat(database.acts("contact:" + aLetter.contact)).doesNotContain("took a letter");
    }
}
