package org.breakwater.casework.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.documents.Samples;
import org.breakwater.documents.UploadedFile;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** The desk adds files and downloads them, without a scanner, and is told so. */
@HouseTest
class FilesScreensTest {

    @Autowired
    House house;

    @Autowired
    AuditLog audit;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private String page = "";

    @BeforeEach
    void aContact() {
        contact = new Furnished(house).report();
        page = "/cases/" + contact + "/files";
    }

    private Browser mayaAdds(Map<String, byte[]> files) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page);
        maya.sendFiles(page, files);
        return maya;
    }

    private String saves(Browser browser) {
        browser.visit("/desk/contact/" + contact);
        return browser.page().select("main a[href^=" + page + "/]").attr("href");
    }

    @Test
    void whatCameByPostIsAddedAndSavedUnderTheNameOfWhatItIs() {
        var photo = Samples.jpeg();
        var maya = mayaAdds(Map.of("Zdjęcie; \"arm\".exe", photo));
        var address = saves(maya);
        assertThat(maya.page().text())
                .contains(
                        "Added by Maya", "Added a file", "Virus scanning is not configured", "Not checked for viruses");
        var answer = maya.visit(address);
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"Zdj_cie_ _arm_.exe.jpg\";"
                                + " filename*=UTF-8''Zdj%C4%99cie_%20_arm_.exe.jpg");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(photo);
        assertThat(new AtTheDesk(house, contact).as(InventedPerson.MAYA, () -> audit.looksAt("contact:" + contact, 20)))
                .anyMatch(auditedAct ->
                        auditedAct.act().equals("opened a file") && address.endsWith(auditedAct.detail()));
    }

    @Test
    void nobodyWaitsForTheContactWhileAFileIsLookedAt() {
        var read = new AtomicInteger();
        var uploadedFile = new UploadedFile("letter.pdf", Samples.pdf().length, () -> {
            read.incrementAndGet();
            return somebodyElseWorksOnTheContact(new ByteArrayInputStream(Samples.pdf()));
        });
        var taking = house.getBean(FileReceipts.class);
        var maya = InventedPerson.MAYA.asActor();
        var desk = new AtTheDesk(house, contact);
        var looked = taking.look(List.of(uploadedFile));
        assertThat(desk.as(InventedPerson.MAYA, () -> taking.take(maya, desk.now(), looked)))
                .isEmpty();
        assertThat(read).hasValue(2);
        assertThat(desk.chronology()).endsWith("Added a file");
        assertThat(desk.now().version()).isEqualTo(2);
        assertThatThrownBy(() -> desk.as(InventedPerson.MAYA, () -> taking.look(List.of(uploadedFile))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    /** Fails at once if the row is locked. */
    private InputStream somebodyElseWorksOnTheContact(InputStream file) {
        database.asOwner()
                .sql("select id from mash.contact where id = ? for update nowait")
                .param(contact)
                .query(UUID.class)
                .single();
        return file;
    }

    @Test
    void ofManyTheFitOnesAreKeptAndEachOtherSaysWhatToDo() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("arm.jpg", Samples.jpeg());
        files.put("setup.jpg", Samples.exe());
        files.put("logo.svg", Samples.text("<svg><script>alert(1)</script></svg>"));
        files.put("letter.docx", Samples.bomb());
        files.put("school.pdf", Samples.pdf());
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page);
        assertThat(maya.sendFiles(page, files)).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).contains("setup.jpg", "We cannot accept programs"),
                        one -> assertThat(one).contains("logo.svg", "save it as PNG or PDF"),
                        one -> assertThat(one).contains("letter.docx", "far too large when unpacked"));
        assertThat(maya.page()
                        .select("main a[href^=" + page + "/]:contains(Save)")
                        .eachText())
                .containsExactly("Save arm.jpg", "Save school.pdf");
        assertThat(new AtTheDesk(house, contact).chronology()).endsWith("Added 2 files");
    }

    @Test
    void saysPlainlyWhatMustNeverBeSentAndAsksForAFile() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page);
        assertThat(maya.page().text()).contains("Do not upload indecent images of children, even as evidence");
        assertThat(maya.sendFiles(page, Map.of())).hasStatus(422);
        assertThat(maya.page().text()).contains("Choose a file from your device");
    }

    @Test
    void whoMayNotSeeTheContactFindsNeitherThePageNorAFile() {
        var address = saves(mayaAdds(Map.of("arm.jpg", Samples.jpeg())));
        for (var other : new InventedPerson[] {InventedPerson.PETRA, InventedPerson.NELL}) {
            assertThat(house.as(other).visit(page)).hasStatus(404);
            assertThat(house.as(other).visit(address)).hasStatus(404);
        }
        var stranger = house.visitor();
        assertThat(stranger.visit(address)).hasStatus(303);
        contact = new Furnished(house).report();
        var elsewhere = "/cases/" + contact + "/files" + address.substring(address.lastIndexOf('/'));
        assertThat(house.as(InventedPerson.MAYA).visit(elsewhere))
                .as("a file of another contact")
                .hasStatus(404);
        var restricted = new Furnished(house).restrictedReport();
        assertThat(house.as(InventedPerson.MAYA).visit("/cases/" + restricted + "/files"))
                .hasStatus(404);
    }
}
