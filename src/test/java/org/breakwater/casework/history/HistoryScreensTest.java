package org.breakwater.casework.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.history.previous.ContactHistory;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two families in one street, or in one flat one after the other, are not each other's history unless a person says so.
 */
@HouseTest
class HistoryScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private final String street =
            AFamily.letters() + " Row, ZZ" + UUID.randomUUID().toString().replaceAll("\\D*(\\d)\\D*(\\d).*", "$1 $2")
                    + AFamily.letters().substring(0, 2).toUpperCase(Locale.ROOT);
    private UUID contact = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void aTuesday() {
        clock.setLondon("2026-09-01T10:00");
    }

    private UUID reported(String name, String number) {
        var reportContent = Furnished.told(ReportContent.Way.ADULT, false, ReportContent.YesNoUnsure.NO);
        return new Furnished(house)
                .report(new ReportContent(
                        ReportContent.Way.ADULT,
                        false,
                        "",
                        reportContent.worry(),
                        List.of(new ReportContent.Child(name, "", "7", false, "", number + " " + street, "")),
                        "",
                        "",
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.Reporter.anonymous(),
                        List.of()));
    }

    private void twoFamilies(String oneNumber, String otherNumber) {
        other = reported(AFamily.letters() + " " + AFamily.letters(), otherNumber);
        clock.setLondon("2026-09-02T10:00");
        contact = reported(AFamily.letters() + " " + AFamily.letters(), oneNumber);
    }

    private ContactHistory history() {
        var desk = new AtTheDesk(house, contact);
        return desk.as(
                InventedPerson.MAYA, () -> house.getBean(PreviousContacts.class).before(desk.now()));
    }

    private Browser maya(String page) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page);
        return maya;
    }

    private String reference() {
        return new AtTheDesk(house, other).now().reference();
    }

    private void say(String connected) {
        var page = maya("/cases/" + contact + "/history");
        assertThat(page.send(
                        "/cases/" + contact + "/history/address",
                        "other",
                        other.toString(),
                        "connected",
                        connected,
                        "why",
                        "Housing says who lives there"))
                .hasStatus(303);
    }

    private String chronology() {
        return maya("/cases/" + contact + "/chronology").page().text();
    }

    @Test
    void oneStreetAndOneAgeMakeNoPreviousContact() {
        twoFamilies("12", "31");
        assertThat(history().before()).isEmpty();
        assertThat(maya("/desk/contact/" + contact).page().text()).doesNotContain(reference());
        assertThat(chronology()).doesNotContain(reference());
    }

    @Test
    void theSameFullAddressIsShownToConfirmOrDismissAndIsInNoChronology() {
        twoFamilies("12", "12");
        assertThat(maya("/cases/" + contact + "/history").page().text())
                .contains("Others at this address", reference(), "At the same address, with other names")
                .doesNotContain("Previous contacts, latest first");
        assertThat(maya("/desk/contact/" + contact).page().text())
                .contains("Others at this address")
                .doesNotContain(reference());
        assertThat(chronology()).doesNotContain(reference());
        assertThat(history().inTwelveMonths()).isZero();
    }

    @Test
    void onceSomebodyConfirmsItItIsHistoryAndInTheChronology() {
        twoFamilies("12", "12");
        assertThat(maya("/cases/" + contact + "/history")
                        .send("/cases/" + contact + "/history/address", "other", other.toString(), "why", "x"))
                .hasStatus(422);
        say("YES");
        assertThat(chronology()).contains(reference(), "About the same home");
        assertThat(history().inTwelveMonths()).isOne();
        assertThat(maya("/cases/" + contact + "/history").page().text()).contains(": Housing says who lives there");
        assertThat(maya("/cases/" + other + "/chronology").page().text())
                .as("and the other way round")
                .contains(new AtTheDesk(house, contact).now().reference());
    }

    @Test
    void onceSomebodyDismissesItItIsNoHistory() {
        twoFamilies("12", "12");
        say("NO");
        assertThat(history().before()).isEmpty();
        assertThat(maya("/cases/" + contact + "/history").page().text())
                .contains("Checked and not connected", "Housing says who lives there");
        assertThat(chronology()).doesNotContain(reference());
    }

    @Test
    void whoIsVeryLikelyTheSameIsNotInTheChronologyBeforeTwoPeopleSaySo() throws Exception {
        var family = new AFamily(house);
        other = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        clock.setLondon("2026-09-02T10:00");
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        assertThat(chronology()).doesNotContain(reference());
        assertThat(maya("/cases/" + contact + "/history").page().text())
                .contains(reference(), "Likely match, not confirmed");
        var pdf = maya("/desk")
                .visit("/cases/" + contact + "/chronology/chronology.pdf")
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .doesNotContain(reference());
    }

    @Test
    void aMatchThatNoOneConfirmedIsShownApartAndCountedNowhere() {
        var name = AFamily.letters() + " " + AFamily.letters();
        other = reported(name, "12");
        clock.setLondon("2026-09-02T10:00");
        contact = reported(name, "12");
        assertThat(history().inTwelveMonths()).isZero();
        var apart = maya("/cases/" + contact + "/history").page();
        assertThat(apart.select("h2").eachText())
                .contains("Not confirmed, latest first")
                .doesNotContain("Previous contacts, latest first");
        assertThat(apart.text())
                .contains("No previous contacts with a confirmed match in the 12 months before this one."
                        + " 1 not confirmed, and not included.")
                .contains("Likely match, not confirmed");
        assertThat(maya("/desk/contact/" + contact).page().text())
                .contains("None confirmed in the 12 months before this one", "Likely match, not confirmed");
        new AtTheDesk(house, contact).holdToBeOneWith(other);
        assertThat(history().inTwelveMonths()).isOne();
        assertThat(maya("/cases/" + contact + "/history").page().text())
                .contains("1 confirmed contact in the 12 months before this one.")
                .doesNotContain("not included");
    }

    @Test
    void whatCameLaterStandsUnderLaterContactsAndIsNoPreviousOne() {
        var name = AFamily.letters() + " " + AFamily.letters();
        contact = reported(name, "12");
        clock.setLondon("2026-09-02T10:00");
        other = reported(name, "12");
        new AtTheDesk(house, other).holdToBeOneWith(contact);
        var shown = maya("/cases/" + contact + "/history").page();
        assertThat(shown.select("h2").eachText())
                .contains("Later contacts, latest first")
                .doesNotContain("Previous contacts, latest first");
        assertThat(shown.text()).contains("No confirmed previous contacts", reference());
        var afterwards = maya("/cases/" + other + "/history").page();
        assertThat(afterwards.select("h2").eachText())
                .contains("Previous contacts, latest first")
                .doesNotContain("Later contacts, latest first");
        assertThat(maya("/desk/contact/" + contact).page().text())
                .as("the page of the contact itself")
                .contains("No confirmed previous contacts", "Later contacts. 1 received after this one");
        assertThat(maya("/desk/contact/" + other).page().text())
                .contains("Previous contacts. 1 in the 12 months before this one")
                .doesNotContain("Later contacts.");
    }
}
