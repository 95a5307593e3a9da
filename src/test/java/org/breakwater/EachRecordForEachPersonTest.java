package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.RecordTables.Table;
import org.breakwater.access.Accounts;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.casework.conflicts.ConflictDeclarations;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.lifecycle.Contacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Each kind of person, at each address of a record and in each table: an ordinary record, a restricted one, and one
 * that some of them are kept out of. Generated from the routes and from the tables that there are, so a new one is in
 * it.
 */
@HouseTest
class EachRecordForEachPersonTest {

    private static final Path MATRIX = Path.of("docs/who-can-see-which-record.md");

    /** Who is named in a record sees that they are themselves; that is not something of the record. */
    private static final Set<String> OWN_NAME = Set.of("access.named");

    /** What an agency sees of a contact to whose strategy discussion it is called. */
    private static final Set<String> CALLED = Set.of("mash.strategy_call");

    /** What an agency sees of a contact: what it was asked and what it answered. */
    private static final Set<String> OF_AN_AGENCY = Set.of("mash.ask", "mash.reply");

    private static final List<InventedPerson> PEOPLE = List.of(
            InventedPerson.ROBIN,
            InventedPerson.MAYA,
            InventedPerson.TOMASZ,
            InventedPerson.ADAEZE,
            InventedPerson.GWEN,
            InventedPerson.IDRIS,
            InventedPerson.FRANCES,
            InventedPerson.NELL,
            InventedPerson.ODILE,
            InventedPerson.PETRA,
            InventedPerson.HAMISH,
            InventedPerson.LIORA);

    /** Kept out of one record: a screener, a manager and the police's researcher. */
    private static final List<InventedPerson> KEPT_OUT =
            List.of(InventedPerson.MAYA, InventedPerson.GWEN, InventedPerson.PETRA);

    private enum Kind {
        ORDINARY("An ordinary record"),
        RESTRICTED("A restricted record"),
        CONFLICT("A record that they are kept out of, if they are");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }
    }

    @Autowired
    private MockMvcTester web;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<Kind, UUID> records = new EnumMap<>(Kind.class);
    private Map<String, String> ids = Map.of();

    @BeforeEach
    void threeRecords() {
        var furnished = new Furnished(house);
        ids = furnished.ids();
        records.put(Kind.ORDINARY, furnished.report());
        records.put(Kind.RESTRICTED, furnished.restrictedReport());
        records.put(Kind.CONFLICT, furnished.report());
        furnished.ask(records.get(Kind.ORDINARY), "police");
        furnished.ask(records.get(Kind.CONFLICT), "police");
        new AtTheTable(house, record(Kind.ORDINARY)).callStrategy();
        new AtTheTable(house, record(Kind.CONFLICT)).callStrategy();
        KEPT_OUT.forEach(one -> keepOut(one, records.get(Kind.CONFLICT)));
    }

    private void keepOut(InventedPerson whom, UUID record) {
        var adaeze = InventedPerson.ADAEZE.asActor();
        acting.as(adaeze, () -> {
            var contact = house.getBean(Contacts.class).find(record).orElseThrow();
            var row = new Accounts.ColleagueRow(
                    whom.accountId(), whom.fullName(), whom.role().name());
            return house.getBean(ConflictDeclarations.class).keepOut(adaeze, contact, row, "They know the family");
        });
    }

    private static boolean maySee(InventedPerson person, Kind kind) {
        return person.role().isOfTheDesk()
                && switch (kind) {
                    case ORDINARY -> true;
                    case RESTRICTED -> person.role() == Role.MANAGER;
                    case CONFLICT -> !KEPT_OUT.contains(person);
                };
    }

    private static boolean isAsked(InventedPerson person, Kind kind) {
        return person.belongsTo().equals("police") && isCalled(person, kind);
    }

    /** The police and health are called, as the profile has it. */
    private static boolean isCalled(InventedPerson person, Kind kind) {
        var isKeptOut = kind == Kind.CONFLICT && KEPT_OUT.contains(person);
        return Set.of("police", "health").contains(person.belongsTo()) && kind != Kind.RESTRICTED && !isKeptOut;
    }

    @Test
    void noAddressShowsARecordToWhomItIsNotFor() {
        var wrong = new ArrayList<String>();
        for (var person : PEOPLE) {
            var browser = new Browser(web);
            browser.signInAs(person);
            for (var kind : Kind.values()) {
                var here = new HashMap<>(ids);
                here.put("id", String.valueOf(records.get(kind)));
                recordRoutes().filter(route -> !maySee(person, kind)).forEach(route -> {
                    var status = statusOf(browser, route, here);
                    if (status != 404 && status != 403) {
                        wrong.add("%s: %s let in %s: %d".formatted(kind, route, person, status));
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whomItIsForOpensIt() {
        var wrong = new ArrayList<String>();
        for (var person : PEOPLE) {
            var browser = new Browser(web);
            browser.signInAs(person);
            Stream.of(Kind.values()).filter(kind -> maySee(person, kind)).forEach(kind -> {
                var status = browser.visit("/desk/contact/" + records.get(kind))
                        .getResponse()
                        .getStatus();
                if (status != 200) {
                    wrong.add("%s: kept out %s: %d".formatted(kind, person, status));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private Stream<Routes.Route> recordRoutes() {
        return Routes.of(mappings).stream()
                .filter(route ->
                        route.pattern().startsWith("/desk/") && route.pattern().contains("{id}"));
    }

    private static int statusOf(Browser browser, Routes.Route route, Map<String, String> here) {
        if (route.method() == RequestMethod.GET) {
            return browser.visit(route.filled(here)).getResponse().getStatus();
        }
        browser.visit("/account");
        var token = browser.page().select("input[name=_token]").attr("value");
        return browser.post(route.filled(here), Map.of("_token", token))
                .getResponse()
                .getStatus();
    }

    @Test
    void noTableShowsOrCountsARowOfARecordToWhomItIsNotFor() {
        var wrong = new ArrayList<String>();
        assertThat(tables()).hasSizeGreaterThan(20);
        for (var person : PEOPLE) {
            for (var kind : Kind.values()) {
                for (var table : tables()) {
                    var seen = new RecordTables(house).rows(person.asActor(), table, record(kind));
                    if (seen > 0 && !maySeeRows(person, kind, table)) {
                        wrong.add("%s: %s shows %d rows to %s".formatted(kind, table.name(), seen, person));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean maySeeRows(InventedPerson person, Kind kind, Table table) {
        return maySee(person, kind)
                || OWN_NAME.contains(table.name())
                || (isCalled(person, kind) && CALLED.contains(table.name()))
                || (isAsked(person, kind) && OF_AN_AGENCY.contains(table.name()));
    }

    private UUID record(Kind kind) {
        return records.getOrDefault(kind, new UUID(0, 0));
    }

    private List<Table> tables() {
        return new RecordTables(house).all();
    }

    @Test
    void theMatrixIsUpToDate() throws IOException {
        var head = PEOPLE.stream()
                .map(person -> person.role().title() + (KEPT_OUT.contains(person) ? ", kept out of the third" : ""))
                .collect(Collectors.joining(" | "));
        var rows = Stream.of(Kind.values())
                .map(kind -> "| %s | %s |"
                        .formatted(
                                kind.inWords,
                                PEOPLE.stream()
                                        .map(person -> mark(person, kind))
                                        .collect(Collectors.joining(" | "))))
                .collect(Collectors.joining("\n"));
        Documents.keep(MATRIX, """
                # Who can see which record

                Written by `EachRecordForEachPersonTest`, which asks for each kind of record at each of %d addresses of
                the desk and in each of these %d tables, as each of these people. "question" means: only what their
                agency was asked and what it answered. "call" means: only that a strategy discussion is called with it.

                | | %s |
                |---|%s
                %s

                Tables: %s.
                """.formatted(
                        recordRoutes().count(),
                        tables().size(),
                        head,
                        "---|".repeat(PEOPLE.size()),
                        rows,
                        tables().stream()
                                .map(table -> "`" + table.name() + "`")
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    private static String mark(InventedPerson person, Kind kind) {
        return maySee(person, kind)
                ? "yes"
                : isAsked(person, kind) ? "question" : isCalled(person, kind) ? "call" : "–";
    }
}
