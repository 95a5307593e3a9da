package org.breakwater.casework.files.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.documents.Samples;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that does not belong in a contact is removed: no one is given it any more, and that it was there stays. */
@HouseTest
class FileRemovalScreensTest {

    @Autowired
    House house;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    private final byte[] paper = Samples.pdf();
    private UUID contact = new UUID(0, 0);
    private String files = "";
    private String file = "";
    private Browser maya;

    @BeforeEach
    void aFileOfAnotherChild() {
        contact = new Furnished(house).report();
        files = "/cases/" + contact + "/files";
        maya = house.as(InventedPerson.MAYA);
        maya.visit(files);
        maya.sendFiles(files, Map.of("another child.pdf", paper));
        maya.visit(files);
        file = maya.page().select("main a[href^=" + files + "/]").attr("href");
    }

    private void removes(String why) {
        maya.visit(file + "/removal");
        maya.send(file + "/removal", "why", why);
    }

    @Test
    void asksWhyBeforeAnythingIsRemoved() {
        removes(" ");
        assertThat(maya.page().select(".govuk-error-summary").text()).contains("Enter the reason for removing it");
        assertThat(maya.visit(file)).hasStatusOk();
    }

    @Test
    void noOneIsGivenItAnyMoreAndThatItWasThereStays() {
        removes("It is about another child");
        for (var person : new InventedPerson[] {InventedPerson.MAYA, InventedPerson.ADAEZE}) {
            assertThat(house.as(person).visit(file)).hasStatus(404);
        }
        maya.visit(files);
        assertThat(maya.page().select("main").text())
                .contains("another child.pdf", "Removed. It cannot be opened.")
                .doesNotContain("Save another child.pdf", "Remove this file");
        assertThat(maya.page().select("nav a[href=" + files + "]").text()).contains("0");
        maya.visit("/cases/" + contact + "/chronology");
        assertThat(maya.page().select("main").text())
                .contains("Removed a file", "another child.pdf. It is about another child");
        assertThat(new AtTheDesk(house, contact).as(InventedPerson.MAYA, () -> audit.looksAt("contact:" + contact, 50)))
                .extracting(act -> act.act())
                .contains("removed a file");
    }

    @Test
    void aPrintedContactSaysThatItWasRemoved() throws IOException {
        removes("It is about another child");
        var pdf = maya.visit("/cases/" + contact + "/print/case.pdf")
                .getResponse()
                .getContentAsByteArray();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .containsPattern("another child.pdf[^.]*\\. Added by Maya[^.]*\\. Removed\\.");
        }
    }

    @Test
    void theDatabaseGivesItsContentToNoOneEither() {
        var id = UUID.fromString(file.replaceAll(".*/", ""));
        assertThat(pieces(id)).isPositive();
        removes("It is about another child");
        assertThat(pieces(id)).isZero();
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.MAYA,
                        () -> jdbc.sql("delete from documents.removal where file_id = ?")
                                .param(id)
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private long pieces(UUID id) {
        return house.acting(
                InventedPerson.MAYA,
                () -> jdbc.sql("select count(*) from documents.piece where file_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single());
    }

    @Test
    void aSecondPersonIsToldThatItIsRemovedAlready() {
        var tomasz = house.as(InventedPerson.TOMASZ);
        tomasz.visit(file + "/removal");
        removes("It is about another child");
        assertThat(tomasz.send(file + "/removal", "why", "Wrong child")).hasStatus(422);
        assertThat(tomasz.page().select(".govuk-error-summary").text())
                .contains("Someone has already removed this file");
        tomasz.visit(file + "/removal");
        assertThat(tomasz.page().select("main").text()).contains("This file has been removed");
    }

    @Test
    void theSameFileIsNotAddedAgainWithoutAWord() {
        removes("It is about another child");
        maya.visit(files);
        assertThat(maya.sendFiles(files, Map.of("another child.pdf", paper))).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary").text())
                .contains("was removed from this case and cannot be added again");
    }

    @Test
    void aFileWithARedactedCopyStaysUntilTheCopyIsWithdrawn() {
        var ids = new Furnished(house).ids();
        var page = "/cases/" + ids.get("id") + "/files/" + ids.get("file") + "/removal";
        maya.visit(page);
        assertThat(maya.send(page, "why", "Wrong child")).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary").text()).contains("Withdraw the copy first");
        assertThat(maya.visit(page.replace(ids.get("file"), ids.get("copy")))).hasStatus(404);
    }
}
