package org.breakwater.training.registers.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Training;
import org.breakwater.training.office.message.SessionDelegates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer sends a message to the delegates of their own session. */
@HouseTest
class RegisterMessageScreensTest {

    private static final String WORDS = "The door is at the back.\nBring a coat.";

    @Autowired
    House house;

    private SessionDelegates delegates;

    @BeforeEach
    void twoWithAnAddressAndOneWithoutHaveAPlace() {
        delegates = new SessionDelegates(house);
    }

    @Test
    void itsTrainerWritesTooAndNobodyElse() {
        var trainer = Training.named(house, "Tamsin Reed", delegates.session).proves();
        var write = "/training/registers/" + delegates.session + "/message";
        trainer.open("/training/registers/" + delegates.session).open(trainer.link("Email delegates"));
        trainer.press(write, "words", WORDS, "step", "LOOK");
        assertThat(trainer.says()).contains("Preview", "We cannot email: Ada Wren");
        trainer.press(write, "step", "SEND");
        assertThat(trainer.says()).contains("Sent to 2 people.", "by Tamsin Reed");
        assertThat(trainer.page().html()).doesNotContain(delegates.wren.email, delegates.silas.email);
        assertThat(delegates.silas.newestMail()).contains("Bring a coat.", "Tamsin Reed");

        assertThat(delegates.wren.proves().open(write).status()).isEqualTo(404);
        var other = new TrainingFurniture(house).session("neglect", Instant.parse("2027-03-11T09:30:00Z"));
        assertThat(Training.named(house, "Bram Holt", other)
                        .proves()
                        .open(write)
                        .status())
                .isEqualTo(404);
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(delegates.path())).hasStatus(404);
    }
}
