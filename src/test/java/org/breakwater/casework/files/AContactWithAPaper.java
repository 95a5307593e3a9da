package org.breakwater.casework.files;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.documents.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contact with a document that identifies the reporter, of which the desk makes copies. */
abstract class AContactWithAPaper {

    @Autowired
    House house;

    @Autowired
    AuditLog audit;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    UUID contact = new UUID(0, 0);
    String files = "";
    String original = "";
    final byte[] paper = Samples.pdfSaying("Petra Quayside told us", "A second page");

    @BeforeEach
    void aContactWithAPaper() {
        contact = new Furnished(house).report();
        files = "/cases/" + contact + "/files";
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(files);
        maya.sendFiles(files, Map.of("Petra told us.pdf", paper));
        maya.visit(files);
        original = maya.page().select("main a[href^=" + files + "/]").attr("href");
    }

    Browser makes(InventedPerson person, String... typed) {
        var browser = house.as(person);
        browser.visit(original + "/redact");
        browser.sendAll(original + "/redact", List.of(typed));
        return browser;
    }

    static String[] firstLine(String from, String to, String reason) {
        return new String[] {"page1", "1", "from1", from, "to1", to, "reason1", reason};
    }

    List<String> copiesListed() {
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit(files);
        return robin.page().select("a:contains(Save Redacted copy)").eachText();
    }

    long filesSeenBy(InventedPerson person) {
        return acting.looking(
                person.asActor(),
                () -> jdbc.sql("select count(*) from documents.file f where f.record_id = ?"
                                + " and exists (select from documents.piece p where p.file_id = f.id)")
                        .param(contact)
                        .query(Long.class)
                        .single());
    }
}
