package org.breakwater.frontdoor.report;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.Documents;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.ReportLimits;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People who add files to a report on a Wednesday in office hours, and what the desk gets. */
public final class FilesOfAReport {

    private final House house;

    private final TestDatabase database;

    public FilesOfAReport(House house) {
        this.house = house;
        this.database = house.getBean(TestDatabase.class);
        house.getBean(ReportLimits.class).forget();
        house.getBean(TestClock.class).setLondon("2026-11-25T11:00");
        database.asOwner()
                .sql("delete from documents.file where record_id is null")
                .update();
    }

    public Reporter reporter() {
        return new Reporter(house.getBean(MockMvcTester.class));
    }

    public List<String> atTheDesk(String reference) {
        var record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        var documents = house.getBean(Documents.class);
        return house.looking(InventedPerson.MAYA, () -> documents.of(record)).stream()
                .map(FileRow::name)
                .toList();
    }
}
