package org.breakwater.casework.screeningtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.exploitation.lifecycle.InventedExploitation.WINIFRED;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.pathways.exploitation.lifecycle.InventedExploitation;
import org.breakwater.pathways.exploitation.records.EntryChoice;
import org.breakwater.referencedata.ReferenceData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A completed tool is read with the version on which it was answered, whatever came later. */
@HouseTest
class CompletedToolsTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void itIsAMonday() {
        database.clear("pathways");
        clock.setLondon("2026-06-01T10:00");
    }

    @Test
    void oldAnswersKeepTheirVersionWhenTheNextOneIsThere() {
        var child = InventedExploitation.open(house, EntryChoice.HIGH);
        child.screen(WINIFRED, "STANDARD", "", LocalDate.of(2026, 6, 1));
        var first = house.getBean(ScreeningTools.class).inForce("exploitation", LocalDate.of(2026, 6, 1));
        var next = ReferenceData.one(CompletedToolsTest.class, "next-version.yaml", ScreeningTool.class);
        var later =
                new CompletedTools(house.getBean(JdbcClient.class), new ScreeningTools(List.of(first, next)), clock);
        var done = house.getBean(ActorTransactions.class)
                .looking(WINIFRED, () -> later.of(child.id))
                .getFirst();
        assertThat(done.tool()).isEqualTo(first);
        assertThat(done.levelInWords()).isEqualTo("Standard");
        assertThat(done.answered(ScreeningAnswer.YES))
                .extracting(said -> said.indicator().words())
                .containsExactly("Carrying drugs, money or weapons for others");
        assertThat(done.answered(ScreeningAnswer.UNKNOWN)).hasSize(17);
    }
}
