package org.breakwater.training.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.check.VeraPdf;
import org.breakwater.library.print.Printed;
import org.breakwater.training.AtTheRegister;
import org.breakwater.training.Learning;
import org.breakwater.training.Training;
import org.junit.jupiter.api.Test;

/** Who came, who did not, and what that costs. */
@HouseTest
class RegistersScreensTest extends AtTheRegister {

    @Test
    void theTrainerSeesWhoHasAPlaceAndWhatTheyNeedAndMarksThem() {
        booked("Wren Alder");
        database.asOwner()
                .sql("insert into training.access_need (booking_id, words, told_at) values (?, ?, now())")
                .params(UUID.fromString(booking("Wren Alder")), "A hearing loop")
                .update();
        clock.setLondon("2027-03-10T09:00");
        var trainer = trainer();
        trainer.open("/training/mine").open(trainer.link("Sessions you are delivering"));
        assertThat(trainer.says()).contains("Working together to safeguard children");
        trainer.open(register);
        assertThat(trainer.says()).contains("Wren Alder", "A hearing loop", "Not marked yet");
        marks(trainer, "Wren Alder", "CAME");
        assertThat(trainer.says()).contains("Attended").doesNotContain("Not marked yet");
        marks(trainer, "Wren Alder", "PART");
        assertThat(trainer.says()).contains("Attended part of session");
        assertThat(marksOf("Wren Alder")).isEqualTo(2);
    }

    @Test
    void everyoneElseIsMarkedInOnePressAndWhatWasMarkedBeforeStays() {
        for (var name : List.of("Wren Alder", "Silas Thorn", "Orla Finch")) {
            booked(name);
        }
        clock.setLondon("2027-03-10T09:31");
        var trainer = trainer();
        marks(trainer, "Silas Thorn", "ABSENT");
        var all = trainer.open(register).form("Mark the other 2 as attended");
        var page = trainer.page();
        for (int i = 0; i < 2; i++) {
            trainer.back(page).press(all);
            assertThat(trainer.at()).isEqualTo(register);
        }
        assertThat(trainer.page().select("[data-state=CAME] .bw-person__name").eachText())
                .containsExactly("Orla Finch", "Wren Alder");
        assertThat(trainer.page().select("[data-state=ABSENT]").text()).contains("Silas Thorn", "Did not attend");
        assertThat(trainer.says()).doesNotContain("Mark the other", "Not marked yet");
        assertThat(marksOf("Wren Alder")).isEqualTo(1);
    }

    @Test
    void thereIsASheetToSignOnPaper() throws Exception {
        booked("Wren Alder");
        var silas = booked("Silas Thorn");
        clock.setLondon("2027-03-10T09:00");
        var sheet = trainer().file(register + "/signing-sheet.pdf");
        try (var paper = new Printed(sheet)) {
            assertThat(paper.pages()).isEqualTo(1);
            assertThat(paper.said())
                    .contains("Working together to safeguard children", "Wednesday 10 March 2027, 9:30am to 3:30pm")
                    .contains("Signature", "Wren Alder", "Pebble Nursery");
        }
        assertThat(VeraPdf.judge(Map.of("sheet", sheet)).values())
                .allSatisfy(verdict -> assertThat(verdict.broken()).isEmpty());
        assertThat(silas.proves().open(register + "/signing-sheet.pdf").status())
                .isEqualTo(404);
    }

    /** Marked at the door before the session starts, whose date was changed after they booked. */
    @Test
    void whoeverIsMarkedIsNotAskedWhetherTheyCanComeAnyMore() {
        var wren = booked("Wren Alder");
        var trainer = trainer();
        database.asOwner()
                .sql("update training.booking set moved_at = now() where session_id = ?")
                .param(session)
                .update();
        clock.setLondon("2027-03-10T09:10");
        wren.proves().open("/training/mine");
        assertThat(wren.says()).contains("Can you still attend?", "Cancel my place");
        marks(trainer.proves(), "Wren Alder", "CAME");
        wren.open("/training/mine");
        assertThat(wren.says())
                .contains("Attended")
                .doesNotContain("Can you still attend?", "Cancel my place", "Accept");
        var office = "/training/office/" + session + "/delegates/" + booking("Wren Alder");
        assertThat(house.as(InventedPerson.ODILE, office).page().text())
                .contains("Attended")
                .doesNotContain("Confirm they can attend the new date", "Cancel their place");
    }

    @Test
    void aMarkThatIsSentTwiceIsOne() {
        booked("Wren Alder");
        clock.setLondon("2027-03-10T09:00");
        var trainer = trainer();
        var mark = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            trainer.press(register + "/mark", "booking", booking("Wren Alder"), "what", "CAME", "mark", mark);
            assertThat(trainer.at()).isEqualTo(register);
        }
        assertThat(marksOf("Wren Alder")).isEqualTo(1);
    }

    @Test
    void nobodyIsMarkedBeforeTheDayOrLongerThanAWeekAfter() {
        booked("Wren Alder");
        clock.setLondon("2027-03-09T23:59");
        var trainer = trainer();
        assertThat(trainer.says()).contains("You can mark the register from", "Wren Alder");
        clock.setLondon("2027-03-10T00:00");
        trainer.proves().open(register);
        clock.setLondon("2027-03-18T00:00");
        trainer.proves();
        assertThat(trainer.open(register).says()).contains("The register closed");
        clock.setLondon("2027-03-17T23:59");
        trainer.proves().open(register);
        var forged = register + "/mark";
        clock.setLondon("2027-03-18T00:01");
        trainer.press(forged, "booking", booking("Wren Alder"), "what", "CAME", "mark", "" + UUID.randomUUID());
        assertThat(trainer.status()).isEqualTo(409);
        assertThat(marksOf("Wren Alder")).isZero();
    }

    @Test
    void whoeverDoesNotComeIsChargedOnceAtTheEndOfTheDayAndALaterMarkTakesItBack() {
        booked("Wren Alder");
        clock.setLondon("2027-03-10T16:00");
        var trainer = trainer();
        marks(trainer, "Wren Alder", "ABSENT");
        assertThat(owes("Wren Alder")).as("the day is not over").isZero();
        clock.setLondon("2027-03-11T00:01");
        assertThat(owes("Wren Alder")).isEqualTo(5000);
        assertThat(owes("Wren Alder")).isEqualTo(5000);
        var booking = "booking:" + booking("Wren Alder");
        assertThat(database.acts(booking)).containsOnlyOnce("charged for not attending");
        trainer.proves();
        marks(trainer, "Wren Alder", "CAME");
        assertThat(owes("Wren Alder")).isZero();
        marks(trainer, "Wren Alder", "ABSENT");
        assertThat(owes("Wren Alder")).isEqualTo(5000);
    }

    @Test
    void nobodyGivesUpAPlaceOnceTheSessionHasBegun() {
        var wren = booked("Wren Alder");
        var leave = wren.proves().open("/training/mine").link("Cancel my place");
        clock.setLondon("2027-03-10T09:29");
        wren.proves().open(leave);
        assertThat(wren.says()).contains("charged");
        clock.setLondon("2027-03-10T09:30");
        wren.press(leave);
        assertThat(wren.says())
                .contains("That is no longer possible", "Place confirmed")
                .doesNotContain("Cancel my place");
        assertThat(wren.open(leave).says()).contains("That is no longer possible");
        var trainer = trainer();
        marks(trainer, "Wren Alder", "ABSENT");
        clock.setLondon("2027-03-11T00:01");
        assertThat(owes("Wren Alder")).as("what it costs not to come").isEqualTo(5000);
    }

    @Test
    void whoeverGivesASessionIsNotMarkedByThemselves() {
        var tamsin = new Learning(house, "Tamsin Reed").proves().asks(session, "Pebble Nursery " + session, "");
        Training.name(database, "Tamsin Reed", tamsin.email, session);
        booked("Wren Alder");
        clock.setLondon("2027-03-10T09:30");
        tamsin.proves().open(register);
        assertThat(tamsin.says()).contains("This is you", "another trainer for this session has to do it");
        assertThat(tamsin.page().select("main form[action$=/mark]")).hasSize(1);
        tamsin.press(register + "/mark", "booking", booking("Tamsin Reed"), "what", "CAME");
        assertThat(tamsin.status()).isEqualTo(409);
        tamsin.open(register + "/walk-in");
        tamsin.press(
                register + "/walk-in",
                "name",
                "Tamsin Reed",
                "email",
                tamsin.email,
                "organisation",
                "Pebble Nursery " + session,
                "why",
                "A swap");
        assertThat(tamsin.says()).contains("Trainers cannot add themselves");
        tamsin.open(register + "/check-in-code");
        var code = tamsin.page().select("main p").stream()
                .map(line -> line.text())
                .filter(line -> line.contains("/training/check-in/"))
                .findFirst()
                .orElseThrow();
        tamsin.open(code.substring(code.indexOf("/training/check-in/")));
        assertThat(tamsin.says()).contains("You are a trainer for this session");
        assertThat(marksOf("Tamsin Reed")).isZero();
        marks(trainerNamed("Bram Holt"), "Tamsin Reed", "CAME");
        assertThat(marksOf("Tamsin Reed")).isEqualTo(1);
    }

    private Learning trainerNamed(String name) {
        return Training.named(house, name, session).proves();
    }

    /** Otherwise a register would reveal the name behind any address. */
    /** A name that a trainer entered at the door does not count as the person's own. */
    @Test
    void nobodyElseOpensARegisterAndALearnerMarksNobody() {
        var wren = booked("Wren Alder");
        clock.setLondon("2027-03-10T09:00");
        assertThat(wren.proves().open(register).status()).isEqualTo(404);
        var other = new TrainingFurniture(house).session("working-together", MARCH);
        assertThat(Training.named(house, "Bram Holt", other)
                        .proves()
                        .open(register)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyIsMarkedAbsentBeforeTheSessionStarts() {
        booked("Wren Alder");
        clock.setLondon("2027-03-10T09:29");
        var trainer = trainer();
        assertThat(trainer.says()).contains("You can mark “Did not attend” once the session has started, at 9:30am.");
        marks(trainer, "Wren Alder", "ABSENT");
        assertThat(trainer.status()).isEqualTo(409);
        assertThat(trainer.says()).contains("Not saved.", "or the session has not started");
        assertThat(marksOf("Wren Alder")).isZero();
    }

    @Test
    void aCancelledSessionHasNoRegister() {
        database.asOwner()
                .sql("update training.session set cancelled_at = now(), cancelled_why = 'Snow' where id = ?")
                .param(session)
                .update();
        assertThat(trainer().says())
                .contains("This session was cancelled. There is no register.")
                .doesNotContain("The register closed");
    }
}
