package org.breakwater.training.office.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office or a trainer writes once, and each learner gets a mail of their own. */
@HouseTest
class MessageScreensTest {

    private static final String WORDS = "The door is at the back.\nBring a coat.";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID session = new UUID(0, 0);

    private Learning wren = none();

    private Learning silas = none();

    @SuppressWarnings("NullAway") // made before each test
    private static Learning none() {
        return null;
    }

    @BeforeEach
    void twoWithAnAddressAndOneWithoutHaveAPlace() {
        clock.setLondon("2027-02-01T10:00");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        wren = new Learning(house, "Wren Alder").proves().asks(session, "Pebble Nursery " + session, "");
        silas = new Learning(house, "Silas Thorn").proves().asks(session, "Thorn " + session, "");
        furniture.owes(session, furniture.organisation("Gull House", "health"), "Ada Wren", 0, false);
    }

    private Browser office() {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path());
        return odile;
    }

    private String path() {
        return "/training/office/" + session + "/message";
    }

    private static String says(Browser browser) {
        return browser.page().select("main").text();
    }

    private Browser looked(String words) {
        var odile = office();
        odile.fill(path(), "words", words, "step", "LOOK");
        return odile;
    }

    private int mailsOf(Learning learner) {
        return learner.mails();
    }

    @Test
    void itIsLookedAtFirstAndThenGoesToEachAlone() {
        assertThat(mailsOf(wren) + mailsOf(silas)).isPositive();
        var odile = office();
        assertThat(says(odile)).contains("This will go to 2 people", "We cannot reach: Ada Wren");
        assertThat(odile.fill(path(), "words", " ", "step", "LOOK")).hasStatus(422);
        odile.fill(path(), "words", WORDS, "step", "LOOK");
        assertThat(says(odile))
                .contains("Preview", "The door is at the back.", "Mudlark Hall", "Odile", "/training/mine");
        var before = mailsOf(wren);
        odile.follow(odile.fill(path(), "step", "SEND"));
        assertThat(says(odile)).contains("Sent to 2 people.", "Not reached: Ada Wren", "by Odile");
        for (var learner : new Learning[] {wren, silas}) {
            assertThat(learner.newestMail())
                    .contains("Bring a coat.", "Working together to safeguard children", "Mudlark Hall")
                    .contains("Odile");
        }
        assertThat(wren.newestMail()).doesNotContain(silas.email, "Silas", "Ada Wren");
        assertThat(mailsOf(wren)).isEqualTo(before + 1);
        assertThat(database.acts("session:" + session)).contains("wrote to a session");
        assertThat(odile.page().html()).doesNotContain(wren.email, silas.email);
    }

    @Test
    void pressedTwiceItGoesOnce() {
        var odile = looked(WORDS);
        var page = odile.page();
        var before = mailsOf(wren);
        odile.fill(path(), "step", "SEND");
        odile.back(page);
        odile.follow(odile.fill(path(), "step", "SEND"));
        assertThat(mailsOf(wren)).isEqualTo(before + 1);
        assertThat(odile.page().select("main h3")).hasSize(1);
    }

    @Test
    void whatWasLookedAtCanBeChangedBeforeItGoes() {
        var odile = looked("The door is at the front.");
        odile.fill(path(), "step", "CHANGE");
        assertThat(odile.page().select("textarea[name=words]").val()).isEqualTo("The door is at the front.");
        assertThat(database.asOwner()
                        .sql("select count(*) from training.session_message where session_id = ?")
                        .param(session)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoGaveUpTheirPlaceBeforeItWentIsToldNothing() {
        assertThat(mailsOf(wren)).isPositive();
        var odile = looked(WORDS);
        odile.follow(odile.fill(path(), "step", "SEND"));
        database.asOwner().sql("""
                        update training.booking set state = 'ENDED', ended_at = now(), ended_how = 'CANCELLED'
                        where session_id = ? and learner_id = (
                            select id from training.learner where email = ?)""").params(session, silas.email).update();
        assertThat(wren.newestMail()).contains("Bring a coat.");
        assertThat(silas.newestMail()).doesNotContain("Bring a coat.");
    }

    @Test
    void whenEverybodyGaveUpMeanwhileTheWordsAreKeptAndNothingGoes() {
        var odile = looked(WORDS);
        database.asOwner().sql("""
                        update training.booking set state = 'ENDED', ended_at = now(), ended_how = 'CANCELLED'
                        where session_id = ?""").params(session).update();
        assertThat(odile.fill(path(), "step", "SEND")).hasStatus(422);
        assertThat(says(odile)).contains("No one with a place can be reached by email now. Your message was not sent");
        assertThat(odile.page().select("textarea[name=words]").val()).contains("Bring a coat.");
        assertThat(odile.page().select("main h3")).isEmpty();
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverManyComeAndHoweverMuchWasWritten() {
        var odile = office();
        var few = Statements.during(() -> odile.visit(path()));
        var furniture = new TrainingFurniture(house);
        var gull = furniture.organisation("Gull House", "health");
        for (int more = 0; more < 10; more++) {
            furniture.owes(session, gull, "Somebody " + more, 0, false);
            var next = looked("Word " + more);
            next.fill(path(), "step", "SEND");
        }
        assertThat(Statements.during(() -> odile.visit(path()))).isEqualTo(few).isPositive();
    }
}
