package org.breakwater.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.training.calendar.CalendarInvitations;
import org.breakwater.training.calendar.InvitedBooking;
import org.springframework.util.FileSystemUtils;

/**
 * Two independent calendar programs of the distribution read our invitations: a new one, the same with another date,
 * and the same cancelled, before and after both changes of the clock. {@code khal} applies all three; {@code calcurse}
 * imports each file by itself, and does not know cancellations.
 */
final class CalendarPrograms {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String KHAL = """
            [calendars]
            [[training]]
            path = %1$s/events
            [locale]
            local_timezone = Europe/London
            default_timezone = Europe/London
            timeformat = %%H:%%M
            dateformat = %%Y-%%m-%%d
            longdateformat = %%Y-%%m-%%d
            datetimeformat = %%Y-%%m-%%d %%H:%%M
            longdatetimeformat = %%Y-%%m-%%d %%H:%%M
            [sqlite]
            path = %1$s/khal.db
            """;

    private final List<String> wrong = new ArrayList<>();
    private int read;

    Finding run() throws IOException, InterruptedException {
        for (var program : List.of("khal", "calcurse")) {
            if (run(List.of(program, "--version"), Path.of(".")).isEmpty()) {
                return new Finding(program + " is not here", List.of("install the package " + program));
            }
        }
        for (var clocksChange : List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31))) {
            for (int days = -2; days <= 2; days++) {
                look(clocksChange.plusDays(days).atTime(9, 30));
            }
        }
        return new Finding(read + " invitations read by khal and calcurse, new, moved and cancelled", wrong);
    }

    private void look(LocalDateTime first) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("breakwater-calendars-");
        try {
            Files.createDirectories(folder.resolve("events"));
            Files.writeString(folder.resolve("khal.conf"), KHAL.formatted(folder));
            var booking = UUID.randomUUID();
            var moved = first.plusDays(1).withHour(13);
            both(folder, booking, first, 2, CalendarInvitations.Method.REQUEST);
            both(folder, booking, moved, 3, CalendarInvitations.Method.REQUEST);
            both(folder, booking, moved, 4, CalendarInvitations.Method.CANCEL);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void both(Path folder, UUID booking, LocalDateTime at, int sequence, CalendarInvitations.Method method)
            throws IOException, InterruptedException {
        var row = InvitedBooking.at(booking, at.atZone(Calendars.LONDON).toInstant(), sequence);
        var text = CalendarInvitations.of(
                method,
                row,
                "Working together",
                "learner@example.org",
                "training@example.org",
                "https://example.org",
                at.minusDays(20).atZone(Calendars.LONDON).toInstant());
        var file = Files.writeString(folder.resolve("invitation.ics"), text);
        var status = method == CalendarInvitations.Method.CANCEL ? "CANCELLED" : "CONFIRMED";
        khal(folder, file, at.format(AT) + " " + at.plusHours(6).format(AT) + " Working together " + status);
        if (method == CalendarInvitations.Method.REQUEST) {
            calcurse(folder, file, at);
        }
    }

    /** It applies what it has read: afterwards there is one event, and it is this. */
    private void khal(Path folder, Path file, String expected) throws IOException, InterruptedException {
        var khal = List.of("khal", "-c", folder.resolve("khal.conf").toString());
        run(with(khal, "import", "--batch", "-a", "training", file.toString()), folder);
        var listed = run(
                with(khal, "list", "--format", "{start} {end} {title} {status}", "2027-01-01", "2028-01-01"), folder);
        var events = listed.lines()
                .filter(line -> line.contains("Working"))
                .map(String::strip)
                .toList();
        read++;
        if (!events.equals(List.of(expected))) {
            wrong.add("khal: " + expected + " was read as " + events);
        }
    }

    private void calcurse(Path folder, Path file, LocalDateTime at) throws IOException, InterruptedException {
        var own = Files.createDirectory(folder.resolve("calcurse" + read));
        var calcurse = List.of("calcurse", "-D", own.toString());
        run(with(calcurse, "-q", "-i", file.toString()), folder);
        var day = at.toLocalDate().toString();
        var listed =
                run(with(calcurse, "--input-datefmt", "4", "-Q", "--from", day, "--format-apt", "%S %E %m\\n"), folder);
        var expected = "%s %s Working together"
                .formatted(at.toLocalTime(), at.toLocalTime().plusHours(6));
        read++;
        if (!listed.contains(expected)) {
            wrong.add("calcurse: " + at + " was read as " + listed.strip());
        }
    }

    private static List<String> with(List<String> command, String... more) {
        var all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }

    /** Its output; empty if it is not installed. */
    private static String run(List<String> command, Path home) throws InterruptedException {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("TZ", "Europe/London");
            builder.environment().put("HOME", home.toString());
            builder.environment().put("LC_ALL", "C.UTF-8");
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException notHere) {
            return "";
        }
    }
}
