package org.breakwater.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.breakwater.access.InventedPerson;

/**
 * (i) A whole day of the desk: calls are recorded, their history read, screened, asked about, answered by every agency
 * that has a researcher, analysed, decided, approved, taken on by a team, and closed.
 */
final class MashDay implements Figure {

    private static final int WORKERS = 4;
    private static final List<InventedPerson> AGENCIES =
            List.of(InventedPerson.PETRA, InventedPerson.HAMISH, InventedPerson.ROSALIND, InventedPerson.VERNON);

    @Override
    public String letter() {
        return "i";
    }

    @Override
    public String title() {
        return "a day of the desk, " + WORKERS + " contacts at once, " + AGENCIES.size() + " agencies";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        try (var house = bench.town("young", bench.size().few()).open()) {
            day(house.port(), WORKERS, "Warm", new Screens());
            var screens = new Screens();
            day(house.port(), bench.size().contacts(), "Day", screens);
            var times = screens.p95();
            return new Outcome(
                    List.of(Ratio.atMost(
                            "p95 of the slowest screen in ms", times.getFirst().value(), 150)),
                    times,
                    Map.of());
        }
    }

    private static void day(int port, int contacts, String name, Screens screens) throws IOException {
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(WORKERS)) {
            var working = new ArrayList<Future<?>>();
            for (int worker = 0; worker < WORKERS; worker++) {
                working.add(threads.submit(() -> {
                    for (int n = next.getAndIncrement(); n < contacts; n = next.getAndIncrement()) {
                        contact(port, family(name, n), screens);
                    }
                    return next.get();
                }));
            }
            for (var one : working) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CannotMeasure why) {
                throw why;
            }
            throw new IOException(e.getCause());
        }
    }

    /**
     * A distinct surname for each child, in letters only: families that might match would be in one another's history,
     * which grows while four desks work at once.
     */
    private static String family(String day, int number) {
        var scattered = (number + 1L) * 0x9E3779B97F4A7C15L + day.hashCode();
        return day
                + Long.toUnsignedString(scattered, 16)
                        .chars()
                        .mapToObj(hex -> String.valueOf((char) ('a' + Character.digit(hex, 16))))
                        .collect(Collectors.joining());
    }

    private static void contact(int port, String child, Screens screens) throws IOException {
        try (var robin = new Robot(InventedPerson.ROBIN, port, screens);
                var maya = new Robot(InventedPerson.MAYA, port, screens);
                var adaeze = new Robot(InventedPerson.ADAEZE, port, screens);
                var liora = new Robot(InventedPerson.LIORA, port, screens)) {
            var id = recorded(robin, child);
            screened(maya, id);
            asked(maya, id);
            for (var agency : AGENCIES) {
                answered(agency, port, child, screens);
            }
            decided(maya, id);
            adaeze.open("/desk?stage=TO_APPROVE").open("/desk/approval/" + id);
            adaeze.send("/desk/approval/" + id, "verdict", "APPROVE", "words", "");
            liora.open("/handovers");
            var handover = liora.link(".bw-card:contains(" + child + ") a");
            liora.open(handover).send(handover + "/accept", "worker", "Sefa Ironside");
            maya.open("/desk/feedback/" + id).send("/desk/feedback/" + id + "/close");
        }
    }

    private static String recorded(Robot robin, String child) throws IOException {
        robin.open("/desk").open("/desk/intake/phone-contact");
        robin.send(
                "/desk/intake/phone-contact",
                "danger",
                "NO",
                "worry",
                "No coat for three weeks",
                "name1",
                "Perran " + child,
                "way",
                "ADULT",
                "works",
                "NO");
        return robin.link("a[href^=/desk/contact/]").replace("/desk/contact/", "");
    }

    private static void screened(Robot maya, String id) throws IOException {
        maya.open("/desk")
                .open("/desk/contact/" + id)
                .open("/cases/" + id + "/history")
                .open("/desk/screening/" + id);
        maya.send(
                "/desk/screening/" + id,
                "issues",
                "ALL/none",
                "safeNow",
                "YES",
                "safetyWords",
                "At school",
                "history",
                "Read",
                "consent",
                "GIVEN",
                "rating",
                "AMBER",
                "reason",
                "Neglect over weeks");
    }

    private static void asked(Robot maya, String id) throws IOException {
        maya.open("/cases/" + id + "/information-requests");
        maya.sendAll(
                "/cases/" + id + "/information-requests",
                "agencies",
                AGENCIES.stream().map(InventedPerson::belongsTo).toList(),
                "why",
                "We must know whether the child is looked after",
                "basis",
                "welfare",
                "agreed",
                "AGREED",
                "agreedWords",
                "",
                "facts",
                "Somebody worries that a child has no coat.");
    }

    private static void answered(InventedPerson agency, int port, String child, Screens screens) throws IOException {
        try (var researcher = new Robot(agency, port, screens)) {
            researcher.open("/information-requests");
            var ask = researcher.link("tr:contains(" + child.replace(" ", "):contains(") + ") a");
            researcher.open(ask).send(ask, "kind", "NOT_KNOWN", "searched", "NAMES", "otherSystem", "The big index");
        }
    }

    private static void decided(Robot maya, String id) throws IOException {
        maya.open("/cases/" + id + "/analysis");
        maya.send("/cases/" + id + "/analysis", "known", "No coat", "worries", "Neglect", "works", "School every day");
        maya.open("/desk/decision/" + id);
        var child = maya.link("main section a[href*=/child/]");
        maya.open(child);
        maya.send(
                child,
                "outcomes",
                "ASSESSMENT",
                "level",
                "3",
                "primaryNeed",
                "N1",
                "rationale",
                "Weeks without care",
                "nextStep",
                "A first visit",
                "owner",
                "The team",
                "familyTold",
                "WILL_BE_TOLD",
                "familyWords",
                "By the worker");
        maya.open("/desk/decision/" + id).send("/desk/decision/" + id, "noChecks", "Nothing to ask");
    }
}
