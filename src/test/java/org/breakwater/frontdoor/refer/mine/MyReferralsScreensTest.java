package org.breakwater.frontdoor.refer.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.documents.Samples;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person sees the progress of their own referrals; anyone else sees nothing. */
@HouseTest
class MyReferralsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    Referrals referrals;

    private final String email = Professional.address("petra.quayside");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private String send(String from) {
        return new Professional(house)
                .proves(from)
                .tellTheLeast("Rowan Tidewater")
                .open("/refer/send/check")
                .press("/refer/send/now")
                .reference();
    }

    private void sendWithFiles(String from) {
        new Professional(house)
                .proves(from)
                .tellTheLeast("Rowan Tidewater")
                .open("/refer/files")
                .pressWith("/refer/files", Map.of("body map.pdf", Samples.pdf(), "drawing.jpg", Samples.jpeg()))
                .open("/refer/send/check")
                .press("/refer/send/now");
    }

    private void checked(String file, String state, String found) {
        database.asOwner()
                .sql("update documents.file set state = ?, found = ?, checked_at = case when ? = 'HELD' then null"
                        + " else now() end where name = ?")
                .params(state, found, state, file)
                .update();
    }

    /** Three rows of references are no use to the sender. */
    @Test
    void eachIsKnownByInitialsAndYearOfBirthAndByNoMore() {
        var petra = new Professional(house)
                .proves(email)
                .tellTheLeast("Rowan Tidewater")
                .answer("/refer/household/child/1", "name", "Rowan Tidewater", "bornYear", "2016")
                .open("/refer/send/check")
                .press("/refer/send/now")
                .open("/refer/mine");
        assertThat(petra.says())
                .contains("RT, born 2016", "Raise a professional disagreement")
                .doesNotContain("Rowan", "Disagree with the decision");
    }

    @Test
    void saysWhichFilesCameWithEachAndWhatTheirCheckFoundButGivesNoneBack() {
        sendWithFiles(email);
        clock.advance(Duration.ofMinutes(1));
        send(email);
        var petra = new Professional(house).proves(email).open("/refer/mine");
        assertThat(petra.says()).contains("2 files attached", "body map.pdf: Uploaded");
        assertThat(petra.page().select("tbody tr:first-child").text())
                .as("the later one had none")
                .doesNotContain(" attached");
        checked("body map.pdf", "HELD", "");
        checked("drawing.jpg", "REFUSED", "Eicar-Test-Signature");
        assertThat(petra.open("/refer/mine").says())
                .contains(
                        "body map.pdf: Waiting for the virus check",
                        "drawing.jpg: Not safe: the virus check found Eicar-Test")
                .contains("Tell us in words what it shows");
        checked("body map.pdf", "CLEAN", "");
        assertThat(petra.open("/refer/mine").says()).contains("body map.pdf: No virus found. MASH+ can open it.");
        assertThat(petra.page().select("a[href*=file]"))
                .as("nothing is read back")
                .isEmpty();
    }

    @Test
    void nobodyElseLearnsOfTheFiles() {
        sendWithFiles(email);
        var page =
                new Professional(house).proves(Professional.address("otto.fen")).open("/refer/mine");
        assertThat(page.says()).doesNotContain("body map.pdf", " attached");
    }

    @Test
    void showsTheirOwnReferralsAndHowFarEachIsWithoutItsWords() {
        var reference = send(email);
        var petra = new Professional(house).proves(email).open("/refer/mine");
        assertThat(petra.page().select("tbody tr").text()).contains(reference, "Received");
        assertThat(petra.says()).doesNotContain("Rowan", "coat");
        var maya = house.as(InventedPerson.MAYA);
        var record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        maya.visit("/desk/contact/" + record);
        assertThat(petra.open("/refer/mine").page().select("tbody tr").text())
                .as("one who opens it may only look")
                .contains("Received")
                .doesNotContain("Being considered");
        new AtTheDesk(house, record).screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        assertThat(petra.open("/refer/mine").page().select("tbody tr").text()).contains("Being considered");
        var other = new Professional(house).proves(Professional.address("otto")).open("/refer/mine");
        assertThat(other.says())
                .contains("You have not sent a referral from this address yet")
                .doesNotContain(reference);
        assertThat(new Professional(house).open("/refer/mine").at()).isEqualTo("/refer/prove/address");
    }

    @Test
    void readsTheAnswerOnceASecondPersonApprovedItForTheirRole() {
        var reference = send(email);
        var record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + record);
        var words = "A social worker sees the family this week";
        house.acting(InventedPerson.ADAEZE, () -> referrals.release(record, words));
        var petra = new Professional(house).proves(email).open("/refer/mine");
        assertThat(petra.page().select("tbody tr").text()).contains("Decided", words);
        var other = new Professional(house).proves(Professional.address("otto")).open("/refer/mine");
        assertThat(other.says()).doesNotContain(words);
    }

    @Test
    void whoIsSignedInAtAnAgencyReadsWhatItOwesWithItsDeadlines() {
        var record = new Furnished(house).report();
        new AtTheDesk(house, record).screen(Rating.RED, Screening.Consent.GIVEN, "");
        var table = new AtTheTable(house, record);
        table.agree(table.callStrategy(), "Visit the address today", "health", LocalDate.of(2026, 11, 24));
        var hamish = new Professional(house);
        hamish.browser().signInAs(InventedPerson.HAMISH);
        hamish.open("/refer/prove/address").press("/refer/prove/signed-in").open("/refer/mine");
        assertThat(hamish.says())
                .contains("Due from your organisation", "Agreed action: see what was agreed, by", "Overdue")
                .doesNotContain("Visit the address", "Sign in to see");
        var petra = new Professional(house).proves(email).open("/refer/mine");
        assertThat(petra.says()).contains("Nothing is due now", "Sign in").doesNotContain("Agreed action:");
    }

    @Test
    void aLookAtTheListIsOneEntryThatNamesEachReferral() {
        var first = send(email);
        clock.advance(Duration.ofMinutes(1));
        var second = send(email);
        new Professional(house).proves(email).open("/refer/mine");
        var shown = database.asOwner()
                .sql("select array_length(shown, 1) from audit.entry where act = 'checked the progress of referrals'"
                        + " and shown @> (select array_agg('contact:' || record_id) from frontdoor.report"
                        + " where reference in (?, ?))")
                .params(first, second)
                .query(Integer.class)
                .list();
        assertThat(shown).containsExactly(2);
    }
}
