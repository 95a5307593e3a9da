package org.breakwater.training.office.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.training.FilesOfTheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The delegates of a session as a file for the office, without access needs. */
@HouseTest
class DelegateListScreensTest {

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    private FilesOfTheOffice office;

    @BeforeEach
    void adaCameAndNeedsAHighChair() {
        office = new FilesOfTheOffice(house);
    }

    @Test
    void whoComesIsAFileInWhichNoNeedStands() {
        var path = "/training/office/" + office.session + "/delegates";
        assertThat(office.csv(path + ".csv"))
                .startsWith("\"Name\",\"Email\",\"Job title\",\"Organisation\",\"Date requested\",\"Booking status\","
                        + "\"Attendance\"\r\n")
                .contains(
                        "\"'=Ada " + office.mark + "\",,,\"Pebble Nursery\",20",
                        "\"Place confirmed\",\"Arrived late\"\r\n")
                .contains("\"Cancelled\",\r\n")
                .doesNotContain("chair");
        var read = office.excel(path + ".xlsx");
        assertThat(read.lines()).hasSize(2);
        assertThat(read.lines().getFirst().cells())
                .contains("=Ada " + office.mark, "Arrived late")
                .doesNotContain("A high chair");
        assertThat(database.acts("session:" + office.session)).contains("took the file of who comes");
    }
}
