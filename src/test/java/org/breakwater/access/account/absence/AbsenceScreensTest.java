package org.breakwater.access.account.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Someone enters an absence and a deputy; it ends by itself, or when they are back. */
@HouseTest
class AbsenceScreensTest {

    private static final String AWAY = """
            insert into access.absence (account_id, name, deputy_id, deputy_name, from_on, until_on, entered_at)
            values ('%s', 'x', '%s', 'x', '2026-09-02', '2026-09-04', now())""";

    private static final String PAGE = "/account/absence";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    @AfterEach
    void nobodyIsAway() {
        clock.setLondon("2026-09-01T10:00");
        database.asOwner().sql("delete from access.absence").update();
    }

    private Browser away(InventedPerson who, InventedPerson deputy, int from, int until) {
        var browser = house.as(who, PAGE);
        browser.follow(enters(browser, deputy.accountId(), from, until));
        return browser;
    }

    private static MvcTestResult enters(Browser browser, UUID deputy, int from, int until) {
        return browser.send(
                PAGE,
                "fromDay",
                String.valueOf(from),
                "fromMonth",
                "9",
                "fromYear",
                "2026",
                "untilDay",
                String.valueOf(until),
                "untilMonth",
                "9",
                "untilYear",
                "2026",
                "deputy",
                deputy.toString());
    }

    private String account(InventedPerson who) {
        return house.as(who, "/account").page().text();
    }

    @Test
    void saysWhenTheyAreAwayAndTheDeputySeesItOnThoseDaysOnly() {
        var maya = away(InventedPerson.MAYA, InventedPerson.TOMASZ, 2, 4);
        assertThat(maya.page().text())
                .contains("Away from Wednesday 2 September 2026 to Friday 4 September 2026, deputy Tomasz Quill");
        assertThat(account(InventedPerson.TOMASZ)).doesNotContain("You are deputy");
        clock.setLondon("2026-09-02T00:01");
        assertThat(account(InventedPerson.TOMASZ))
                .contains("You are deputy for Maya Lindqvist (demo), away until Friday 4 September 2026");
        clock.setLondon("2026-09-04T23:59");
        assertThat(account(InventedPerson.TOMASZ)).contains("You are deputy for Maya");
        clock.setLondon("2026-09-05T00:01");
        assertThat(account(InventedPerson.TOMASZ)).doesNotContain("You are deputy");
        assertThat(account(InventedPerson.MAYA)).doesNotContain("Away from");
    }

    @Test
    void endsItWhenTheyAreBackEarlierAndBothIsAudited() {
        var maya = away(InventedPerson.MAYA, InventedPerson.TOMASZ, 1, 9);
        maya.follow(maya.send(PAGE + "/end"));
        assertThat(maya.page().text()).doesNotContain("Away from");
        assertThat(account(InventedPerson.TOMASZ)).doesNotContain("You are deputy");
        assertThat(database.acts("account:" + InventedPerson.MAYA.accountId()))
                .contains("named a deputy", "ended an absence");
    }

    @Test
    void otherDatesTakeThePlaceOfThoseEnteredBefore() {
        away(InventedPerson.MAYA, InventedPerson.TOMASZ, 1, 9);
        away(InventedPerson.MAYA, InventedPerson.IDRIS, 1, 3);
        assertThat(account(InventedPerson.TOMASZ)).doesNotContain("You are deputy");
        assertThat(account(InventedPerson.IDRIS)).contains("away until Thursday 3 September 2026");
    }

    @Test
    void onlyAColleagueWhoCouldDoTheWorkIsOffered() {
        var maya = house.as(InventedPerson.MAYA, PAGE);
        assertThat(maya.page().select("input[name=deputy]").eachAttr("value"))
                .contains(
                        InventedPerson.TOMASZ.accountId().toString(),
                        InventedPerson.GWEN.accountId().toString())
                .doesNotContain(
                        InventedPerson.MAYA.accountId().toString(),
                        InventedPerson.ROBIN.accountId().toString(),
                        InventedPerson.PETRA.accountId().toString(),
                        InventedPerson.FRANCES.accountId().toString());
        var gwen = house.as(InventedPerson.GWEN, PAGE);
        assertThat(gwen.page().select("input[name=deputy]").eachAttr("value"))
                .as("approves as a manager does")
                .contains(InventedPerson.ADAEZE.accountId().toString())
                .doesNotContain(InventedPerson.MAYA.accountId().toString());
        assertThat(enters(maya, InventedPerson.PETRA.accountId(), 2, 4)).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText()).containsExactly("Select your deputy");
        assertThat(house.as(InventedPerson.PETRA, PAGE)
                        .page()
                        .select("input[name=deputy]")
                        .eachAttr("value"))
                .as("of the same agency")
                .containsExactly(InventedPerson.OTTILIE.accountId().toString());
        assertThat(house.as(InventedPerson.ROSALIND, PAGE).page().text())
                .contains("No colleague who could do your work has an account here");
    }

    @Test
    void refusesDatesThatAreOverAndADeputyWhoIsAwayToo() {
        var maya = house.as(InventedPerson.MAYA, PAGE);
        assertThat(enters(maya, InventedPerson.TOMASZ.accountId(), 4, 2)).hasStatus(422);
        assertThat(maya.page().text()).contains("Last day away must be on or after the first day");
        away(InventedPerson.TOMASZ, InventedPerson.MAYA, 3, 5);
        assertThat(enters(maya, InventedPerson.TOMASZ.accountId(), 5, 8)).hasStatus(422);
        assertThat(maya.page().text()).contains("They are away themselves in that time. Select someone else");
    }

    @Test
    void nobodyIsDeputyForAColleagueOfAnotherAgencyAnyMore() {
        var ann = answersFor("voluntary", "ann");
        var bea = answersFor("voluntary", "bea");
        house.getBean(Absences.class)
                .enter(
                        ann,
                        new Absences.Absence(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 4), bea.accountId()),
                        new ColleagueRow(bea.accountId(), bea.name(), bea.role().name()));
        assertThat(deputised(bea)).containsExactly("ann");
        assertThat(actsOf(bea, ann)).containsExactly("acted as deputy", "acted as deputy");
        var away = database.asOwner().sql("update access.account set agency = ? where id = ?");
        away.params("health", bea.accountId()).update();
        assertThat(deputised(bea)).as("they went to another agency").isEmpty();
        assertThat(actsOf(bea, ann)).as("what they do is their own act").isEmpty();
    }

    private Actor.Person answersFor(String agency, String name) {
        var account = database.asOwner()
                .sql("""
                        insert into access.account (name, email, role, agency, password, code_secret, made_at)
                        values (?, ? || '@absence.example', 'RESEARCHER', ?, 'none', '\\x00', now())
                        returning id""")
                .params(name, UUID.randomUUID().toString(), agency)
                .query(UUID.class)
                .single();
        return new Actor.Person(account, name, Role.RESEARCHER);
    }

    private List<String> deputised(Actor.Person deputy) {
        return house.getBean(Absences.class).deputisedBy(deputy).stream()
                .map(AbsenceRow::name)
                .toList();
    }

    private List<String> actsOf(Actor.Person deputy, Actor.Person away) {
        var subject = "contact:" + UUID.randomUUID();
        var absences = house.getBean(Absences.class);
        house.getBean(ActorTransactions.class).as(deputy, () -> {
            absences.acted(deputy, subject);
            absences.actedFor(away.accountId(), deputy, subject);
        });
        return database.acts(subject);
    }

    @Test
    void whoEntersItTwiceAtOnceIsToldAndKeepsWhatTheyTyped() throws Exception {
        var maya = house.as(InventedPerson.MAYA, PAGE);
        try (var other = database.owner().connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(AWAY.formatted(InventedPerson.MAYA.accountId(), InventedPerson.TOMASZ.accountId()));
            var second = CompletableFuture.supplyAsync(() -> enters(maya, InventedPerson.IDRIS.accountId(), 3, 5));
            waitsForTheFirst();
            other.commit();
            assertThat(second.get(30, TimeUnit.SECONDS)).hasStatus(422);
        }
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly("You have already said that you are away");
        assertThat(maya.page().select("input[name=untilDay]").attr("value")).isEqualTo("5");
        assertThat(maya.page().select("input[name=deputy][checked]").attr("value"))
                .isEqualTo(InventedPerson.IDRIS.accountId().toString());
        assertThat(account(InventedPerson.MAYA)).contains("Away from Wednesday 2 September 2026");
    }

    private void waitsForTheFirst() {
        var waits = database.asOwner()
                .sql("select exists (select from pg_locks where not granted and locktype = 'transactionid')")
                .query(Boolean.class);
        Awaitility.await().until(waits::single);
    }

    @Test
    void nobodyEntersItForSomeoneElse() {
        assertThatThrownBy(() -> database.acting(
                        InventedPerson.TOMASZ.asActor().signable(),
                        app -> app.sql("""
                                        insert into access.absence (account_id, name, deputy_id, deputy_name, from_on,
                                            until_on, entered_at)
                                        values (:maya, 'x', :tomasz, 'x', '2026-09-01', '2026-09-02', now())""")
                                .param("maya", InventedPerson.MAYA.accountId())
                                .param("tomasz", InventedPerson.TOMASZ.accountId())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }
}
