package org.breakwater.training.registers.materials;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.HouseTest;
import org.breakwater.TrainingFurniture;
import org.breakwater.documents.Samples;
import org.breakwater.training.AtTheRegister;
import org.breakwater.training.Training;
import org.junit.jupiter.api.Test;

/** A trainer adds course materials to their own session, and removes them. */
@HouseTest
class RegisterMaterialsScreensTest extends AtTheRegister {

    private static final String LINK = "https://slides.example/neglect";

    @Test
    void whatTheyGiveIsReadByWhoeverComesUntilItIsTakenBack() {
        var wren = booked("Wren Alder");
        var trainer = trainer();
        var materials = register + "/materials";
        trainer.open(materials).press(materials, "title", "Exercises", "moment", "BEFORE", "link", LINK);
        assertThat(trainer.says()).contains("Exercises", "Added by Tamsin Reed");
        assertThat(wren.open("/training/mine").link("Exercises")).isEqualTo(LINK);
        trainer.press(trainer.page().select("form[action$=/take-back]").attr("action"));
        assertThat(trainer.says()).doesNotContain("Exercises");
        assertThat(wren.open("/training/mine").says()).doesNotContain("Exercises");
    }

    @Test
    void aFileAndALinkAtOnceAreToldAndWhatWasTypedIsKept() {
        var trainer = trainer();
        var materials = register + "/materials";
        trainer.open(materials);
        trainer.sendsFile(materials, "a.pdf", Samples.pdf(), "title", "Exercises", "moment", "BEFORE", "link", LINK);
        assertThat(trainer.status()).isEqualTo(422);
        assertThat(trainer.says()).contains("Choose a file or enter a link, not both");
        assertThat(trainer.page().select("input[name=link]").val()).isEqualTo(LINK);
    }

    @Test
    void aSessionThatIsNotTheirsIsNotFound() {
        var other = new TrainingFurniture(house).session("neglect", MARCH);
        var material = new TrainingFurniture(house).material(session, "BEFORE");
        var bram = Training.named(house, "Bram Holt", other).proves();
        assertThat(bram.open(register + "/materials").status()).isEqualTo(404);
        assertThat(bram.open(register + "/materials/" + material).status()).isEqualTo(404);
        assertThat(booked("Wren Alder").open(register + "/materials").status()).isEqualTo(404);
    }
}
