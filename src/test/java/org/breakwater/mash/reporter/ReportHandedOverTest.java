package org.breakwater.mash.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.handover.contents.HandoverItem;
import org.breakwater.casework.handover.contents.OriginalReport;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The original report in a handover says of danger what was answered, and no more. */
@HouseTest
class ReportHandedOverTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onATuesday() {
        clock.setLondon("2026-09-01T10:00");
    }

    private UUID reported(boolean danger, String words, YesNoUnsure answer) {
        return new Furnished(house)
                .report(new ReportContent(
                        Way.PROFESSIONAL,
                        danger,
                        words,
                        "mum shouts all day",
                        List.of(new ReportContent.Child("Kit", "", "13", false, "", "Sand Lane", "")),
                        "",
                        "",
                        "",
                        YesNoUnsure.UNSURE,
                        "",
                        YesNoUnsure.UNSURE,
                        "",
                        ReportContent.Reporter.anonymous(),
                        List.of(),
                        answer));
    }

    private List<String> handedOver(UUID contact) {
        var maya = InventedPerson.MAYA;
        return house
                .acting(
                        maya,
                        () -> house.getBean(OriginalReport.class)
                                .with(maya.asActor(), contact, Stream.<HandoverItem>of()))
                .stream()
                .map(item -> item.title() + "\n" + item.words())
                .toList();
    }

    @Test
    void whereTheAnswerWasNotSureItIsNotHeadedImmediateDanger() {
        var contact = reported(false, "Immediate danger: not sure. Her father drinks", YesNoUnsure.UNSURE);
        assertThat(handedOver(contact))
                .contains("Immediate danger: not sure\nHer father drinks")
                .noneMatch(item -> item.startsWith("Immediate danger reported"));
    }

    @Test
    void whereTheAnswerWasNoItIsNotHeadedImmediateDanger() {
        assertThat(handedOver(reported(false, "Immediate danger: no. She is with nan", YesNoUnsure.NO)))
                .contains("Immediate danger: no\nShe is with nan");
    }

    @Test
    void immediateDangerThatWasAnsweredIsHeadedSo() {
        var words = "Asked whether the child is in danger now: yes. He has a knife";
        assertThat(handedOver(reported(true, words, YesNoUnsure.YES)))
                .contains("Immediate danger reported\nAsked whether the child is in danger now: yes. He has a knife");
        assertThat(handedOver(reported(true, "The text says that she is bleeding", YesNoUnsure.UNSURE)))
                .contains("Possible immediate danger\nThe text says that she is bleeding");
    }
}
