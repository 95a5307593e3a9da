package org.breakwater.training.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.training.Learning;
import org.breakwater.training.Training;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Access needs are visible to the person and to their trainer, and to nobody else on any page or in SQL. */
@HouseTest
class AccessNeedsScreensTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");
    private static final String NEED = "A chair with a heron on its back";
    private static final String READ = "select count(*) from training.access_need where booking_id = ?";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    @Autowired
    VisitorKeyTransactions held;

    /** As the run-time role. */
    @Autowired
    JdbcClient jdbc;

    private UUID session = new UUID(0, 0);
    private UUID organisation = new UUID(0, 0);
    private UUID booking = new UUID(0, 0);
    private String learner = "";

    @BeforeEach
    void somebodyNeedsSomething() {
        clock.setLondon("2027-03-09T10:00");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", MARCH);
        organisation = furniture.organisation("Heron Nursery " + session, "childcare");
        booking = furniture.owes(session, organisation, "Wren Alder", 1, false);
        learner = "wren." + session + "@heron.example";
        database.asOwner().sql("""
                        update training.learner set email = ?
                        where id = (select learner_id
                            from training.booking where id = ?)""").params(learner, booking).update();
        database.asOwner()
                .sql("insert into training.access_need (booking_id, words, told_at) values (?, ?, now())")
                .params(booking, NEED)
                .update();
    }

    private int readBy(Actor actor) {
        return acting.as(
                actor, () -> jdbc.sql(READ).param(booking).query(Integer.class).single());
    }

    /** With the key of a browser that proved this address. */
    private int readBy(String email) {
        var key = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        database.asOwner().sql("""
                        insert into training.learner_proof (id, token_hash, email, aim, asked_at, proven_at, touched_at)
                        values (?, ?, ?, '/training/mine', now(),
                            now(), now())""").params(UUID.randomUUID(), key, email).update();
        return held.as(
                key, () -> jdbc.sql(READ).param(booking).query(Integer.class).single());
    }

    @Test
    void inSqlTheLearnerTheTrainerAndTheTrainingOfficeReadItAndNobodyElse() {
        assertThat(readBy(learner)).isEqualTo(1);
        var trainer = Training.named(house, "Tamsin Reed", session);
        assertThat(readBy(trainer.email)).isEqualTo(1);
        var other = new TrainingFurniture(house).session("working-together", MARCH);
        assertThat(readBy(Training.named(house, "Bram Holt", other).email)).isZero();
        new TrainingFurniture(house).lead(organisation, "lena." + session + "@heron.example");
        assertThat(readBy("lena." + session + "@heron.example"))
                .as("their lead")
                .isZero();
        for (var person : InventedPerson.values()) {
            assertThat(readBy(person.asActor())).as(person.name()).isEqualTo(person == InventedPerson.ODILE ? 1 : 0);
        }
        for (var job : List.of("notify", "seats", "training", "retention")) {
            assertThat(readBy(new Actor.Job(job))).as(job).isZero();
        }
        assertThat(readBy(new Actor.Visitor())).isZero();
    }

    @Test
    void aLeadReadsItOnNoPageAndOpensNoRegister() {
        var lead = new Learning(house, "Lena Quill");
        new TrainingFurniture(house).lead(organisation, lead.email);
        lead.proves();
        for (var page : List.of("", "/book/" + session, "/places/" + booking + "/cancel")) {
            assertThat(lead.open("/training/lead/" + organisation + page).says())
                    .as(page)
                    .contains("Wren Alder")
                    .doesNotContain("heron on its back");
        }
        for (var page : List.of("", "/walk-in", "/check-in-code")) {
            assertThat(lead.open("/training/registers/" + session + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void theOfficeReadsItOnNoPageOfAllDelegatesAndOpensNoRegister() {
        var odile = house.as(InventedPerson.ODILE);
        for (var page : List.of(
                "/" + session,
                "/" + session + "/delegates",
                "/organisations/" + organisation,
                "/fees",
                "/fees/" + booking)) {
            odile.visit("/training/office" + page);
            assertThat(odile.page().select("main").text()).as(page).isNotEmpty().doesNotContain("heron on its back");
        }
        assertThat(odile.visit("/training/registers/" + session)).hasStatus3xxRedirection();
        assertThat(odile.page().text()).doesNotContain("heron on its back");
    }

    @Test
    void theTrainerReadsItAndThatIsWrittenDown() {
        var trainer = Training.named(house, "Tamsin Reed", session).proves();
        assertThat(trainer.open("/training/registers/" + session).says()).contains(NEED);
        assertThat(database.acts("session:" + session)).contains("opened a register");
    }

    @Test
    void whoeverToldItChangesItOrTakesItBack() {
        clock.setLondon("2027-02-01T10:00");
        var wren = new Learning(house, "Wren Reeve").proves().asks(session, "Heron Nursery " + session, "");
        var needs = wren.open("/training/mine").link("Access requirements: Working together to safeguard children");
        wren.open(needs).press(needs, "needs", "A hearing loop");
        assertThat(wren.at()).startsWith("/training/mine");
        assertThat(wren.says()).contains("Your access requirements have been saved");
        wren.open(needs);
        assertThat(wren.page().select("#needs").val()).isEqualTo("A hearing loop");
        wren.press(needs, "needs", "x".repeat(1001));
        assertThat(wren.status()).isEqualTo(422);
        wren.press(needs, "needs", " ");
        assertThat(wren.open(needs).page().select("#needs").val()).isEmpty();
        assertThat(new Learning(house, "Silas Thorn").proves().open(needs).status())
                .as("somebody else")
                .isEqualTo(404);
    }

    @Test
    void itIsForgottenOnceTheRegisterHasClosed() {
        clock.setLondon("2027-03-18T15:00");
        house.getBean(TrainingRounds.class).look();
        assertThat(readBy(learner)).isEqualTo(1);
        clock.setLondon("2027-03-18T15:31");
        house.getBean(TrainingRounds.class).look();
        assertThat(readBy(learner)).isZero();
    }
}
