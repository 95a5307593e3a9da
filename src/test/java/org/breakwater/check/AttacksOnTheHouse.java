package org.breakwater.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.breakwater.documents.Samples;

/** Input that could make the program compute, store or wait until it answers nobody. */
final class AttacksOnTheHouse {

    private static final long A_SECOND = 1_000;
    private static final int AT_ONCE = 30;
    private static final int SLOW_CLIENTS = 200;
    private static final int SLOW_SECONDS = 15;
    private static final long MOST_GROWTH = 60;

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final RealHouse house;

    AttacksOnTheHouse(RealHouse house) {
        this.house = house;
    }

    /** Text on which a pattern could take minutes, as long as a body may be. */
    Finding patterns() {
        var wrong = new ArrayList<String>();
        var figures = new ArrayList<String>();
        var next = 0;
        for (var page : List.of("/refer/prove/address", "/training/prove")) {
            for (var length : List.of(20_000, 240_000)) {
                var stranger = Stranger.of(house, next++).visit(page);
                stranger.send(page, "email", "a@" + "a.".repeat(length / 2) + "@");
                note(stranger, 422, A_SECOND, page + " with " + length + " letters", figures, wrong);
            }
        }
        var stranger = reporting(next);
        var links = "<Relationships>" + "<relationship oleobject".repeat(40_000) + "</Relationships>";
        var zip = Samples.docx(Map.of("word/_rels/document.xml.rels", links.getBytes(StandardCharsets.UTF_8)));
        stranger.upload("/report/files", "files", Samples.docx());
        stranger.visit("/report/files").upload("/report/files", "files", zip);
        note(stranger, 422, A_SECOND, "a zip of " + zip.length + " bytes", figures, wrong);
        return new Finding(String.join(", ", figures), wrong);
    }

    private static void note(
            Stranger stranger, int status, long most, String what, List<String> figures, List<String> wrong) {
        figures.add("%s: %s".formatted(what, stranger.status() == 0 ? "no answer in 15 s" : stranger.millis() + " ms"));
        if (stranger.status() != status || stranger.millis() > most) {
            wrong.add("%s: %d after %d ms".formatted(what, stranger.status(), stranger.millis()));
        }
    }

    private Stranger reporting(int network) {
        return Stranger.of(house, network)
                .visit("/report")
                .send("/report/start")
                .visit("/report/files");
    }

    /** A small zip with one entry repeated 180 times, from thirty senders at once. */
    Finding zips() throws Exception {
        var wrong = new ArrayList<String>();
        var zip = Samples.sameAgain(180);
        var before = usedMegabytes();
        var refused = 0;
        var told = 0;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var senders = new ArrayList<Callable<Integer>>();
            for (int n = 0; n < AT_ONCE; n++) {
                var stranger = reporting(100 + n);
                senders.add(() -> stranger.upload("/report/files", "files", zip).status());
            }
            for (var sent : threads.invokeAll(senders)) {
                told += sent.get() == 422 ? 1 : 0;
                refused += sent.get() == 503 ? 1 : 0;
            }
        }
        if (!house.runs()) {
            return new Finding("the program has ended", List.of("the program has ended"));
        }
        var after = usedMegabytes();
        if (told + refused < AT_ONCE || told == 0) {
            wrong.add("only %d were answered".formatted(told + refused));
        }
        if (after - before > MOST_GROWTH) {
            wrong.add("memory grew from %d MB to %d MB".formatted(before, after));
        }
        return new Finding(
                "%d at once of %,d bytes: %d told why, %d told to wait; memory in use %d MB before, %d MB after, %s"
                        .formatted(AT_ONCE, zip.length, told, refused, before, after, mostResident()),
                wrong);
    }

    /** Memory in use after a garbage collection. */
    private long usedMegabytes() throws Exception {
        command("GC.run");
        var found = USED.matcher(command("GC.heap_info"));
        return found.find() ? Long.parseLong(found.group(1)) / 1024 : -1;
    }

    private String command(String what) throws Exception {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(house.pid()), what)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(20, TimeUnit.SECONDS);
        return said;
    }

    private String mostResident() throws Exception {
        return Files.readAllLines(Path.of("/proc", String.valueOf(house.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB resident at most")
                .findFirst()
                .orElse("?");
    }

    /** Bodies that come a byte at a time, from many at once, while someone looks for who to call. */
    Finding slowBodies() throws Exception {
        var wrong = new ArrayList<String>();
        var worst = 0L;
        var asked = 0;
        var sent = 0;
        try (var slow = new SlowClients(house.port(), SLOW_CLIENTS)) {
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SLOW_SECONDS);
            for (int n = 300; System.nanoTime() < end; n++) {
                slow.aByteEach();
                var page = Stranger.of(house, n).visit("/who-to-call");
                worst = Math.max(worst, page.millis());
                asked++;
                if (page.status() != 200) {
                    wrong.add("/who-to-call: " + page.status());
                }
                var begun = page.visit("/report");
                sent += begun.status() == 200 && begun.send("/report/start").status() == 200 ? 1 : 0;
            }
        }
        if (worst > A_SECOND) {
            wrong.add("/who-to-call took %d ms".formatted(worst));
        }
        if (2 * sent < asked) {
            wrong.add("of %d people who began a report only %d could".formatted(asked, sent));
        }
        return new Finding(
                "%d slow clients: the slowest of %d answers of /who-to-call took %d ms; %d of %d began a report"
                        .formatted(SLOW_CLIENTS, asked, worst, sent, asked),
                wrong);
    }
}
