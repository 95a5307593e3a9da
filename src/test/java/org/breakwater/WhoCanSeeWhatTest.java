package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.database.QueryRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who can see what: each address as each role, and row security in the database behind the code. */
@HouseTest
class WhoCanSeeWhatTest {

    private static final Path MATRIX = Path.of("docs/who-can-see-what.md");

    /** Tables with data about a person in a record, or about the reporter. */
    private static final String ABOUT_PEOPLE = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname in ('people', 'casework', 'frontdoor', 'mash', 'pathways')
                and tablename <> 'flyway_history'
            union select 'access.record' union select 'access.named_reader' order by 1""";

    private static final String LOCKED =
            "select relrowsecurity and relforcerowsecurity from pg_class where oid = ?::regclass";

    @Autowired
    private House house;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Map<String, String> ids = Map.of();

    private void furnish() {
        ids = new Furnished(house).ids();
    }

    @Test
    void eachAddressAnswersEachRoleAsTheMatrixSays() {
        furnish();
        var wrong = new ArrayList<String>();
        for (var person : List.of(
                InventedPerson.ROBIN,
                InventedPerson.MAYA,
                InventedPerson.ADAEZE,
                InventedPerson.IDRIS,
                InventedPerson.FRANCES,
                InventedPerson.PETRA,
                InventedPerson.LIORA)) {
            var browser = house.as(person);
            for (var route : Routes.of(mappings)) {
                var status = statusFor(browser, route);
                if (route.pattern().contains("sign")) {
                    // Signing in and out are addresses too: after those the next one needs a new sign-in.
                    browser = house.as(person);
                }
                var refused = status == 404 || status == 403;
                if (!route.lets(person.role()) && !refused) {
                    wrong.add(route + " let in " + person + ": " + status);
                }
                if (route.lets(person.role()) && (status == 403 || status >= 500)) {
                    wrong.add(route + " kept out " + person + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        furnish();
        var wrong = new ArrayList<String>();
        for (var route : Routes.of(mappings)) {
            if (route.lets(null) || route.method() != RequestMethod.GET) {
                continue;
            }
            var answer = house.visitor().visit(route.filled(ids)).getResponse();
            if (answer.getStatus() != 303
                    || !String.valueOf(answer.getHeader("Location")).startsWith("/sign-in")) {
                wrong.add(route + ": " + answer.getStatus());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theMatrixIsUpToDate() throws IOException {
        var roles = Role.values();
        var head = Arrays.stream(roles).map(Role::title).collect(Collectors.joining(" | "));
        var rows = Routes.of(mappings).stream()
                .map(route -> "| `%s` | %s | %s | %s |"
                        .formatted(
                                route.pattern(),
                                route.method(),
                                mark(route, null),
                                Arrays.stream(roles)
                                        .map(role -> mark(route, role))
                                        .collect(Collectors.joining(" | "))))
                .collect(Collectors.joining("\n"));
        Documents.keep(MATRIX, """
                # Who can see what

                Written by `WhoCanSeeWhatTest` from what the program enforces. A role without a mark is told that
                there is no such page. Within a page, a restricted contact is there only for the people named in it.

                | Address | Method | Not signed in | %s |
                |---|---|---|%s|
                %s
                """.formatted(head, "---|".repeat(roles.length - 1) + "---", rows));
    }

    private static String mark(Routes.Route route, @Nullable Role role) {
        return route.lets(role) ? "yes" : "–";
    }

    @Test
    void everyTableAboutPeopleIsLockedAndTheRunTimeRoleOwnsNothing() {
        assertThat(tablesAboutPeople())
                .hasSizeGreaterThan(15)
                .allSatisfy(table -> assertThat(database.asOwner()
                                .sql(LOCKED)
                                .param(table)
                                .query(Boolean.class)
                                .single())
                        .as(table)
                        .isTrue());
        assertThat(database.asApp()
                        .sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.asApp()
                        .sql("select rolbypassrls or rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void aQueryThatForgetsItsFilterStillReturnsNothing() {
        furnish();
        for (var nobody : List.of(new Actor.Visitor(), new Actor.Job("tidy"), InventedPerson.FRANCES.asActor())) {
            for (var table : tablesAboutPeople()) {
                assertThat(rowsSeen(nobody, table)).as(nobody + " in " + table).isZero();
            }
        }
        assertThat(database.asApp()
                        .sql("select count(*) from people.person")
                        .query(Integer.class)
                        .single())
                .as("without an actor")
                .isZero();
    }

    @Test
    void aRestrictedContactIsThereOnlyForThePeopleNamedInIt() {
        var restricted = new Furnished(house).restrictedReport();
        for (var person : List.of(InventedPerson.ROBIN, InventedPerson.MAYA, InventedPerson.IDRIS)) {
            assertThat(sees(person, restricted)).as(person.name()).isFalse();
            assertThat(statusOf(person, "/desk/contact/" + restricted)).isEqualTo(404);
        }
        assertThat(sees(InventedPerson.ADAEZE, restricted)).isTrue();
        assertThat(statusOf(InventedPerson.ADAEZE, "/desk/contact/" + restricted))
                .isEqualTo(200);
        assertThat(refusalsAbout(restricted)).isEqualTo(3);
    }

    @Test
    void whoToldUsIsLockedForAContactOfficerInTheDatabaseToo() {
        var record = new Furnished(house).report();
        var sql = "select count(*) from frontdoor.reporter where record_id = '%s'".formatted(record);
        assertThat(count(InventedPerson.ROBIN.asActor(), sql)).isZero();
        assertThat(count(InventedPerson.MAYA.asActor(), sql)).isOne();
    }

    private List<String> tablesAboutPeople() {
        return QueryRows.all(database.asOwner().sql(ABOUT_PEOPLE).query(String.class));
    }

    /** The clean-up job sees expired drafts, to delete them, and no others. */
    private long rowsSeen(Actor actor, String table) {
        var living = table.equals("frontdoor.report_draft") ? " where touched_at > now() - interval '15 minutes'" : "";
        return count(actor, "select count(*) from " + table + living);
    }

    private long count(Actor actor, String sql) {
        return acting.as(actor, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private boolean sees(InventedPerson person, UUID record) {
        return count(person.asActor(), "select count(*) from mash.contact where id = '%s'".formatted(record)) == 1;
    }

    private int refusalsAbout(UUID record) {
        return database.asOwner()
                .sql("select count(*) from audit.entry where subject = ? and act like 'was refused%'")
                .param("contact:" + record)
                .query(Integer.class)
                .single();
    }

    private int statusOf(InventedPerson person, String path) {
        return house.as(person).visit(path).getResponse().getStatus();
    }

    private int statusFor(Browser browser, Routes.Route route) {
        var address = route.filled(ids);
        var answer = route.method() == RequestMethod.GET ? browser.visit(address) : browser.postNothing(address);
        return answer.getResponse().getStatus();
    }
}
