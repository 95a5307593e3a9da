package org.breakwater.training.office.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Attending;
import org.breakwater.training.Training;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office finds a certificate and revokes it, or issues it again with the right name. */
@HouseTest
class OfficeCertificatesScreensTest {

    private static final String CHECK = "/training/certificates";

    @Autowired
    House house;

    private Attending earned(String name) {
        var wren = Attending.booked(house, name, "").marked("CAME");
        return wren.says(wren.learner, "after", "4");
    }

    private Browser stranger(String path) {
        var browser = house.visitor();
        browser.visit(path);
        return browser;
    }

    private void takeBack(String code, String how, String... more) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/training/office/certificates");
        odile.send("/training/office/certificates", "like", code);
        var one = odile.page().select("main li a").attr("href");
        odile.visit(one);
        var typed =
                Stream.concat(Stream.of("how", how, "why", "Told by the trainer on the telephone"), Stream.of(more));
        odile.follow(odile.send(one, typed.toArray(String[]::new)));
        assertThat(odile.page().text()).contains("Withdrawn", "Told by the trainer");
    }

    @Test
    void oneThatWasTakenBackSaysWhy() {
        var wren = earned("Wren Alder");
        var code = wren.code();
        takeBack(code, "FALSE");
        assertThat(stranger(CHECK + "/" + code).page().text())
                .contains("This certificate has been withdrawn", "obtained dishonestly")
                .doesNotContain("telephone");
        assertThat(wren.learner.open("/training/mine").says())
                .contains("Your certificate has been withdrawn: it was obtained dishonestly")
                .doesNotContain("Your certificate (PDF)");
    }

    @Test
    void oneInAWrongNameIsMadeAnewAndStaysSoWhenTheRegisterIsPutRight() {
        var wren = earned("Wren Alder");
        var code = wren.code();
        takeBack(code, "WRONG_NAME", "name", "Wren Alder-Thorn");
        assertThat(wren.code()).isNotEqualTo(code);
        assertThat(stranger(CHECK + "/" + wren.code()).page().text()).contains("Wren Alder-Thorn");
        assertThat(stranger(CHECK + "/" + code).page().text()).contains("issued in the wrong name");
        var trainer = Training.named(house, "Bram Holt", wren.session).proves();
        wren.mark(trainer, "ABSENT");
        wren.mark(trainer, "CAME");
        assertThat(stranger(CHECK + "/" + wren.code()).page().text()).contains("is valid", "Wren Alder-Thorn");
    }
}
