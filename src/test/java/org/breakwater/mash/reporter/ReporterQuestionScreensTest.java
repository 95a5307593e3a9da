package org.breakwater.mash.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk asks a professional referrer; they answer on the page of their referral, and the desk sees it at once. */
@HouseTest
class ReporterQuestionScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String email = Professional.address("petra.quayside");

    private UUID contact = new UUID(0, 0);

    private UUID sent(String from) {
        var reference = new Professional(house)
                .proves(from)
                .tellTheLeast("Rowan Tidewater")
                .open("/refer/send/check")
                .press("/refer/send/now")
                .reference();
        return recordOf(reference);
    }

    private UUID recordOf(String reference) {
        return database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    @BeforeEach
    void aReferralWasSent() {
        clock.setLondon("2026-11-25T11:00");
        contact = sent(email);
    }

    private Browser maya() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        return maya;
    }

    private Browser asks(String question, String words) {
        var maya = maya();
        var path = "/desk/reporter/" + contact + "/question";
        assertThat(maya.page().select("a[href=" + path + "]")).hasSize(1);
        maya.visit(path);
        assertThat(maya.page().text()).contains("An email tells them there is a message");
        assertThat(maya.send(path, "question", question, "words", words)).hasStatus(303);
        return maya;
    }

    private Professional petra() {
        return new Professional(house).proves(email);
    }

    @Test
    void theyHearThatSomethingWaitsAndAnswerWhereTheirReferralStands() {
        asks("OTHER", "Who fetches the child from school today?");
        var petra = petra();
        assertThat(new Professional(house).mails(email))
                .anySatisfy(mail -> assertThat(mail)
                        .contains("There is an update about a referral you made")
                        .doesNotContain("fetches", "Rowan"));
        petra.open("/refer/mine");
        assertThat(petra.says()).contains("We have a question for you");
        petra.open("/refer/mine/questions/" + contact);
        assertThat(petra.says()).contains("Who fetches the child from school today?");
        var answer = petra.page().select("a:contains(Answer)").attr("href");
        petra.answer(answer, "words", "");
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.says()).contains("Enter what you want to tell us");
        petra.press(answer, "words", "His grandfather, at three");
        assertThat(petra.says())
                .contains("You have sent us 1 more message", "We have no questions for you now")
                .doesNotContain("grandfather");
        var maya = maya();
        assertThat(maya.page().text())
                .contains("The person who reported the concern sent a message", "His grandfather, at three");
        assertThat(new AtTheDesk(house, contact).now().alarmRings()).isTrue();
        assertThat(petra.open(answer).at()).as("answered already").isEqualTo("/refer/mine/questions/" + contact);
    }

    @Test
    void whatTheyChangeAndSendAgainReachesTheDeskToo() {
        asks("SAFE_NOW", "");
        var petra = petra().open("/refer/mine/questions/" + contact);
        var answer = petra.page().select("a:contains(Answer)").attr("href");
        var first = new Professional(house).proves(email).open(answer);
        petra.answer(answer, "words", "He is at school");
        first.press(answer, "words", "He is at school until noon");
        assertThat(maya().page().text()).contains("He is at school until noon");
    }

    @Test
    void ofAMemberOfStaffTheDeskDoesNotAskInAMailboxThatTheyMayRead() {
        var office = Professional.address("office");
        var lena = new Professional(house)
                .provesAs(office, "Lena Marsh", "402718")
                .tellTheLeast("Rowan Tidewater")
                .answer("/refer/story/concern-details", "danger", "NO", "words", "A teacher hit him", "works", "YES");
        contact =
                recordOf(lena.open("/refer/send/check").press("/refer/send/now").reference());
        assertThat(maya().page().select("a[href=/desk/reporter/" + contact + "/question]"))
                .isEmpty();
        var reader = new Professional(house).provesAs(office, "Otto Fen", "918273");
        for (var path : new String[] {"questions", "disagreement"}) {
            assertThat(reader.open("/refer/mine/" + path + "/" + contact).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
