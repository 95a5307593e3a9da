package org.breakwater.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./breakwater bench}: measures the figures, prints them, and writes {@code target/bench.json}. {@code --quick}
 * tries whether it works; letters, such as {@code a c}, measure only those.
 */
public final class Bench {

    private static final List<Figure> FIGURES = List.of(
            new WhomToCall(),
            new ReportsSent(),
            new DeskPages(),
            new SecondStart(),
            new Memory(),
            new TextsServed(),
            new TextsSearched(),
            new PeopleCompared(),
            new MashDay(),
            new RolesCompared(),
            new BookedAtOnce(),
            new LearnersCompared(),
            new PeopleFound(),
            new ListNarrowed(),
            new QueuesCompared());

    private final Size size;
    private final Map<String, Home> towns = new HashMap<>();
    private @Nullable Home home;
    private @Nullable Empty empty;

    private Bench(Size size) {
        this.size = size;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 3 && arguments[0].equals("matching") && arguments[1].equals("--data")) {
            System.exit(PeopleCompared.tell(Path.of(arguments[2])) ? 0 : 1);
        }
        var given = Set.of(arguments);
        var letters = FIGURES.stream().map(Figure::letter).collect(Collectors.toSet());
        var wanted = given.stream().filter(letters::contains).collect(Collectors.toSet());
        if (!given.stream().allMatch(word -> word.equals("--quick") || letters.contains(word))) {
            System.err.println(
                    "bench: type --quick, or letters of figures from a to o, or nothing; or matching --data FOLDER.");
            System.exit(2);
        }
        // Ctrl-C stops all servers that were started.
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> ProcessHandle.current().children().forEach(ProcessHandle::destroy)));
        var bench = new Bench(given.contains("--quick") ? Size.QUICK : Size.FULL);
        var table = new Table(given.contains("--quick"), Clock.systemUTC());
        for (var figure : FIGURES) {
            if (wanted.isEmpty() || wanted.contains(figure.letter())) {
                bench.measure(figure, table);
            }
        }
        bench.tidy();
        System.out.println(table.footer());
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/bench.json"), table.json().getBytes(StandardCharsets.UTF_8));
        System.exit(table.isComplete() ? 0 : 1);
    }

    private void measure(Figure figure, Table table) throws IOException {
        System.err.println("bench: measuring (" + figure.letter() + ") " + figure.title());
        try {
            System.out.println(table.measured(figure, figure.measure(this)));
        } catch (CannotMeasure why) {
            System.out.println(table.notMeasured(figure, String.valueOf(why.getMessage())));
        } catch (IOException | RuntimeException broken) {
            broken.printStackTrace(System.err);
            System.out.println(table.notMeasured(figure, broken.toString()));
        }
        System.out.flush();
    }

    Size size() {
        return size;
    }

    /** An installation with the demonstration's own town, which was started once. */
    Home home() throws IOException {
        var made = home;
        if (made == null) {
            made = Home.fresh("small");
            made.open().close();
            home = made;
        }
        return made;
    }

    /** An installation with a large town. */
    Home town(String name, int contacts) throws IOException {
        var made = towns.get(name);
        if (made == null) {
            made = Home.fresh(name);
            System.err.println("bench: settling " + contacts + " contacts");
            made.settle(contacts);
            towns.put(name, made);
        }
        return made;
    }

    /** The empty service, packaged. */
    Empty empty() throws IOException {
        var made = empty;
        if (made == null) {
            var page = "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8);
            made = Empty.with(page, page);
            empty = made;
        }
        return made;
    }

    /** A million contacts take gigabytes. */
    private void tidy() throws IOException {
        for (var town : towns.values()) {
            town.remove();
        }
        if (home != null) {
            home.remove();
        }
    }
}
