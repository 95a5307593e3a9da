package org.breakwater.casework.family.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever comes up later is added, with numbers that can be, and is found at once elsewhere. */
@HouseTest
class AddPersonScreensTest {

    @Autowired
    House house;

    private final String family = letters();

    private final String girl = letters();

    private final String home = "7 " + letters() + " Row";

    private UUID first = new UUID(0, 0);

    private UUID second = new UUID(0, 0);

    /** A name that nobody else has, nor anything like it. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .map(hex -> 'a' + Character.digit(hex, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @BeforeEach
    void twoReportsOfOneChild() {
        first = report(ReportContent.YesNoUnsure.NO, child(girl + " " + family, "6"), child("Bram " + family, "11"));
        second = report(ReportContent.YesNoUnsure.NO, child(family + " " + girl, "about 6"));
    }

    private UUID report(ReportContent.YesNoUnsure worksWithChildren, ReportContent.Child... children) {
        var reportContent = Furnished.told(ReportContent.Way.ADULT, false, worksWithChildren);
        return new Furnished(house)
                .report(new ReportContent(
                        reportContent.way(),
                        false,
                        "",
                        reportContent.worry(),
                        List.of(children),
                        "",
                        "",
                        "",
                        worksWithChildren,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        reportContent.reporter(),
                        List.of()));
    }

    private ReportContent.Child child(String name, String age) {
        return new ReportContent.Child(name, "", age, false, "", home, "");
    }

    @Test
    void aNumberThatCannotBeIsSentBackAndOneThatCanFindsTheChild() {
        var maya = house.as(InventedPerson.MAYA);
        for (var contact : List.of(first, second)) {
            maya.visit("/cases/" + contact + "/family/person");
            maya.send(
                    "/cases/" + contact + "/family/person",
                    "part",
                    "CHILD",
                    "name",
                    "Ottoline",
                    "nhsNumber",
                    "943 476 5918");
            assertThat(maya.page().text()).contains("Enter a valid 10-digit NHS number");
            assertThat(maya.page().select("input[name=nhsNumber]").val()).isEqualTo("943 476 5918");
            maya.send(
                    "/cases/" + contact + "/family/person",
                    "part",
                    "CHILD",
                    "name",
                    "Ottoline",
                    "nhsNumber",
                    "943 476 5919");
        }
        maya.visit("/desk/contact/" + second);
        assertThat(maya.page().text()).contains("NHS number 9434765919");
        maya.visit("/cases/" + second + "/family/matches");
        assertThat(maya.page().text()).contains("NHS number the same");
    }
}
