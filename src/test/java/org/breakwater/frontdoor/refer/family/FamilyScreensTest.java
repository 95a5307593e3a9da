package org.breakwater.frontdoor.refer.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a professional knows about the family: consent, what visitors should know, and who else helps. */
@HouseTest
class FamilyScreensTest {

    private static final String FIRST = "/refer/family/agency/1";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional petra() {
        return new Professional(house).proves(Professional.address("petra.quayside"));
    }

    @Test
    void consentAndItsReasonAreKeptAndAForgedAnswerIsNone() {
        var petra = petra().answer("/refer/family/consent", "asked", "REFUSED", "reason", "HARM", "whom", "Her mother");
        petra.open("/refer/family/consent");
        assertThat(petra.page().select("input[name=asked][checked]").val()).isEqualTo("REFUSED");
        assertThat(petra.page().select("input[name=reason][checked]").val()).isEqualTo("HARM");
        petra.press("/refer/family/consent", "asked", "PERHAPS", "words", "w".repeat(1_501));
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.says()).contains("Use 1,500 characters or fewer. You have used 1,501");
        assertThat(petra.page().select("textarea[name=words]").text()).hasSize(1_501);
        assertThat(petra.page().select("input[name=asked][checked]")).isEmpty();
    }

    @Test
    void parentsWereToldAndConsentWasNotRequiredReachesTheDeskWithItsReason() {
        var petra = petra().tellTheLeast("Rowan Tidewater").answer("/refer/family/consent", "asked", "INFORMED");
        assertThat(petra.says()).contains("You told the parents and did not need consent, and you have not given");
        petra.answer("/refer/family/consent", "asked", "INFORMED", "reason", "HARM", "whom", "Her mother, by phone");
        assertThat(petra.open("/refer/send/check").says())
                .contains("Consent not required: parents were told about this referral.")
                .contains("A child may be suffering, or likely to suffer, significant harm")
                .doesNotContain("you have not given the reason");
        assertThat(petra.press("/refer/send/now").reference()).isNotBlank();
    }

    @Test
    void whoSaysThatThereIsARiskIsAskedWhich() {
        var petra = petra().answer("/refer/family/consent", "risks", "YES", "riskWords", " ");
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.says()).contains("Enter what visiting staff should know");
        assertThat(petra.page().select("input[name=risks][checked]").val()).isEqualTo("YES");
        petra.press("/refer/family/consent", "risks", "YES", "riskWords", "A dog that bites");
        assertThat(petra.at()).isEqualTo("/refer/you/referrer-details");
        assertThat(petra.open("/refer/family/consent").says()).contains("A dog that bites");
    }

    @Test
    void agenciesAreAddedChangedAndTakenOffOneByOne() {
        var petra = petra().answer(FIRST, "name", " ", "who", "Dr Teal");
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.says()).contains("Enter the name of the agency, like the family’s GP practice");
        assertThat(petra.page().select("input[name=who]").val()).isEqualTo("Dr Teal");
        petra.press(FIRST, "name", "Gull Lane Surgery", "who", "Dr Teal", "agreed", "YES");
        assertThat(petra.at()).isEqualTo("/refer/family/agencies");
        petra.answer("/refer/family/agency/2", "name", "Pebble Nursery").answer(FIRST, "name", "Tern Surgery");
        assertThat(petra.says()).contains("Tern Surgery", "Pebble Nursery").doesNotContain("Gull Lane");
        petra.press(FIRST + "/remove");
        assertThat(petra.says()).contains("Pebble Nursery").doesNotContain("Tern Surgery");
        assertThat(petra.open("/refer/family/agency/9").at())
                .as("there is no ninth")
                .isEqualTo("/refer/family/agencies");
    }
}
