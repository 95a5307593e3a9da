package org.breakwater.training.externaltraining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** External training counts once the office has approved it, and not before. */
@HouseTest
class ExternalTrainingScreensTest {

    private static final String MINE = "/training/external-training";
    private static final String OFFICE = "/training/office/external-training";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ExternalTraining completions;

    private UUID organisation = new UUID(0, 0);
    private UUID learner = new UUID(0, 0);
    private Learning wren;

    @BeforeEach
    void wrenWorksInANursery() {
        clock.setLondon("2027-03-20T10:00");
        var furniture = new TrainingFurniture(house);
        wren = new Learning(house, "Wren Alder");
        organisation = furniture.organisation("Pebble Nursery", "childcare");
        learner = furniture.learner(organisation, "Wren Alder", wren.email);
        wren.proves();
    }

    private static Learning says(Learning who, String... typed) {
        var all = new ArrayList<>(List.of(
                "course", "neglect", "onDay", "1", "onMonth", "3", "onYear", "2027", "givenBy", "Tern Bay Council"));
        all.addAll(Arrays.asList(typed));
        return who.open(MINE).press(MINE, all.toArray(String[]::new));
    }

    private String said() {
        return OFFICE + "/"
                + database.asOwner()
                        .sql("select id from training.completion where learner_id = ? order by said_at desc limit 1")
                        .param(learner)
                        .query(UUID.class)
                        .single();
    }

    private Browser odile(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    private List<ExternalTrainingRow> thatCount() {
        return house.acting(InventedPerson.ODILE, () -> completions.of(learner));
    }

    @Test
    void itCountsOnceTheOfficeHasLookedAtIt() {
        assertThat(says(wren).says()).contains("Awaiting review", "provided by Tern Bay Council");
        assertThat(thatCount()).isEmpty();
        assertThat(odile(OFFICE).page().text()).contains("Wren Alder", "Tern Bay Council");
        var odile = odile(said());
        odile.follow(odile.send(said() + "/take"));
        assertThat(thatCount()).singleElement().satisfies(row -> {
            assertThat(row.course()).isEqualTo("neglect");
            assertThat(row.completedOn()).isEqualTo("2027-03-01");
            assertThat(row.counts()).isTrue();
        });
        assertThat(wren.open(MINE).says()).contains("Accepted");
        assertThat(database.acts(said().replace(OFFICE + "/", "completion:")))
                .containsExactly("said what they learned elsewhere", "took what was learned elsewhere");
    }

    @Test
    void refusedWithAReasonItDoesNotCountAndTheLearnerReadsWhy() {
        says(wren);
        var odile = odile(said());
        assertThat(odile.send(said() + "/refuse", "why", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a reason");
        odile.send(said() + "/refuse", "why", "Send us the certificate first");
        assertThat(wren.open(MINE).says()).contains("Not accepted Send us the certificate first");
        assertThat(thatCount()).isEmpty();
        assertThat(says(wren).says()).as("said again").contains("Awaiting review");
    }

    @Test
    void whatWasLookedAtIsNotLookedAtTwice() {
        says(wren);
        var first = odile(said());
        var second = odile(said());
        first.send(said() + "/take");
        assertThat(second.send(said() + "/refuse", "why", "No")).hasStatus(409);
        assertThat(thatCount()).hasSize(1);
    }

    @Test
    void pressedTwiceItIsSaidOnceAndSaidAgainItIsKnown() {
        wren.open(MINE);
        var page = wren.page();
        says(wren);
        wren.back(page);
        assertThat(says(wren).says()).contains("You have already told us about this");
        assertThat(database.asOwner()
                        .sql("select count(*) from training.completion where learner_id = ?")
                        .param(learner)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsMissingIsAskedForAndWhatWasTypedStays() {
        assertThat(says(wren, "course", "no-such").says()).contains("Select which of our courses it is equivalent to");
        assertThat(says(wren, "onDay", "31", "onMonth", "2").says()).contains("Date must be a real date");
        assertThat(says(wren, "onDay", "21").says()).contains("Date must be today or in the past");
        assertThat(says(wren, "onYear", "1999").says()).contains("Date must be in the last 20 years");
        assertThat(says(wren, "givenBy", "").says()).contains("Enter the provider");
        assertThat(wren.page().select("#on-day, [name=onDay]").val()).isEqualTo("1");
    }

    @Test
    void whomWeDoNotKnowSaysWhoTheyAreFirst() {
        var nell = new Learning(house, "Nell Stone").proves();
        assertThat(says(nell).says()).contains("Enter your name", "Enter where you work");
        var where = "Stone House " + UUID.randomUUID();
        assertThat(says(nell, "name", "Nell Stone", "organisation", where).says())
                .contains("Your organisation is not on our list yet. Select its sector");
        nell.press(MINE, "kind", "health");
        assertThat(nell.says()).contains("Awaiting review").doesNotContain("Your name");
    }

    @Test
    void nobodyElseSeesWhatSheSaid() {
        says(wren);
        assertThat(new Learning(house, "Silas Thorn").proves().open(MINE).says())
                .doesNotContain("Tern Bay Council");
        assertThat(new Learning(house, "Silas Thorn").open(MINE).at()).startsWith("/training/prove?aim=" + MINE);
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(OFFICE)).hasStatus(404);
        assertThat(maya.visit(said())).hasStatus(404);
    }

    @Test
    void whatWasTakenByMistakeIsTakenBackAndItsLearnerReadsWhy() {
        says(wren);
        var odile = odile(said());
        var path = said();
        odile.send(path + "/take");
        assertThat(thatCount()).hasSize(1);
        odile.visit(path);
        assertThat(odile.page().text()).contains("Change this decision");
        odile.send(path + "/refuse", "why", "The paper is of another person");
        assertThat(thatCount()).isEmpty();
        assertThat(wren.open(MINE).says()).contains("Not accepted The paper is of another person");
        odile.visit(path);
        assertThat(odile.page().select("main form")).isEmpty();
    }

    /** The business manager attends courses too. */
    @Test
    void nobodyLooksAtTheirOwn() {
        says(wren);
        var odile = odile(said());
        var owner = database.asOwner();
        var account = InventedPerson.ODILE.accountId();
        try {
            owner.sql("""
                            update access.account set invented = false, password = 'none', code_secret = '\\x00',
                                email = ?
                            where id = ?""").params(wren.email, account).update();
            var page = odile.page();
            assertThat(odile.visit(said())).bodyText().contains("a colleague has to review it");
            assertThat(odile.page().select("main form")).isEmpty();
            odile.back(page);
            assertThat(odile.send(said() + "/take")).hasStatus(409);
            assertThat(thatCount()).isEmpty();
        } finally {
            owner.sql("""
                            update access.account set invented = true, password = null, code_secret = null, email = ?
                            where id = ?""").params(InventedPerson.ODILE.email(), account).update();
        }
    }

    /** Row security, behind every page. */
    @Test
    void whoeverLeadsTrainingThereReadsWhatCountsAndNothingElse() {
        var furniture = new TrainingFurniture(house);
        says(wren);
        var lead = "lena." + UUID.randomUUID() + "@nursery.example";
        furniture.lead(organisation, lead);
        assertThat(seenBy(lead)).as("not looked at yet").isEmpty();
        odile(said()).send(said() + "/take");
        assertThat(seenBy(lead)).hasSize(1);
        assertThat(seenBy(wren.email)).hasSize(1);
        assertThat(seenBy("silas." + UUID.randomUUID() + "@other.example")).isEmpty();
        assertThat(house.acting(InventedPerson.MAYA, () -> completions.of(learner)))
                .isEmpty();
    }

    private List<ExternalTrainingRow> seenBy(String email) {
        var key = UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        database.asOwner().sql("""
                        insert into training.learner_proof (id, token_hash, email, aim, asked_at, proven_at, touched_at)
                        values (?, ?, ?, '/training/mine', now(),
                            now(), now())""").params(UUID.randomUUID(), key, email).update();
        return house.getBean(VisitorKeyTransactions.class).as(key, () -> completions.of(learner));
    }
}
