package org.breakwater.frontdoor.refer.mine;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A professional adds something to a referral they sent, asked or unasked; nobody else can. */
@HouseTest
class MyQuestionsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private SentReferral sent;

    @BeforeEach
    void aReferralWasSent() {
        clock.setLondon("2026-11-25T11:00");
        sent = new SentReferral(house);
    }

    private Browser maya() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + sent.record);
        return maya;
    }

    private Browser asks(String question, String words) {
        var maya = maya();
        var path = "/desk/reporter/" + sent.record + "/question";
        assertThat(maya.page().select("a[href=" + path + "]")).hasSize(1);
        maya.visit(path);
        assertThat(maya.page().text()).contains("An email tells them there is a message");
        assertThat(maya.send(path, "question", question, "words", words)).hasStatus(303);
        return maya;
    }

    @Test
    void theyCanTellMoreUnaskedAndAClosedContactIsOpenedByIt() {
        var desk = new AtTheDesk(house, sent.record);
        database.asOwner()
                .sql("update mash.contact set stage = 'CLOSED', closed_at = now() where id = ?")
                .param(sent.record)
                .update();
        var more = "/refer/mine/questions/" + sent.record + "/reply";
        var petra = sent.petra().open(more);
        var twice = petra.page().select("input[name=once]").attr("value");
        petra.press(more, "words", "He has a bruise today", "once", twice);
        petra.open(more).press(more, "words", "He has a bruise today", "once", twice);
        assertThat(petra.says()).contains("You have sent us 1 more message");
        assertThat(desk.now().stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void nobodyElseReadsOrAnswersIt() {
        asks("SAFE_NOW", "");
        var other = new Professional(house).proves(Professional.address("otto"));
        var path = "/refer/mine/questions/" + sent.record;
        assertThat(other.open(path).status()).isEqualTo(404);
        assertThat(other.open(path + "/reply").status()).isEqualTo(404);
        assertThat(new Professional(house).open(path).at()).isEqualTo("/refer/prove/address");
        assertThat(other.says()).doesNotContain("Is the child safe now");
    }
}
