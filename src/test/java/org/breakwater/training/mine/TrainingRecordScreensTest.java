package org.breakwater.training.mine;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.library.print.Printed;
import org.breakwater.training.Attending;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner's training record as one file. */
@HouseTest
class TrainingRecordScreensTest {

    @Autowired
    House house;

    private Attending earned(String name) {
        var wren = Attending.booked(house, name, "").marked("CAME");
        return wren.says(wren.learner, "after", "4");
    }

    @Test
    void theWholeRecordGoesAlongAsOneFile() throws Exception {
        var wren = earned("Wren Alder");
        wren.learner.open("/training/mine");
        try (var sheet = new Printed(wren.learner.file(wren.learner.link("Download your training record (PDF)")))) {
            assertThat(sheet.text())
                    .contains(
                            "Training record",
                            "Wren Alder",
                            "Attended",
                            wren.code().substring(12),
                            "10 March 2030");
        }
        assertThat(new Learning(house, "Silas Thorn")
                        .open("/training/mine/record.pdf")
                        .at())
                .startsWith("/training/prove");
    }
}
