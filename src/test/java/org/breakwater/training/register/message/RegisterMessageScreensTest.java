package org.breakwater.training.register.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Learning;
import org.breakwater.training.Training;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer writes to those who come to a session of theirs. */
@HouseTest
class RegisterMessageScreensTest {

    private static final String WORDS = "The door is at the back.\nBring a coat.";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

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

    @Test
    void itsTrainerWritesTooAndNobodyElse() {
        var trainer = Training.named(house, "Tamsin Reed", session).proves();
        var write = "/training/register/" + session + "/message";
        trainer.open("/training/register/" + session).open(trainer.link("Email delegates"));
        trainer.press(write, "words", WORDS, "step", "LOOK");
        assertThat(trainer.says()).contains("Preview", "We cannot reach: Ada Wren");
        trainer.press(write, "step", "SEND");
        assertThat(trainer.says()).contains("Sent to 2 people.", "by Tamsin Reed");
        assertThat(trainer.page().html()).doesNotContain(wren.email, silas.email);
        assertThat(silas.newestMail()).contains("Bring a coat.", "Tamsin Reed");

        assertThat(wren.proves().open(write).status()).isEqualTo(404);
        var other = new TrainingFurniture(house).session("neglect", Instant.parse("2027-03-11T09:30:00Z"));
        assertThat(Training.named(house, "Bram Holt", other)
                        .proves()
                        .open(write)
                        .status())
                .isEqualTo(404);
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(path())).hasStatus(404);
    }
}
