package org.breakwater.training.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.HouseTest;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.AtTheRegister;
import org.breakwater.training.Learning;
import org.breakwater.training.Training;
import org.junit.jupiter.api.Test;

/** A walk-in without a place is on the register, under their own name. */
@HouseTest
class WalkInScreensTest extends AtTheRegister {

    @Test
    void aSubstituteTakesThePlaceOfWhoeverIsAbsentWhoThenOwesNothing() {
        booked("Wren Alder");
        clock.setLondon("2027-03-10T09:30");
        var trainer = trainer();
        marks(trainer, "Wren Alder", "ABSENT");
        trainer.open(register + "/walk-in");
        trainer.press(
                register + "/walk-in",
                "name",
                "Silas Thorn",
                "organisation",
                "Pebble Nursery " + session,
                "why",
                "A swap",
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
        var trainer = trainer().open(register + "/walk-in");
        trainer.press(register + "/walk-in");
        assertThat(trainer.says())
                .contains("Enter their name", "Enter where they work or volunteer", "Enter why they were not booked");
        String[] said = {
            "name", "Orla Finch", "email", orla.email, "organisation", "Finch Academy " + session, "why", "Sent today"
        };
        trainer.press(register + "/walk-in", said);
        assertThat(trainer.says()).contains("The organisation is not on our list yet. Select its sector");
        trainer.press(register + "/walk-in", "kind", "education");
        assertThat(trainer.says()).contains("Orla Finch", "Attended");
        assertThat(orla.proves().open("/training/mine").says()).contains("Attended");
        var odile = house.as(InventedPerson.ODILE, "/training/office/" + session + "/delegates");
        odile.visit(odile.page().select("main table a").attr("href"));
        assertThat(odile.page().text())
                .contains("Finch Academy", "Added to the register by Tamsin Reed", "Reason: Sent today");
        assertThat(orla.newestMail()).as("nobody is invited to where they are").doesNotContain("method=REQUEST");
    }

    @Test
    void anAddressThatWeKnowByAnotherNameIsAskedAboutAndTellsNobodysName() {
        var nell = new Learning(house, "Nell Stone").proves().asks(session, "Pebble Nursery " + session, "");
        var other = new TrainingFurniture(house).session("working-together", MARCH);
        clock.setLondon("2027-03-10T09:30");
        var trainer = Training.named(house, "Tamsin Reed", other).proves();
        var add = "/training/registers/" + other + "/walk-in";
        trainer.open(add);
        String[] said = {
            "name", "Guess Work", "email", nell.email, "organisation", "Pebble Nursery " + session, "why", "A swap"
        };
        trainer.press(add, said);
        assertThat(trainer.status()).isEqualTo(422);
        assertThat(trainer.says())
                .contains("We have another name for this address")
                .doesNotContain("Nell Stone");
        trainer.press(add, "name", "nell stone");
        assertThat(trainer.says()).contains("Nell Stone", "Attended");
    }

    @Test
    void twoWhoWalkInAreAddedFromTheSamePage() {
        booked("Wren Alder");
        clock.setLondon("2027-03-10T09:30");
        var trainer = trainer().open(register + "/walk-in");
        var page = trainer.page();
        for (var name : new String[] {"Orla Finch", "Silas Thorn"}) {
            trainer.back(page);
            trainer.press(
                    register + "/walk-in", "name", name, "organisation", "Pebble Nursery " + session, "why", "A swap");
        }
        assertThat(trainer.open(register).says()).contains("Orla Finch", "Silas Thorn");
    }

    @Test
    void aNameThatATrainerWroteDownIsMendedByWhoeverItIs() {
        clock.setLondon("2027-03-10T09:30");
        var orla = new Learning(house, "Orla Finch");
        var trainer = trainer().open(register + "/walk-in");
        String[] said = {"name", "Orlo Fynch", "email", orla.email, "organisation", "F " + session, "why", "Sent today"
        };
        trainer.press(register + "/walk-in", said);
        trainer.press(register + "/walk-in", "kind", "education");
        assertThat(trainer.says()).contains("Orlo Fynch");
        var later = new TrainingFurniture(house).session("working-together", MARCH.plusSeconds(86_400 * 60));
        orla.proves().asks(later, "F " + session, "");
        assertThat(trainer.proves().open(register).says()).contains("Orla Finch");
    }
}
