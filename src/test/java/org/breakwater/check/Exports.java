package org.breakwater.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.breakwater.access.InventedPerson;
import org.springframework.util.FileSystemUtils;

/**
 * The exports of the training office, downloaded from the running program and opened by LibreOffice: dates are dates,
 * nothing is executed, and text is unchanged. The people in them have names that could do most harm.
 */
final class Exports {

    private static final String DAYS = "?from=2026-09-01&until=2026-09-30";
    private static final Set<String> OF_DAYS = Set.of("Session date", "Date completed", "Date requested");
    private static final Set<String> OF_NUMBERS = Set.of("Amount charged (£)", "Amount owed (£)");

    private final List<String> wrong = new ArrayList<>();
    private int opened;
    private int cells;

    Finding run() throws Exception {
        var folder = Files.createTempDirectory("breakwater-exports-");
        try {
            var calc = new Calc(folder);
            return calc.isHere() ? look(calc, folder) : Calc.NOT_HERE;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Finding look(Calc calc, Path folder) throws Exception {
        try (var house = new RealHouse(Map.of("BREAKWATER_LIMITS", "off", "BREAKWATER_TOWN", "none"))) {
            house.start();
            var nasty = new NastyNames(house.database());
            nasty.settle();
            var odile = signedIn(house);
            for (var path : List.of(
                    "/training/office/fees.%s" + DAYS,
                    "/training/office/completions.%s" + DAYS,
                    "/training/office/" + nasty.session() + "/delegates.%s")) {
                var name = path.replaceFirst(".*/([a-z]+)\\..*", "$1");
                var excel = taken(odile, path.formatted("xlsx"), folder.resolve(name + ".xlsx"));
                var csv = taken(odile, path.formatted("csv"), folder.resolve(name + ".csv"));
                compare(calc.open(excel, Calc.How.PLAINLY), name + ".xlsx", NastyNames.ALL);
                compare(calc.open(csv, Calc.How.QUOTED_IS_TEXT), name + ".csv", nasty.inCsv());
                compare(calc.open(csv, Calc.How.PLAINLY), name + ".csv, opened plainly", nasty.thatAreWords());
            }
        }
        return new Finding(
                "%d files opened by LibreOffice, %d cells: days are days, nothing runs, words are whole"
                        .formatted(opened, cells),
                wrong);
    }

    private static TextBrowser signedIn(RealHouse house) {
        var browser = new TextBrowser(house.address()).visit("/sign-in");
        var form = Objects.requireNonNull(
                browser.page().select("form[action=/sign-in/demo]").first());
        form.appendElement("input").attr("name", "person");
        return browser.send(
                form, Map.of("person", InventedPerson.ODILE.accountId().toString()));
    }

    private Path taken(TextBrowser office, String path, Path file) throws IOException, InterruptedException {
        var bytes = office.download(path);
        if (office.status() != 200) {
            wrong.add(path + ": " + office.status());
        }
        return Files.write(file, bytes);
    }

    /** @param names that must be there as text, unchanged */
    private void compare(List<List<Calc.Opened>> rows, String file, List<String> names) {
        opened++;
        if (rows.size() != NastyNames.ALL.size() + 1) {
            wrong.add("%s: %d lines were opened, not %d".formatted(file, rows.size(), NastyNames.ALL.size() + 1));
            return;
        }
        var head = rows.getFirst().stream().map(Calc.Opened::words).toList();
        var words = new HashSet<String>();
        for (var row : rows.subList(1, rows.size())) {
            for (int column = 0; column < row.size(); column++) {
                var name = column < head.size() ? head.get(column) : "a column without a name";
                look(row.get(column), file + ", " + name, name);
                if (row.get(column).type().equals("string")) {
                    words.add(row.get(column).words());
                }
            }
        }
        names.stream()
                .filter(name -> !words.contains(name))
                .forEach(name -> wrong.add("%s: “%s” is not there whole".formatted(file, name)));
    }

    private void look(Calc.Opened cell, String where, String head) {
        cells++;
        if (cell.runs()) {
            wrong.add("%s: “%s” runs".formatted(where, cell.words()));
        }
        if (OF_DAYS.contains(head)
                && !(cell.type().equals("date") && cell.value().startsWith(NastyNames.DAY))) {
            wrong.add(
                    "%s: “%s” is a %s and not the day %s".formatted(where, cell.words(), cell.type(), NastyNames.DAY));
        }
        if (OF_NUMBERS.contains(head) && !cell.type().equals("float")) {
            wrong.add("%s: “%s” is a %s and no number".formatted(where, cell.words(), cell.type()));
        }
    }
}
