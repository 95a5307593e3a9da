package org.breakwater.check;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.breakwater.journeys.CountedTasks;
import org.breakwater.journeys.EveryText;
import org.breakwater.journeys.MainJob;
import org.breakwater.journeys.TaskCount;

/**
 * Runs the checks and prints the result of each in one line. The exit code is 0 if all is well, 1 if something is not,
 * 2 if the arguments are invalid.
 *
 * <pre>{@code ./breakwater check [--reports N] [--kills N] [--seed S]
 * [kills|live|journey|pages|texts|pdf|outage|front-end|calendars|exports|attacks|danger|presses ...]}
 * </pre>
 */
public final class Check {

    private static final String USAGE =
            "Type: check [--reports N] [--kills N] [--seed S] [kills] [live] [journey] [pages] [texts] [pdf]"
                    + " [outage] [front-end] [calendars] [exports] [attacks] [danger] [presses]";

    private final Map<String, Long> numbers = new LinkedHashMap<>(Map.of("reports", 2_000L, "kills", 20L, "seed", 7L));
    private final Map<String, Callable<Finding>> checks = new LinkedHashMap<>();
    private final List<String> wanted = new ArrayList<>();

    private Check() {
        checks.put(
                "kills", () -> new Kills(number("reports"), number("kills"), numbers.getOrDefault("seed", 0L)).run());
        checks.put("live", () -> new LiveRefuses().run());
        checks.put("journey", Check::journey);
        checks.put("pages", () -> new TextPages().run());
        checks.put("texts", Check::texts);
        checks.put("outage", () -> new Outage().run());
        checks.put("pdf", () -> new Pdfs().run());
        checks.put("front-end", () -> new FrontEnd().run());
        checks.put("calendars", () -> new CalendarPrograms().run());
        checks.put("exports", () -> new Exports().run());
        checks.put("attacks", () -> new Attacks().run());
        checks.put("danger", () -> new Danger().run());
        checks.put("presses", Check::presses);
    }

    public static void main(String[] arguments) {
        System.exit(new Check().run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        if (!read(arguments)) {
            System.err.println(USAGE);
            return 2;
        }
        var bad = 0;
        for (var check : checks.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(check.getKey())) {
                bad += tell(check.getKey(), check.getValue()) ? 0 : 1;
            }
        }
        System.out.println(bad == 0 ? "check: all is well" : "check: " + bad + " failed");
        return bad == 0 ? 0 : 1;
    }

    /** The main job in Chromium, in the running program, with an invented town. */
    private static Finding journey() throws Exception {
        try (var house = new RealHouse(Map.of("BREAKWATER_LIMITS", "off"))) {
            house.start();
            for (var scripts : new boolean[] {true, false}) {
                MainJob.inTheHouseAt(house.port(), scripts);
            }
            return new Finding("the main job from the concern to the answer, with scripts and without", List.of());
        } catch (AssertionError | PlaywrightException astray) {
            var where = Arrays.stream(astray.getStackTrace())
                    .filter(frame -> frame.getClassName().equals(MainJob.class.getName()))
                    .map(frame -> frame.getMethodName() + ", line " + frame.getLineNumber())
                    .findFirst();
            return new Finding(
                    "the main job stops at " + where.orElse("?"), List.of(String.valueOf(astray.getMessage())));
        }
    }

    /** How many pages and clicks a task takes, in the running program. */
    private static Finding presses() throws Exception {
        try (var house = new RealHouse(Map.of("BREAKWATER_LIMITS", "off", "BREAKWATER_TOWN", "none"))) {
            house.start();
            var counts = CountedTasks.inTheHouseAt(house.port(), email -> new MailBox(house, email).nextCode());
            var wrong = counts.stream()
                    .filter(count -> !count.isWithinItsAim())
                    .map(TaskCount::line)
                    .toList();
            return new Finding(
                    counts.size() + " tasks counted\n" + TaskCount.table(counts).indent(7), wrong);
        } catch (AssertionError | PlaywrightException astray) {
            return new Finding("a task does not come to its end", List.of(String.valueOf(astray.getMessage())));
        }
    }

    /** Every public text: links, weight, cookies, validators, w3m, axe and Nu at two widths, and Lighthouse. */
    private static Finding texts() throws Exception {
        if (!W3m.isHere()) {
            return W3m.NOT_HERE;
        }
        try (var house = new RealHouse(Map.of("BREAKWATER_LIMITS", "off"))) {
            house.start();
            var texts = new EveryText(house.port());
            texts.read();
            var first = texts.firstVisit("/information/easy-read/telling-someone");
            texts.look();
            var wrong = new ArrayList<>(texts.wrong());
            texts.pages()
                    .forEach((path, page) ->
                            W3m.hidden(page.outerHtml()).forEach(hidden -> wrong.add(path + ": " + hidden)));
            var lighthouse = Lighthouse.look(house.address(), wrong);
            return new Finding(
                    "%d texts; the heaviest %d bytes, %d with everything the first time; %s"
                            .formatted(texts.count(), texts.heaviest(), first, lighthouse),
                    wrong);
        }
    }

    private static boolean tell(String name, Callable<Finding> check) {
        var start = System.nanoTime();
        var finding = find(check);
        var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        System.out.printf("%-4s %-10s %s (%d s)%n", finding.isGood() ? "ok" : "BAD", name, finding.figure(), seconds);
        finding.shown().forEach(line -> System.out.println("       " + line));
        System.out.flush();
        return finding.isGood();
    }

    private static Finding find(Callable<Finding> check) {
        try {
            return check.call();
        } catch (Exception broken) {
            broken.printStackTrace();
            return new Finding("could not be run", List.of(String.valueOf(broken)));
        }
    }

    private boolean read(List<String> arguments) {
        for (var words = arguments.iterator(); words.hasNext(); ) {
            var word = words.next();
            var option = word.replaceFirst("^--", "");
            if (word.startsWith("--") && numbers.containsKey(option) && words.hasNext()) {
                var given = words.next();
                if (!given.matches("\\d{1,7}")) {
                    return false;
                }
                numbers.put(option, Long.parseLong(given));
            } else if (checks.containsKey(word)) {
                wanted.add(word);
            } else {
                return false;
            }
        }
        return true;
    }

    private int number(String name) {
        return numbers.getOrDefault(name, 0L).intValue();
    }
}
