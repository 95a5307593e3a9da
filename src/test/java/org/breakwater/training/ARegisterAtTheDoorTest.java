package org.breakwater.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.model.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who came, who did not, who came instead, and what that costs. */
@HouseTest
class ARegisterAtTheDoorTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID session = new UUID(0, 0);
    private String register = "";

    @BeforeEach
    void oneSessionIsPlanned() {
        clock.setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", MARCH);
        register = "/training/register/" + session;
    }

    private Learning booked(String name) {
        return new Learning(house, name).proves().asks(session, "Pebble Nursery " + session, "");
    }

    private Learning trainer() {
        return Training.named(house, "Tamsin Reed", session).proves().open(register);
    }

    private void marks(Learning trainer, String name, String what) {
        trainer.open(register);
        trainer.press(register + "/mark", "booking", booking(name), "what", what, "mark", "" + UUID.randomUUID());
    }

    private String booking(String name) {
        return database.asOwner()
                        .sql("""
                        select b.id from training.booking b join training.learner l on l.id = b.learner_id
                        where b.session_id = ? and l.name = ?""")
                        .params(session, name)
                        .query(UUID.class)
                        .single() + "";
    }

    private int marksOf(String name) {
        return database.asOwner()
                .sql("select count(*) from training.mark where booking_id = ?")
                .param(UUID.fromString(booking(name)))
                .query(Integer.class)
                .single();
    }

    private int owes(String name) {
        house.getBean(Rounds.class).look();
        return database.asOwner()
                .sql("select fee_pence from training.booking where id = ?")
                .param(UUID.fromString(booking(name)))
                .query(Integer.class)
                .single();
    }

    @Test
    void theTrainerSeesWhoHasAPlaceAndWhatTheyNeedAndMarksThem() {
        booked("Wren Alder");
        database.asOwner()
                .sql("insert into training.access_need (booking_id, words, told_at) values (?, ?, now())")
                .params(UUID.fromString(booking("Wren Alder")), "A hearing loop")
                .update();
        clock.setLondon("2027-03-10T09:00");
        var trainer = trainer();
        trainer.open("/training/mine").open(trainer.link("Sessions that you give"));
        assertThat(trainer.says()).contains("Working together to safeguard children");
        trainer.open(register);
        assertThat(trainer.says()).contains("Wren Alder", "A hearing loop", "Not marked yet");
        marks(trainer, "Wren Alder", "CAME");
        assertThat(trainer.says()).contains("Came").doesNotContain("Not marked yet");
        marks(trainer, "Wren Alder", "PART");
        assertThat(trainer.says()).contains("Came for a part");
        assertThat(marksOf("Wren Alder")).isEqualTo(2);
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
        assertThat(trainer.says()).contains("You can mark people from", "Wren Alder");
        clock.setLondon("2027-03-10T00:00");
        trainer.proves().open(register);
        clock.setLondon("2027-03-18T00:00");
        trainer.proves();
        assertThat(trainer.open(register).says()).contains("The register is closed");
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
        assertThat(database.acts(booking)).containsOnlyOnce("charged for not coming");
        trainer.proves();
        marks(trainer, "Wren Alder", "CAME");
        assertThat(owes("Wren Alder")).isZero();
        marks(trainer, "Wren Alder", "ABSENT");
        assertThat(owes("Wren Alder")).isEqualTo(5000);
    }

    @Test
    void nobodyGivesUpAPlaceOnceTheSessionHasBegun() {
        var wren = booked("Wren Alder");
        var leave = wren.proves().open("/training/mine").link("I cannot come");
        clock.setLondon("2027-03-10T09:29");
        wren.proves().open(leave);
        assertThat(wren.says()).contains("charged");
        clock.setLondon("2027-03-10T09:30");
        wren.press(leave);
        assertThat(wren.says())
                .contains("That is no longer possible", "You have a place")
                .doesNotContain("I cannot come");
        assertThat(wren.open(leave).says()).contains("That is no longer possible");
        var trainer = trainer();
        marks(trainer, "Wren Alder", "ABSENT");
        clock.setLondon("2027-03-11T00:01");
        assertThat(owes("Wren Alder")).as("what it costs not to come").isEqualTo(5000);
    }

    @Test
    void aSubstituteTakesThePlaceOfWhoeverIsAbsentWhoThenOwesNothing() {
        booked("Wren Alder");
        clock.setLondon("2027-03-10T09:30");
        var trainer = trainer();
        marks(trainer, "Wren Alder", "ABSENT");
        trainer.open(register + "/add");
        trainer.press(
                register + "/add",
                "name",
                "Silas Thorn",
                "organisation",
                "Pebble Nursery " + session,
                "instead",
                booking("Wren Alder"));
        assertThat(trainer.at()).isEqualTo(register);
        assertThat(trainer.says()).contains("Silas Thorn", "in place of Wren Alder");
        clock.setLondon("2027-03-11T00:01");
        assertThat(owes("Wren Alder")).isZero();
    }

    @Test
    void whoeverWalksInIsAddedWithThePlaceWhereTheyWorkAndFindsItUnderTheirOwnAddress() {
        clock.setLondon("2027-03-10T09:30");
        var orla = new Learning(house, "Orla Finch");
        var trainer = trainer().open(register + "/add");
        trainer.press(register + "/add");
        assertThat(trainer.says()).contains("Enter their name", "Enter where they work");
        String[] said = {
            "name", "Orla Finch", "email", orla.email, "organisation", "Finch Academy " + session, "kind", ""
        };
        trainer.press(register + "/add", said);
        assertThat(trainer.says()).contains("We do not have it yet");
        trainer.press(register + "/add", "kind", "education");
        assertThat(trainer.says()).contains("Orla Finch", "Came");
        assertThat(orla.proves().open("/training/mine").says()).contains("You came");
        assertThat(orla.newestMail()).as("nobody is invited to where they are").doesNotContain("method=REQUEST");
    }

    @Test
    void whoeverGivesASessionIsNotMarkedByThemselves() {
        var tamsin = new Learning(house, "Tamsin Reed").proves().asks(session, "Pebble Nursery " + session, "");
        Training.name(database, "Tamsin Reed", tamsin.email, session);
        booked("Wren Alder");
        clock.setLondon("2027-03-10T09:30");
        tamsin.proves().open(register);
        assertThat(tamsin.says()).contains("This is you", "another trainer of this session does it");
        assertThat(tamsin.page().select("main form")).hasSize(1);
        tamsin.press(register + "/mark", "booking", booking("Tamsin Reed"), "what", "CAME");
        assertThat(tamsin.status()).isEqualTo(409);
        tamsin.open(register + "/add");
        tamsin.press(
                register + "/add",
                "name",
                "Tamsin Reed",
                "email",
                tamsin.email,
                "organisation",
                "Pebble Nursery " + session);
        assertThat(tamsin.says()).contains("Whoever gives a session does not add themselves");
        tamsin.open(register + "/door");
        var code = tamsin.page().select("main p").stream()
                .map(line -> line.text())
                .filter(line -> line.contains("/training/door/"))
                .findFirst()
                .orElseThrow();
        tamsin.open(code.substring(code.indexOf("/training/door/")));
        assertThat(tamsin.says()).contains("You give this session");
        assertThat(marksOf("Tamsin Reed")).isZero();
        marks(trainerNamed("Bram Holt"), "Tamsin Reed", "CAME");
        assertThat(marksOf("Tamsin Reed")).isEqualTo(1);
    }

    private Learning trainerNamed(String name) {
        return Training.named(house, name, session).proves();
    }

    /** Or a register would tell the name behind any address. */
    @Test
    void anAddressThatWeKnowByAnotherNameIsAskedAboutAndTellsNobodysName() {
        var nell = new Learning(house, "Nell Stone").proves().asks(session, "Pebble Nursery " + session, "");
        var other = new TrainingFurniture(house).session("working-together", MARCH);
        clock.setLondon("2027-03-10T09:30");
        var trainer = Training.named(house, "Tamsin Reed", other).proves();
        var add = "/training/register/" + other + "/add";
        trainer.open(add);
        String[] said = {"name", "Guess Work", "email", nell.email, "organisation", "Pebble Nursery " + session};
        trainer.press(add, said);
        assertThat(trainer.status()).isEqualTo(422);
        assertThat(trainer.says())
                .contains("We know this address by another name")
                .doesNotContain("Nell Stone");
        trainer.press(add, "name", "nell stone");
        assertThat(trainer.says()).contains("Nell Stone", "Came");
    }

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
}
