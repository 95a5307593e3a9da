package org.breakwater.casework.informationrequests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A screener asks an agency: once, with a reason, and never with anything about the reporter. */
@HouseTest
class InformationRequestsScreensTest {

    private static final String FACTS = "Marks on an arm were seen on Monday. Nobody said why.";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    @Autowired
    AgencyInformation agencyInformation;

    private UUID contact = new UUID(0, 0);
    private Browser maya;

    @BeforeEach
    void aReportThatATeacherMade() {
        clock.setLondon("2026-09-01T10:00");
        contact = report(new ReportContent.Reporter("Tilda Quaywright", "teacher", "", "07700 900 123", "", false, ""));
        maya = house.as(InventedPerson.MAYA);
        maya.visit(page());
    }

    private UUID report(ReportContent.Reporter reporter) {
        var reportContent = Furnished.told(ReportContent.Way.ADULT, false, ReportContent.YesNoUnsure.NO);
        return new Furnished(house)
                .report(new ReportContent(
                        reportContent.way(),
                        false,
                        "",
                        reportContent.worry(),
                        reportContent.children(),
                        "",
                        "",
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        reporter,
                        List.of()));
    }

    private String page() {
        return "/cases/" + contact + "/information-requests";
    }

    /** Consent to agency checks is asked once: at screening. */
    @Test
    void theConsentThatWasRecordedAtScreeningIsReferredTo() {
        assertThat(maya.page().select("input[name=agreed][checked]")).isEmpty();
        assertThat(maya.page().text()).contains("Consent is not the lawful basis for sharing.");
        new AtTheDesk(house, contact).screen(Rating.AMBER, Screening.Consent.REFUSED, "Her mother said no");
        maya.visit(page());
        assertThat(maya.page().select("input[name=agreed][checked]").val()).isEqualTo("REFUSED");
        assertThat(maya.page().select("textarea[name=agreedWords]").text()).isEqualTo("Refused. Her mother said no");
        assertThat(maya.page().text()).contains("As recorded by Maya Lindqvist (demo)");
    }

    private String pip() {
        return house.looking(
                        InventedPerson.MAYA, () -> people.of(contact).getFirst().id())
                .toString();
    }

    private int send(String agency, String agreed, String without, String facts) {
        return maya.send(
                        page(),
                        "agencies",
                        agency,
                        "people",
                        pip(),
                        "why",
                        "We must know whether they are safe",
                        "basis",
                        "welfare",
                        "agreed",
                        agreed,
                        "agreedWords",
                        without,
                        "facts",
                        facts)
                .getResponse()
                .getStatus();
    }

    @Test
    void asksThePoliceWhoSeeTheFactsAndNothingElse() {
        assertThat(maya.page().select("input[name=people][checked]")).hasSize(2);
        assertThat(send("police", "AGREED", "", FACTS)).isEqualTo(303);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text())
                .contains("Information requested from Essex Police", "Essex Police, response:", FACTS);

        var petra = house.as(InventedPerson.PETRA);
        petra.visit("/information-requests");
        var ask = house.looking(
                InventedPerson.MAYA,
                () -> agencyInformation.asked(contact).getFirst().id());
        assertThat(petra.page().select("tbody th a").eachAttr("href")).contains("/information-requests/" + ask);
        petra.visit("/information-requests/" + ask);
        assertThat(petra.page().text())
                .contains(FACTS, "Pip Saltmarsh, about 6, 12 Mudlark Row", "Maya Lindqvist", "Children Act 2004")
                .doesNotContain("Wren")
                .doesNotContain("nobody said why.")
                .doesNotContain("Tilda")
                .doesNotContain("A man called Kit");
        assertThat(petra.page().html()).doesNotContain(contact.toString());
    }

    @Test
    void anAgencyIsAskedOnceAndThenPointedTo() {
        send("police", "AGREED", "", FACTS);
        maya.visit(page());
        assertThat(maya.page().text()).contains("Already requested, no response yet. See above.");
        assertThat(send("police", "AGREED", "", "Something more")).isEqualTo(422);
        assertThat(maya.page().text()).contains("Essex Police: already requested, no response yet", "Something more");
        assertThat(maya.page().select("input[value=police][checked]")).hasSize(1);
        assertThat(send("health", "AGREED", "", FACTS)).isEqualTo(303);
    }

    @Test
    void wantsEachAnswerAndKeepsWhatWasTyped() {
        assertThat(maya.send(page(), "why", "Because of the marks")).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Select at least one agency",
                        "Select who the request is about",
                        "Select a lawful basis",
                        "Select whether the family has consented",
                        "Enter the information to share with the agency");
        assertThat(maya.page().select("#why").text()).isEqualTo("Because of the marks");
        assertThat(send("police", "REFUSED", "", FACTS)).isEqualTo(422);
        assertThat(maya.page().text()).contains("Enter the reason for checking without consent");
        assertThat(send("circus", "AGREED", "", FACTS)).as("no such agency").isEqualTo(422);
        assertThat(send("police", "REFUSED", "The marks are fresh", FACTS)).isEqualTo(303);
    }

    @Test
    void refusesWordsThatSayWhoToldUs() {
        for (var words : List.of("Tilda Quaywright saw it", "tilda quaywright", "Ring 07700900123", "07700-900-123")) {
            assertThat(send("police", "AGREED", "", words)).as(words).isEqualTo(422);
            assertThat(maya.page().text())
                    .contains("Remove anything that identifies the person who reported the concern");
        }
        assertThat(send("police", "AGREED", "", "A teacher's class went by")).isEqualTo(303);
    }

    @Test
    void aParentWhoAsksForHelpIsNamedAsWhatTheyAre() {
        contact = report(new ReportContent.Reporter("Pip Saltmarsh", "", "", "", "", true, ""));
        maya.visit(page());
        assertThat(send("police", "AGREED", "", "Pip Saltmarsh asked for help")).isEqualTo(303);
    }

    @Test
    void theRatingSaysWhenTheAnswerIsDue() {
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.GIVEN, "");
        maya.visit(page());
        assertThat(maya.page().text()).contains("Response due by Tuesday 1 September 2026, 12:00");
        desk.screen(InventedPerson.ADAEZE, Rating.GREEN);
        clock.setLondon("2026-09-02T16:25");
        maya.signInAs(InventedPerson.MAYA);
        maya.visit(page());
        assertThat(maya.page().text()).contains("Response due by Friday 4 September 2026, 12:30");
    }

    /** Green checks may take until the end of the enquiry; that the decision is due before them is said first. */
    @Test
    void whoAsksIsToldThatTheDecisionIsDueBeforeTheResponses() {
        assertThat(maya.page().text()).as("nobody has rated it").doesNotContain("before these responses");
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        maya.visit(page());
        assertThat(maya.page().text())
                .contains("The decision is due Wednesday 2 September 2026", "before these responses");
        desk.decide("ENQUIRY");
        desk.approve();
        maya.visit(page());
        assertThat(maya.page().text()).doesNotContain("before these responses");
    }

    @Test
    void aContactOfficerDoesNotAskAndAStalePageAsksNobody() {
        var robin = house.as(InventedPerson.ROBIN);
        assertThat(robin.visit(page())).hasStatus(404);
        new AtTheDesk(house, contact).screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        assertThat(send("police", "AGREED", "", FACTS)).isEqualTo(409);
        assertThat(maya.page().text())
                .contains("Someone changed this contact", "No information requests have been sent", FACTS);
    }
}
