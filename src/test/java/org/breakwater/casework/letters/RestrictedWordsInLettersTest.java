package org.breakwater.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An agency says how far its information may go, and a letter to the family goes no further. */
@HouseTest
class RestrictedWordsInLettersTest {

    private static final String COPIED = "Dear Ada\n\nKit Harrop was arrested in March for supplying cocaine.";
    private static final String FACT = "Kit Harrop was arrested in March for supplying cocaine";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private ALetter aLetter;

    @BeforeEach
    void aContactThatWasScreened() {
        clock.setLondon("2026-09-01T10:00");
        aLetter = new ALetter(house);
    }

    private void policeAnswer(Response.Sensitivity sensitivity) {
        var known = new Response.Known(
                List.of(new Response.Fact("March 2026", FACT)), Rating.GREEN, sensitivity, Response.FamilyTold.NO);
        var response = Response.ofAll(Response.Kind.KNOWN, List.of(), List.of(), known, null, "", null);
        assertThat(aLetter.desk.answer(InventedPerson.PETRA, aLetter.desk.ask("police"), response))
                .isEqualTo(new ActResult.Yes());
    }

    private int send(String letter, String body) {
        aLetter.maya.visit(letter);
        return aLetter.maya
                .fill(letter, "body", body, "to", "SEND")
                .getResponse()
                .getStatus();
    }

    @ParameterizedTest
    @CsvSource({"HUB, MASH only", "NOT_FAMILY, Do not disclose to the family"})
    void informationThatMayNotGoToTheFamilyIsRefusedAndWhatWasTypedStays(Response.Sensitivity marked, String inWords) {
        policeAnswer(marked);
        aLetter.decideAndApprove();
        var letter = aLetter.begun();
        assertThat(send(letter, COPIED)).isEqualTo(422);
        assertThat(aLetter.maya.page().select(".govuk-error-summary a").text())
                .isEqualTo("Remove “" + FACT + "”. It is from information that Essex Police marked “" + inWords
                        + "”. If they agree to share it, they can change their response first");
        assertThat(aLetter.maya.page().select("#body").val()).isEqualTo(COPIED);
        assertThat(send(letter, "Dear Ada\n\nWe will not take any further action."))
                .isEqualTo(303);
    }

    @Test
    void whatMayBeSharedWithTheFamilyIsSent() {
        policeAnswer(Response.Sensitivity.FAMILY);
        aLetter.decideAndApprove();
        assertThat(send(aLetter.begun(), COPIED)).isEqualTo(303);
    }
}
