package org.breakwater.check;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakwater.database.EmbeddedDatabase;
import org.breakwater.outage.CopyLinks;
import org.breakwater.outage.CopyReader;
import org.springframework.util.FileSystemUtils;

/** The program is stopped; nginx serves the copy, and who to call is right by the reader's clock. */
final class Outage {

    private static final int DAYS = 10;
    private static final Pattern FIRST_NAME =
            Pattern.compile("\"answers\":\\[\\{\"id\":\"[^\"]*\",\"name\":\"([^\"]*)\"");
    private static final List<LocalTime> AROUND_CHANGES = Stream.of(
                    "08:59", "09:00", "16:29", "16:30", "17:29", "17:30")
            .map(LocalTime::parse)
            .toList();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> wrong = new ArrayList<>();

    Finding run() throws Exception {
        var base = EmbeddedDatabase.startedByRoot() ? "/var/tmp" : System.getProperty("java.io.tmpdir");
        var folder = Files.createTempDirectory(Path.of(base), "breakwater-outage-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var house = new RealHouse(Map.of("BREAKWATER_LIMITS", "off"))) {
            house.start();
            var said = house.runToTheEnd("outage-copy", folder.resolve("copy").toString());
            must(said.getFirst().equals("exit 0"), "outage-copy: " + said);
            try (var nginx = new NginxBefore(folder, folder.resolve("copy/now"), house.port())) {
                var policy = policy(get(nginx.address() + "/information"));
                must(!get(nginx.address() + "/").body().contains("This is a copy"), "a copy while the program is up");
                var teams = teams(nginx.address());
                house.stop();
                answersWithoutTheProgram(nginx.address(), policy);
                var links = new CopyLinks(nginx.address(), List.of("/", "/procedures"));
                wrong.addAll(links.dead());
                readsByTheClock(nginx.address(), teams);
                return new Finding(
                        "the program stopped, nginx serves %d addresses; whom to call looked at %d moments"
                                .formatted(links.count(), teams.size()),
                        wrong);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The program's own answers for times around the changes of the coming days. */
    private Map<String, String> teams(String address) throws IOException, InterruptedException {
        var teams = new LinkedHashMap<String, String>();
        var today = Clock.systemUTC().instant().atZone(ZoneId.of("Europe/London"));
        for (int day = 1; day <= DAYS; day++) {
            for (var time : AROUND_CHANGES) {
                for (var about : List.of("child", "adult")) {
                    var asked = about + " " + today.toLocalDate().plusDays(day).atTime(time);
                    var answer = get(address + "/who-to-call.json?about=" + asked.replace(" ", "&at="));
                    var name = FIRST_NAME.matcher(answer.body());
                    teams.put(asked, name.find() ? name.group(1) : "nobody");
                }
            }
        }
        return teams;
    }

    private void readsByTheClock(String address, Map<String, String> teams) {
        try (var reader = new CopyReader(address, true)) {
            teams.forEach((asked, team) -> {
                var words = asked.split(" ");
                var told = reader.isToldToRing(words[0], words[1]);
                must(told.equals(team), "%s: the copy says “%s”, the program said “%s”".formatted(asked, told, team));
            });
            reader.complaints().forEach(complaint -> wrong.add("the browser complains: " + complaint));
        }
        try (var reader = new CopyReader(address, false)) {
            var text = reader.visit("/who-to-call?about=adult").page().innerText("main");
            must(
                    Stream.of("01702 215007", "01702 215008", "0345 606 1212", "999")
                            .allMatch(text::contains),
                    "without scripts a number is missing");
        }
    }

    private void answersWithoutTheProgram(String address, String policy) throws IOException, InterruptedException {
        var page = get(address + "/information/children/abuse");
        must(page.statusCode() == 200 && page.body().contains("This is a copy"), "a text: " + page.statusCode());
        must(policy(page).equals(policy) && !policy.isEmpty(), "the policy of the copy is another: " + policy(page));
        must(get(address + "/who-to-call.json").statusCode() == 503, "the JSON pretends to know");
        var sending = HttpRequest.newBuilder(URI.create(address + "/report/happening/worry"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("worry=Marks+on+her+arm"))
                .build();
        var answer = http.send(sending, BodyHandlers.ofString());
        must(
                answer.statusCode() == 503 && answer.body().contains("may not have reached us"),
                "who was just sending is told nothing: " + answer.statusCode());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
