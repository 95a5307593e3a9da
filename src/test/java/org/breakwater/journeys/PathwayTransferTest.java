package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Cases;
import org.breakwater.casework.files.FileReceipts;
import org.breakwater.documents.Samples;
import org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker takes an arrangement and sends it to another council; a manager records the receipt and reopens it. */
@HouseTest
class PathwayTransferTest {

    @LocalServerPort
    private int port;

    @Autowired
    private House house;

    @Autowired
    private TestClock clock;

    /** With scripts, and on a small old phone without them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void transferAndReopeningInTwoPeoplesHands(boolean scripts) {
        clock.setLondon("2026-09-01T10:00");
        var arrangement = new InventedArrangement(house);
        var path = "/private-fostering/arrangements/" + arrangement.id;
        var transfers = "/cases/" + arrangement.id + "/transfers";
        try (var chromium = new Chromium()) {
            var thea = someone(chromium, scripts).signIn(InventedPerson.THEA.fullName());
            thea.go("/cases/" + arrangement.id + "/files").sees("There are no files yet");
            receivesALetter(arrangement.id);
            thea.go("/cases/" + arrangement.id + "/files").sees("letter.pdf").photograph("pathway-files");
            thea.follow("Remove this file").press("Remove this file").sees("Enter the reason for removing it");
            thea.write("why", "It is about another child").photograph("file-removal");
            thea.press("Remove this file").sees("Removed. It cannot be opened.");
            thea.go("/cases/" + arrangement.id + "/allocation").photograph("pathway-allocation");
            thea.press("Save allocation").sees("Allocated to: " + InventedPerson.THEA.fullName());
            thea.go("/private-fostering/arrangements?allocated=ME")
                    .sees(arrangement.reference)
                    .photograph("private-fostering-mine");

            thea.go(transfers).sees("No transfers").press("Record a transfer");
            thea.press("Save transfer").sees("Select whether the case goes to or came from it");
            thea.choose("direction", "OUT").write("council", "Thurrock").write("contact", "Ines Calder, team manager");
            thea.write("toldOn", "31/8/2026").write("papers", "The notification and the visits, by secure email");
            thea.write("reason", "They moved to Grays on Friday").photograph("transfer-new");
            thea.press("Save transfer").sees("Receipt not confirmed yet").photograph("transfer-sent");

            var bram = someone(chromium, scripts).signIn(InventedPerson.BRAM.fullName());
            bram.go(path).sees("Transfer to Thurrock: receipt not confirmed").sees("Record the initial visit");
            bram.go(transfers).press("Save answer").sees("Select what the answer is");
            bram.choose("answer", "CONFIRMED").write("by", "Ines Calder").write("answeredOn", "1/9/2026");
            bram.press("Save answer")
                    .sees("Receipt confirmed, 1 September 2026")
                    .photograph("transfer-confirmed");
            thea.go(path).sees("They moved to another council’s area");

            bram.go(path + "/reopening")
                    .choose("lives", "YES")
                    .write("words", "They came back to the carer")
                    .press("Reopen");
            bram.sees("Notified");
            thea.go(transfers).sees("Receipt confirmed, 1 September 2026").sees("Record a transfer");
        }
    }

    private void receivesALetter(UUID id) {
        var taking = house.getBean(FileReceipts.class);
        var looked = taking.look(List.of(Samples.upload("letter.pdf", Samples.pdf())));
        house.acting(InventedPerson.THEA, () -> {
            var seen = house.getBean(Cases.class).find(id).orElseThrow();
            assertThat(taking.take(InventedPerson.THEA.asActor(), seen, looked)).isEmpty();
        });
    }

    private Person someone(Chromium chromium, boolean scripts) {
        return scripts ? chromium.person(port, true) : chromium.telephone(port);
    }
}
