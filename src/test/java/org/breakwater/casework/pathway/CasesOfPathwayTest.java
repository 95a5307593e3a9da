package org.breakwater.casework.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.time.OfficeHours.at;

import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.HouseTest;
import org.breakwater.PlantedKind;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.records.RecordKind;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.ActResult.Stale;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.casework.chronology.entries.ChronologyRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of a declared pathway is a case like any other: every package of casework works with it. */
@HouseTest
class CasesOfPathwayTest {

    private static final Actor.Person MAYA = InventedPerson.MAYA.asActor();

    @Autowired
    ActorTransactions acting;

    @Autowired
    Records records;

    @Autowired
    PathwayMoves moves;

    @Autowired
    Cases cases;

    @Autowired
    Chronology chronology;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    private PlantedKind kind;
    private UUID arrangement;

    @BeforeEach
    void anArrangementIsNotified() {
        clock.setLondon("2026-04-02T10:00");
        kind = new PlantedKind(database, ThreeSteps.KIND);
        arrangement = as(() -> begun(records.open(ThreeSteps.KIND)));
    }

    private UUID begun(UUID record) {
        var notified = TransitionDetails.none().on("planned start", at("2026-05-01T00:00"));
        moves.begin(MAYA, ThreeSteps.PATHWAY, record, ThreeSteps.NOTIFY, notified);
        return record;
    }

    @AfterEach
    void theKindGoesAgain() {
        kind.close();
    }

    @Test
    void itSaysWhatItIsAndWhereItsPageIs() {
        var found = found();

        assertThat(found.called()).isEqualTo("Arrangement " + found.reference());
        assertThat(found.stageInWords()).isEqualTo("Notified");
        assertThat(found.path()).isEqualTo("/three-steps/" + arrangement);
        assertThat(found.allows(CaseAct.NOTE)).isTrue();
        assertThat(found.allows(CaseAct.RATE)).isFalse();
    }

    @Test
    void whatIsAddedToItIsALineOfItsChronologyAndOfTheAuditLog() {
        assertThat(fileAdded(1)).isEqualTo(new Yes());
        assertThat(fileAdded(1)).isEqualTo(new Stale());

        assertThat(found().version()).isEqualTo(2);
        assertThat(as(() -> chronology.of(arrangement)))
                .extracting(ChronologyRow::what)
                .containsExactly("Arrangement notified", "File added");
        assertThat(database.acts("three-steps:" + arrangement)).containsExactly("arrangement notified", "file added");
    }

    private ActResult fileAdded(int version) {
        return as(() -> {
            var seen = cases.find(arrangement).orElseThrow();
            return cases.act(MAYA, seen, version, CaseAct.NOTE, "File added", "", () -> {});
        });
    }

    @Test
    void theListsOfCasesShowIt() {
        var stage = as(() -> jdbc.sql("select stage from casework.any_case where kind = 'three-steps' and id = ?")
                .param(arrangement)
                .query(String.class)
                .list());
        assertThat(stage).containsExactly("Notified");
    }

    @Test
    void aRecordOfAnotherKindIsNoCaseOfThisPathway() {
        assertThatThrownBy(() -> as(() -> begun(records.open(RecordKind.CONTACT))))
                .hasMessage("A case of three-steps needs a record of that kind");
    }

    private Case found() {
        return as(() -> cases.find(arrangement).orElseThrow());
    }

    private <T> T as(Supplier<T> work) {
        return acting.as(MAYA, work);
    }
}
