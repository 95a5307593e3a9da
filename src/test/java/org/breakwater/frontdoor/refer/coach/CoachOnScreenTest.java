package org.breakwater.frontdoor.refer.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The coach says what is missing and why it matters, and stops nobody. */
@HouseTest
class CoachOnScreenTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    ContactPoints points;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional petra() {
        return new Professional(house).proves(Professional.address("petra.quayside"));
    }

    private static List<String> rules(Professional who) {
        return who.open("/refer/tasks").page().select("[data-rule]").eachAttr("data-rule");
    }

    @Test
    void sendsToTheEmergencyNumberFirstWhenWordsSayDanger() {
        var petra = petra().answer(
                        "/refer/story/concern-details",
                        "danger",
                        "UNSURE",
                        "words",
                        "He has a knife and he will kill her tonight");
        assertThat(rules(petra)).startsWith("danger-in-words");
        var advice = petra.page().select("[data-rule=danger-in-words]");
        assertThat(advice.select("h2").text())
                .startsWith("What you wrote suggests a child may be in danger now. Call 999, then ")
                .containsPattern(" on [0-9 ]{9,}\\. Then send this\\.$");
        assertThat(advice.select("a").attr("href"))
                .isEqualTo("tel:" + points.now().get("emergency").number().dialled());
        petra.answer("/refer/you/level-of-need", "need", "1");
        assertThat(rules(petra)).contains("danger-and-low-level");
    }

    @Test
    void whoAnsweredNoReadsWhichWordsMadeUsAskAndContinuesWithOnePress() {
        var petra = petra().answer(
                        "/refer/story/concern-details", "danger", "NO", "words", "In May he had a KNIFE, mum's.");
        assertThat(rules(petra)).startsWith("danger-in-words");
        var asked = petra.page().select("[data-rule=danger-in-words]");
        assertThat(asked.select("h2").text())
                .contains("had a KNIFE”. Is a child in danger now?")
                .startsWith("You wrote “");
        assertThat(asked.text())
                .contains("You answered No to that.", "You know more than the check does.")
                .contains("call 999, then MASH+ on ", "If it is past, or the child is safe now, continue.")
                .doesNotContain("goes home today");
        assertThat(asked.select("a.govuk-button").attr("href")).isEqualTo("/refer/household");
        petra.tellTheLeast("Rowan Tidewater")
                .answer(
                        "/refer/story/concern-details",
                        "danger",
                        "NO",
                        "words",
                        "A bruise on the girl's arm",
                        "goesHome",
                        "15:15")
                .open("/refer/tasks");
        asked = petra.page().select("[data-rule=danger-in-words]");
        assertThat(asked.text()).contains("“bruise on the girl's arm”", "and a child goes home today at 15:15");
        petra.open(asked.select("a.govuk-button").attr("href"));
        assertThat(petra.at()).isEqualTo("/refer/send/check");
        assertThat(petra.page()
                        .select("[data-rule=danger-in-words] a.govuk-button")
                        .attr("href"))
                .isEqualTo("#send");
        assertThat(petra.page().select("#send ~ form button").text()).isEqualTo("Send");
    }

    @Test
    void aTeacherToldOfFgmIsToldOfTheirOwnDutyThatThisFormDoesNotDischarge() {
        var petra = petra().answer(
                        "/refer/story/concern-details",
                        "danger",
                        "NO",
                        "words",
                        "She told me that she had FGM last summer");
        assertThat(rules(petra)).contains("fgm-duty");
        var advice = petra.page().select("[data-rule=fgm-duty]");
        assertThat(advice.text())
                .contains("your own legal duty", "This referral does not replace it", "section 5B")
                .contains(points.now().get("police-non-urgent").number().shown());
    }

    @Test
    void sendsToTheAllegationsDoorAsWellAndAsksForTheAnswerThatRestricts() {
        var petra = petra().answer(
                        "/refer/story/concern-details",
                        "danger",
                        "NO",
                        "words",
                        "She says her swimming coach touched her");
        assertThat(rules(petra)).contains("works-not-said").doesNotContain("works-with-children");
        assertThat(petra.page().select("[data-rule=works-not-said]").text())
                .contains("contact the LADO within one working day")
                .contains(points.now().get("allegations-officer").name());
        petra.answer(
                "/refer/story/concern-details",
                "danger",
                "NO",
                "words",
                "She says her swimming coach touched her",
                "works",
                "YES");
        assertThat(rules(petra)).contains("works-with-children").doesNotContain("works-not-said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kayleigh told her teacher on Friday that her dad hit her",
                "She told her teacher that mum hurts her",
                "Her class teacher saw that dad pushed her",
            })
    void whatAChildTellsATeacherIsNotAboutTheTeacher(String words) {
        assertThat(rules(petra().answer("/refer/story/concern-details", "danger", "NO", "words", words)))
                .doesNotContain("works-not-said", "works-with-children");
    }

    @Test
    void aColleaguesChildAsksForTheLado() {
        var words = "Mia is the daughter of our teaching assistant. Mia says her mum drinks";
        assertThat(rules(petra().answer("/refer/story/concern-details", "danger", "NO", "words", words)))
                .contains("works-not-said");
        assertThat(rules(petra().answer(
                                "/refer/story/concern-details",
                                "danger",
                                "NO",
                                "words",
                                "Mum drinks",
                                "colleague",
                                "YES")))
                .contains("works-not-said");
    }

    @Test
    void whereTheLadoIsClosedItSaysWhoAnswers() {
        clock.setLondon("2026-11-28T11:00");
        var petra = petra().answer("/refer/story/concern-details", "danger", "NO", "words", "x", "works", "YES");
        petra.open("/refer/tasks");
        assertThat(petra.page().select("[data-rule=works-with-children]").text())
                .contains("0345 606 1212", "tell the LADO when the office opens");
    }

    @Test
    void aBruiseIsCalledAboutTodayAndOnABabyItIsDanger() {
        var petra = petra().answer("/refer/story/concern-details", "danger", "NO", "words", "A bruise on his arm");
        assertThat(rules(petra)).startsWith("call-today").doesNotContain("danger-in-words");
        petra.answer("/refer/household/child/1", "name", "Baby Reed", "age", "4 months");
        assertThat(rules(petra)).startsWith("danger-in-words").doesNotContain("call-today");
    }

    @Test
    void anAddressWithoutItsStreetOrPostcodeIsAPointToConsider() {
        var petra = petra().tellTheLeast("Rowan Tidewater");
        for (var address : List.of("", "SS1 1AA", "12 Seaview Rd")) {
            petra.answer("/refer/household/child/1", "name", "Rowan", "address", address);
            assertThat(rules(petra)).as(address).contains("no-address");
        }
        petra.answer("/refer/household/child/1", "name", "Rowan", "address", "12 Seaview Rd, Southend SS1 1AA");
        assertThat(rules(petra)).doesNotContain("no-address");
    }

    @Test
    void aBabyWithABruiseIsForADoctorToday() {
        var petra = petra().answer("/refer/household/child/1", "name", "Baby Reed", "age", "4 months");
        petra.answer("/refer/story/concern-details", "danger", "NO", "words", "A bruise on the cheek");
        assertThat(rules(petra)).contains("baby-with-a-mark");
        petra.answer("/refer/household/child/1", "name", "Reed", "bornYear", "2019", "age", "");
        assertThat(rules(petra)).doesNotContain("baby-with-a-mark");
    }

    @Test
    void saysWhatIsMissingOrDoesNotFitAndGoesQuietWhenItIsMended() {
        var petra = petra().answer("/refer/family/consent", "asked", "REFUSED").tellTheLeast("Rowan Tidewater");
        petra.answer("/refer/you/level-of-need", "need", "2");
        assertThat(rules(petra))
                .contains("refused-without-reason", "help-without-agreement", "no-birth", "nobody-responsible")
                .contains("no-effect", "no-voice");
        assertThat(petra.page().select("a[href=/refer/send/check]"))
                .as("never blocks")
                .hasSize(1);
        petra.answer("/refer/family/consent", "asked", "REFUSED", "reason", "HARM");
        petra.answer(
                "/refer/household/child/1", "name", "Rowan", "bornYear", "2019", "address", "12 Seaview Rd, SS1 1AA");
        petra.answer("/refer/you/level-of-need", "need", "2", "why", "Cold and tired");
        petra.answer("/refer/household/adult/1", "name", "Hazel", "responsible", "YES");
        petra.answer("/refer/story/childs-voice", "said", "I am cold");
        petra.answer("/refer/story/concern-details", "danger", "NO", "words", "No coat", "effect", "Cold and tired");
        assertThat(rules(petra)).containsExactly("help-without-agreement");
    }

    @Test
    void consentThatWasNotAnsweredComesFirstAndIsNotNeededAtLevelFour() {
        var petra = petra().tellTheLeast("Rowan Tidewater").answer("/refer/you/level-of-need", "need", "4");
        assertThat(rules(petra)).startsWith("consent-not-said");
        assertThat(petra.open("/refer/family/consent").says())
                .contains("If a child may be at risk of significant harm, you do not need consent to refer.")
                .doesNotContain("needs the family’s consent");
        petra.answer("/refer/family/consent", "asked", "NOT_ASKED", "reason", "HARM");
        assertThat(rules(petra)).doesNotContain("consent-not-said");
    }

    @Test
    void saysNothingBeforeThereIsAnythingToRead() {
        assertThat(rules(petra())).isEmpty();
    }
}
