package org.breakwater.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.check.VeraPdf;
import org.breakwater.library.print.Printed;
import org.breakwater.training.Attending;
import org.breakwater.training.Learning;
import org.breakwater.training.Training;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A delegate who attended the whole session, and completed the evaluation, has a certificate that a stranger can
 * verify.
 */
@HouseTest
class CertificatesScreensTest {

    private static final String CHECK = "/training/certificates";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Attending earned(String name) {
        var wren = Attending.booked(house, name, "").marked("CAME");
        return wren.says(wren.learner, "after", "4");
    }

    private Browser stranger(String path) {
        var browser = house.visitor();
        browser.visit(path);
        return browser;
    }

    private Browser checks(String code, String name) {
        var browser = stranger(CHECK);
        browser.post(CHECK, Map.of("code", code, "name", name));
        return browser;
    }

    @Test
    void onPaperItSaysWhoWhatAndWhenAndHowToCheckIt() throws Exception {
        var wren = earned("Wren Alder");
        wren.learner.open("/training/mine");
        var paper = wren.learner.link("Your certificate (PDF) for Working together to safeguard children");
        var pdf = wren.learner.file(paper);
        try (var sheet = new Printed(pdf)) {
            assertThat(sheet.pages()).isEqualTo(1);
            assertThat(sheet.text())
                    .contains("Wren Alder", "Working together", "10 March 2027", "10 March 2030", "Tamsin Reed")
                    .contains("Southend Safeguarding Partners", "Certificate of attendance", "6 CPD hours · Level 2")
                    .contains(wren.code().substring(0, 4) + "-" + wren.code().substring(4, 8));
            assertThat(sheet.links()).anyMatch(link -> link.address().endsWith(CHECK + "/" + wren.code()));
        }
        var other = new Learning(house, "Silas Thorn").proves().open(paper);
        assertThat(other.status()).as("someone else’s").isEqualTo(404);
    }

    @Test
    void bothAreMadeForWhoeverCannotSeeThem() throws Exception {
        var wren = earned("Wren Alder").learner.open("/training/mine");
        var certificate = wren.link("Your certificate (PDF) for Working together to safeguard children");
        var record = wren.link("Download your training record (PDF)");
        assertThat(VeraPdf.judge(Map.of("certificate", wren.file(certificate), "record", wren.file(record))))
                .hasSize(2)
                .allSatisfy(
                        (name, verdict) -> assertThat(verdict.broken()).as(name).isEmpty());
    }

    @Test
    void aStrangerScansItAndReadsWhoseItIs() {
        var wren = earned("Wren Alder");
        var stranger = stranger(CHECK + "/" + wren.code());
        assertThat(stranger.page().select("h1").text()).isEqualTo("This certificate is valid");
        assertThat(stranger.page().text()).contains("Wren Alder", "10 March 2027", "10 March 2030");
        assertThat(checks(wren.code().toLowerCase(Locale.ROOT), "wren  álder")
                        .page()
                        .text())
                .contains("This certificate is valid");
    }

    @Test
    void oneAlteredLetterIsToldApartFromACodeThatWeNeverGave() {
        var code = earned("Wren Alder").code();
        var other = code.charAt(3) == '7' ? '8' : '7';
        var altered = stranger(CHECK + "/" + code.substring(0, 3) + other + code.substring(4));
        assertThat(altered.page().text()).contains("This code is not correct", "A letter or number is wrong");
        assertThat(altered.page().text()).doesNotContain("Wren");
        // All twos have a weighted sum of zero: a well-formed code that nobody has.
        assertThat(stranger(CHECK + "/" + "2".repeat(16)).page().text())
                .contains("We have no certificate with this code", "contact the training office");
        assertThat(checks("", "").page().text()).contains("Enter the code on the certificate");
    }

    @Test
    void somebodyElsesCodeIsRefusedAndSaysNothingOfThem() {
        var code = earned("Wren Alder").code();
        var checked = checks(code, "Silas Thorn");
        assertThat(checked.page().text())
                .contains("This certificate is in a different name", "belongs to another person’s certificate")
                .doesNotContain("Wren", "Working together");
    }

    @Test
    void whoWasThereStaysWhoTheyAre() {
        var wren = Attending.booked(house, "Wren Alder", "").marked("CAME");
        var later = new TrainingFurniture(house).session("neglect", Instant.parse("2027-05-12T08:30:00Z"));
        wren.learner.as("Zed Impostor").proves().asks(later, "Pebble Nursery " + wren.session, "");
        wren.says(wren.learner, "after", "4");
        assertThat(stranger(CHECK + "/" + wren.code()).page().text())
                .contains("Wren Alder")
                .doesNotContain("Zed Impostor");
    }

    @Test
    void whoeverIsRefusedAPlaceHasChangedNothing() {
        var wren = Attending.booked(house, "Wren Alder", "");
        wren.learner.as("Zed Impostor").asks(wren.session, "Pebble Nursery " + wren.session, "");
        assertThat(wren.learner.says()).contains("already booked");
        assertThat(database.asOwner()
                        .sql("select name from training.learner where email = ?")
                        .param(wren.learner.email)
                        .query(String.class)
                        .single())
                .isEqualTo("Wren Alder");
    }

    @Test
    void aDayThatTookPlaceCannotBeCancelledAndItsCertificateStays() {
        var wren = earned("Wren Alder");
        var code = wren.code();
        var odile = house.as(InventedPerson.ODILE);
        var page = "/training/office/" + wren.session;
        odile.visit(page);
        assertThat(odile.page().select("form[action$=cancel]")).isEmpty();
        assertThat(stranger(CHECK + "/" + code).page().text()).contains("This certificate is valid");
    }

    @Test
    void whenTheRegisterIsPutRightSoIsTheCertificate() {
        var wren = earned("Wren Alder");
        var code = wren.code();
        var trainer = Training.named(house, "Bram Holt", wren.session).proves();
        wren.mark(trainer, "PART");
        assertThat(stranger(CHECK + "/" + code).page().text())
                .contains("has been withdrawn", "they did not attend the whole session");
        wren.mark(trainer, "CAME");
        assertThat(wren.code()).isNotEqualTo(code);
    }

    @Test
    void whoWasThereForAPartOrSaidNothingHasNone() {
        var part = Attending.booked(house, "Orla Finch", "").marked("PART");
        part.says(part.learner, "after", "3");
        assertThat(part.learner.open("/training/mine").says())
                .contains("You attended part of this session")
                .doesNotContain("Your certificate");
        var silent = Attending.booked(house, "Silas Thorn", "").marked("CAME");
        assertThat(silent.learner.open("/training/mine").says())
                .contains("Course evaluation")
                .doesNotContain("Your certificate");
    }

    @Test
    void afterItsLastDayItIsOutOfDate() {
        var code = earned("Wren Alder").code();
        clock.setLondon("2030-03-10T12:00");
        assertThat(stranger(CHECK + "/" + code).page().text()).contains("This certificate is valid");
        clock.setLondon("2030-03-11T00:30");
        assertThat(stranger(CHECK + "/" + code).page().text()).contains("has expired");
    }

    @Test
    void aCodeThatIsTooShortIsToldSoAndAccusesNobody() {
        for (var code : new String[] {"123", "7KWM-Q2XP-9HTA", "7KWM-Q2XP-9HTA-4RZ!"}) {
            var stranger = house.visitor();
            stranger.visit(CHECK);
            assertThat(stranger.send(CHECK, "code", code)).hasStatus(422);
            assertThat(stranger.page().text())
                    .contains("Code must be 16 letters and numbers")
                    .doesNotContain("altered");
        }
        assertThat(stranger(CHECK + "/123").page().text()).contains("Code must be 16 letters and numbers");
    }
}
