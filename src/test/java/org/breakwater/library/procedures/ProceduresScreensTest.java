package org.breakwater.library.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.Library;
import org.breakwater.library.RandomPast;
import org.breakwater.library.WrittenText;
import org.breakwater.library.procedures.amendments.Amendments;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.texts.TextVersions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An address that someone cited in a record works for ever, and the list of changes is what was published. */
@HouseTest
class ProceduresScreensTest {

    /** {@code -Dhistories=1000} runs a thousand. */
    private static final int HISTORIES = Integer.getInteger("histories", 60);

    private static final List<String> CLAUSES = List.of("who", "when", "where", "how", "why");

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TextVersions editing;

    @Autowired
    TextPublishing publishing;

    @Autowired
    Library library;

    @Autowired
    Amendments amendments;

    @Autowired
    TestClock clock;

    private final String slug = "t" + UUID.randomUUID();

    private static WrittenText chapter(Set<String> clauses, Random random) {
        var body = new StringBuilder("## First\n\n");
        clauses.forEach(clause -> body.append("{#%s} Words %d.\n\n".formatted(clause, random.nextInt(3))));
        return WrittenText.read("""
                ---
                kind: chapter
                number: 97
                tier: local
                title: A chapter
                summary: About it.
                ---
                """ + body);
    }

    private static Set<String> some(Random random) {
        var some = new TreeSet<String>();
        CLAUSES.stream().filter(clause -> random.nextBoolean()).forEach(some::add);
        return some;
    }

    @Test
    void aChapterHasItsContentsAWayBackToTheTopAndItsVersionQuietlyAtTheEnd() {
        var nurse = house.visitor();
        nurse.visit("/procedures/making-a-referral");
        var sections = nurse.page().select("article section").size();
        assertThat(nurse.page().select("nav[aria-label=Contents] ol a")).hasSize(sections);
        assertThat(nurse.page().select("article section a[href=#main]")).hasSize(sections);
        var text = nurse.page().select("main").text();
        assertThat(text.indexOf("In force from"))
                .isGreaterThan(text.indexOf("Amendments"))
                .isLessThan(text.indexOf("Review date"));
        assertThat(nurse.page().select("article").text())
                .contains("Draft content, not yet approved")
                .doesNotContain("Review date");
    }

    @Test
    void theLevelsOfNeedAreOnOnePageAndOnPaperAndEachSignLeadsToItsClause() {
        var nurse = house.visitor();
        nurse.visit("/procedures/threshold-document");
        assertThat(nurse.page().select("a[href=/procedures/threshold-document/matrix]"))
                .hasSize(1);
        nurse.visit("/procedures/threshold-document/matrix");
        var jumps = nurse.page().select(".bw-matrix__jumps a").eachAttr("href");
        assertThat(jumps).hasSizeGreaterThan(16);
        assertThat(jumps)
                .allSatisfy(jump -> assertThat(nurse.page().select(jump)).hasSize(1));
        assertThat(nurse.page().select("section h2").eachText())
                .containsExactly("Development", "Family", "Environment", "Outside the home");
        assertThat(nurse.page().select("section:first-of-type h3").eachText())
                .containsExactly(
                        "Level 1: universal", "Level 2: early help", "Level 3: targeted help", "Level 4: statutory");
        assertThat(nurse.page().select("a[href=/procedures/threshold-document#threshold-four-family]"))
                .hasSize(1);
        assertThat(nurse.visit("/procedures/threshold-document/matrix.pdf")).hasStatusOk();
        assertThat(nurse.visit("/procedures/front-door/matrix")).hasStatus(404);
    }

    @Test
    void everyClauseOfARandomPastIsStillFoundAndEveryChangeIsListed() {
        var random = new Random(29);
        for (int history = 0; history < HISTORIES; history++) {
            var chapter = "r" + UUID.randomUUID();
            Map<Integer, Set<String>> clauses = new HashMap<>();
            var past = new RandomPast(editing, publishing, clock, random, "procedures/" + chapter, number -> {
                clauses.put(number, some(random));
                return chapter(clauses.get(number), random);
            });
            past.live(10);
            library.refresh();
            for (var clause : CLAUSES) {
                isFound(chapter, clause, past, clauses);
            }
            theChangesAre(past, chapter);
            past.end();
        }
    }

    private void isFound(String chapter, String clause, RandomPast past, Map<Integer, Set<String>> clauses) {
        var now = past.number(past.countedAt(clock.instant()));
        var had = past.everCounted().stream()
                .filter(number -> clauses.getOrDefault(number, Set.of()).contains(clause))
                .toList();
        var address = "/procedures/%s/%s".formatted(chapter, clause);
        var answer = assertThat(web.get().uri(address));
        if (now > 0 && clauses.getOrDefault(now, Set.of()).contains(clause)) {
            answer.hasStatus(303).hasRedirectedUrl("/procedures/" + chapter + "#" + clause);
        } else if (had.isEmpty()) {
            answer.hasStatus(404);
        } else {
            var last = "/procedures/%s/version/%d".formatted(chapter, had.getFirst());
            answer.hasStatusOk().bodyText().contains(last + "#" + clause);
            assertThat(web.get().uri(last)).hasStatusOk().bodyText().contains("id=\"" + clause + "\"");
        }
    }

    private void theChangesAre(RandomPast past, String chapter) {
        var expected = new ArrayList<String>();
        var before = 0;
        for (var moment : past.counted(clock.instant())) {
            var number = past.number(moment.version());
            expected.addFirst(moment.from().toEpochMilli() + ": " + before + " to " + number);
            before = number;
        }
        assertThat(amendments.of("procedures/" + chapter).stream()
                        .map(one -> one.countsFrom().toEpochMilli() + ": " + one.before() + " to " + one.number()))
                .isEqualTo(expected);
    }

    @Test
    void twoClausesWithOneAddressAreRefusedAndOneThatIsGoneIsPointedOut() {
        var nell = house.as(InventedPerson.NELL);
        var path = "procedures/" + slug;
        nell.visit("/library/editor/write-text?path=" + path);
        var typed = new HashMap<>(Map.of(
                "path",
                path,
                "seen",
                "0",
                "title",
                "A chapter",
                "summary",
                "About it.",
                "number",
                "6",
                "tier",
                "local",
                "sort",
                "REVISED",
                "why",
                "Because",
                "save",
                "yes"));
        typed.put("_token", nell.page().select("input[name=_token]").attr("value"));
        typed.put("body", "## First\n\n{#who} One.\n\n{#who} Two.");
        assertThat(nell.post("/library/editor/write-text", typed)).hasStatus(422);
        assertThat(nell.page().text())
                .contains("Two clauses have the address {#who}", "Chapter 6 is “Allegations against people");
        typed.put("number", "96");
        typed.put("body", "## First\n\n{#who} One.\n\n{#when} Two.");
        assertThat(nell.post("/library/editor/write-text", typed)).hasStatus(303);
        typed.put("seen", "1");
        typed.put("body", "## First\n\n{#who} One.");
        typed.remove("save");
        nell.post("/library/editor/write-text", typed);
        assertThat(nell.page().text()).contains("Clause 96.1.2, {#when}, is missing");
    }

    @Test
    void ofTwoChaptersThatWereGivenOneNumberOnlyTheFirstCounts() {
        var front = "---\nkind: chapter\nslug: %s\nnumber: 88\ntier: local\ntitle: Twin\nsummary: About it.\n---\n";
        var outcomes = Stream.of("a" + slug, "b" + slug)
                .map(name -> {
                    var path = "procedures/" + name;
                    var nell = InventedPerson.NELL.asActor();
                    editing.write(
                            nell,
                            path,
                            0,
                            WrittenText.read(front.formatted(name) + "## First\n\n{#who} One."),
                            TextVersions.Sort.REVISED,
                            "Because");
                    var version = editing.versions(nell, path).getFirst().id();
                    editing.approve(InventedPerson.JONAS.asActor(), path, version, "");
                    return publishing.publish(InventedPerson.ODILE.asActor(), path, version, clock.instant());
                })
                .toList();
        assertThat(outcomes.getFirst()).isInstanceOf(TextVersions.Outcome.Done.class);
        assertThat(outcomes.getLast())
                .isEqualTo(new TextVersions.Outcome.Refused("Chapter 88 is “Twin”. Enter another number"));
    }

    @Test
    void whatChangedOutsideTheClausesIsShownBesideWhatChangedInThem() {
        var path = "procedures/" + slug;
        var nell = InventedPerson.NELL.asActor();
        var front = "---\nkind: chapter\nnumber: 95\ntier: local\ntitle: A chapter\nsummary: About it.\n---\n";
        var number = 0;
        for (var body : List.of("## Old name\n\n{#who} One.", "## New name\n\n{#who} Two.")) {
            editing.write(nell, path, number++, WrittenText.read(front + body), TextVersions.Sort.REVISED, "Because");
            var version = editing.versions(nell, path).getFirst().id();
            editing.approve(InventedPerson.JONAS.asActor(), path, version, "");
            publishing.publish(InventedPerson.ODILE.asActor(), path, version, clock.instant());
        }
        assertThat(web.get().uri("/" + path + "/changes/1/2"))
                .bodyText()
                .contains("<del>One", "<ins>Two", "<del>Old</del>", "<ins>New</ins>");
    }
}
