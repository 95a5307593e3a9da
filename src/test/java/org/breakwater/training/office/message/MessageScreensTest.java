package org.breakwater.training.office.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office or a trainer sends one message, and each learner gets a mail of their own. */
@HouseTest
class MessageScreensTest {

    private static final String WORDS = "The door is at the back.\nBring a coat.";

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    private SessionDelegates delegates;

    @BeforeEach
    void twoWithAnAddressAndOneWithoutHaveAPlace() {
        delegates = new SessionDelegates(house);
    }

    private Browser looked(String words) {
        var odile = delegates.office();
        odile.fill(delegates.path(), "words", words, "step", "LOOK");
        return odile;
    }

    private int mailsOf(Learning learner) {
        return learner.mails();
    }

    @Test
    void itIsLookedAtFirstAndThenGoesToEachAlone() {
        assertThat(mailsOf(delegates.wren) + mailsOf(delegates.silas)).isPositive();
        var odile = delegates.office();
        assertThat(SessionDelegates.says(odile)).contains("This will go to 2 people", "We cannot email: Ada Wren");
        assertThat(odile.fill(delegates.path(), "words", " ", "step", "LOOK")).hasStatus(422);
        odile.fill(delegates.path(), "words", WORDS, "step", "LOOK");
        assertThat(SessionDelegates.says(odile))
                .contains("Preview", "The door is at the back.", "Mudlark Hall", "Odile", "/training/mine");
        var before = mailsOf(delegates.wren);
        odile.follow(odile.fill(delegates.path(), "step", "SEND"));
        assertThat(SessionDelegates.says(odile)).contains("Sent to 2 people.", "Not reached: Ada Wren", "by Odile");
        for (var learner : new Learning[] {delegates.wren, delegates.silas}) {
            assertThat(learner.newestMail())
                    .contains("Bring a coat.", "Working together to safeguard children", "Mudlark Hall")
                    .contains("Odile");
        }
        assertThat(delegates.wren.newestMail()).doesNotContain(delegates.silas.email, "Silas", "Ada Wren");
        assertThat(mailsOf(delegates.wren)).isEqualTo(before + 1);
        assertThat(database.acts("session:" + delegates.session)).contains("wrote to a session");
        assertThat(odile.page().html()).doesNotContain(delegates.wren.email, delegates.silas.email);
    }

    @Test
    void pressedTwiceItGoesOnce() {
        var odile = looked(WORDS);
        var page = odile.page();
        var before = mailsOf(delegates.wren);
        odile.fill(delegates.path(), "step", "SEND");
        odile.back(page);
        odile.follow(odile.fill(delegates.path(), "step", "SEND"));
        assertThat(mailsOf(delegates.wren)).isEqualTo(before + 1);
        assertThat(odile.page().select("main h3")).hasSize(1);
    }

    @Test
    void whatWasLookedAtCanBeChangedBeforeItGoes() {
        var odile = looked("The door is at the front.");
        odile.fill(delegates.path(), "step", "CHANGE");
        assertThat(odile.page().select("textarea[name=words]").val()).isEqualTo("The door is at the front.");
        assertThat(database.asOwner()
                        .sql("select count(*) from training.session_message where session_id = ?")
                        .param(delegates.session)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoGaveUpTheirPlaceBeforeItWentIsToldNothing() {
        assertThat(mailsOf(delegates.wren)).isPositive();
        var odile = looked(WORDS);
        odile.follow(odile.fill(delegates.path(), "step", "SEND"));
        database.asOwner()
                .sql("""
                        update training.booking set state = 'ENDED', ended_at = now(), ended_how = 'CANCELLED'
                        where session_id = ? and learner_id = (
                            select id from training.learner where email = ?)""")
                .params(delegates.session, delegates.silas.email)
                .update();
        assertThat(delegates.wren.newestMail()).contains("Bring a coat.");
        assertThat(delegates.silas.newestMail()).doesNotContain("Bring a coat.");
    }

    @Test
    void whenEverybodyGaveUpMeanwhileTheWordsAreKeptAndNothingGoes() {
        var odile = looked(WORDS);
        database.asOwner().sql("""
                        update training.booking set state = 'ENDED', ended_at = now(), ended_how = 'CANCELLED'
                        where session_id = ?""").params(delegates.session).update();
        assertThat(odile.fill(delegates.path(), "step", "SEND")).hasStatus(422);
        assertThat(SessionDelegates.says(odile))
                .contains("No one with a place can be reached by email now. Your message was not sent");
        assertThat(odile.page().select("textarea[name=words]").val()).contains("Bring a coat.");
        assertThat(odile.page().select("main h3")).isEmpty();
    }

    @Test
    void ofACancelledSessionItIsSaidThatThereIsNoOneToEmail() {
        database.asOwner().sql("""
                        update training.booking set state = 'ENDED', ended_at = now(), ended_how = 'CANCELLED'
                        where session_id = ?""").param(delegates.session).update();
        var odile = delegates.office();
        odile.visit(delegates.path());
        assertThat(SessionDelegates.says(odile)).contains("No one has a place yet, so there is no one to email.");
        var plan = "/training/office/" + delegates.session;
        odile.visit(plan);
        odile.follow(odile.fill(plan + "/cancel", "why", "The hall is flooded"));
        odile.visit(delegates.path());
        assertThat(SessionDelegates.says(odile))
                .contains("This session is cancelled. No one has a place, so there is no one to email.");
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverManyComeAndHoweverMuchWasWritten() {
        var odile = delegates.office();
        var few = Statements.during(() -> odile.visit(delegates.path()));
        var furniture = new TrainingFurniture(house);
        var gull = furniture.organisation("Gull House", "health");
        for (int more = 0; more < 10; more++) {
            furniture.owes(delegates.session, gull, "Somebody " + more, 0, false);
            var next = looked("Word " + more);
            next.fill(delegates.path(), "step", "SEND");
        }
        assertThat(Statements.during(() -> odile.visit(delegates.path())))
                .isEqualTo(few)
                .isPositive();
    }

    @Test
    void whoHasNoAddressIsToldThroughTheirContactWhoIsNotToldTheName() {
        var lena = new Learning(house, "Lena Quill");
        var askedByLena = """
                update training.booking set asked_by = ? where session_id = ? and learner_id in (
                    select id from training.learner where name = 'Ada Wren' and email is null)""";
        database.asOwner()
                .sql(askedByLena)
                .params(lena.email, delegates.session)
                .update();
        var odile = delegates.office();
        assertThat(SessionDelegates.says(odile))
                .contains("This will go to 3 people. Each gets a separate email")
                .contains("Ada Wren has no email address. We will email their contact, " + lena.email + ".")
                .doesNotContain("We cannot email");
        odile.fill(delegates.path(), "words", WORDS, "step", "LOOK");
        odile.follow(odile.fill(delegates.path(), "step", "SEND"));
        assertThat(SessionDelegates.says(odile)).contains("Sent to 3 people.");
        assertThat(lena.newestMail())
                .contains("This is about the booking of A. W. from Gull House, who has no email address on our system.")
                .contains("You are their contact. Please pass this message on.", "Bring a coat.")
                .doesNotContain("Ada Wren", "/training/mine");
    }
}
