package org.breakwater.check;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.breakwater.LiveProfile;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;

/**
 * A live installation stays closed and says what is missing; with everything there it opens, and no invented person can
 * sign in.
 */
final class LiveRefuses {

    private static final List<String> MUST_BE_NAMED = List.of(
            "live: controller",
            "live: data-protection-officer",
            "live: impact-assessment",
            "live: privacy-notice is",
            "live: privacy-notice-for-children",
            "live: retention-schedule",
            "no one is named as contact officer",
            "no one is named as duty social worker",
            "contact-points mash-plus",
            "contact-points emergency-duty-team",
            "BREAKWATER_MAIL_HOST",
            "BREAKWATER_MAIL_FROM",
            "BREAKWATER_URL",
            "BREAKWATER_SCANNER",
            "invite contact-officer",
            "invite screener",
            "invite manager",
            "invite duty-worker",
            "invite administrator");

    private static final String URL = "https://breakwater.partners.example";

    private final List<String> wrong = new ArrayList<>();

    Finding run() throws Exception {
        var refusal = refuses();
        var opening = opens();
        return new Finding(refusal + "; " + opening, wrong);
    }

    private String refuses() throws Exception {
        try (var house = new RealHouse(Map.of("BREAKWATER_MODE", "live"))) {
            var start = System.nanoTime();
            var said = house.runToTheEnd("run");
            var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            if (!said.getFirst().equals("exit 1")) {
                wrong.add("live with nothing set: " + said.getFirst());
            }
            MUST_BE_NAMED.stream()
                    .filter(name -> said.stream().noneMatch(line -> line.contains(name)))
                    .forEach(name -> wrong.add("the refusal does not name “" + name + "”"));
            said.stream()
                    .filter(line -> line.contains("Exception") || line.startsWith("\tat "))
                    .forEach(line -> wrong.add("the refusal shows a stack trace: " + line));
            return "with nothing set it ends with 1 after %d s and names %d things".formatted(seconds, said.size() - 2);
        }
    }

    private String opens() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        var settings = new HashMap<>(Map.of(
                "BREAKWATER_MODE", "live",
                "BREAKWATER_MAIL_HOST", "127.0.0.1",
                "BREAKWATER_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()),
                "BREAKWATER_MAIL_TLS", "none",
                "BREAKWATER_MAIL_FROM", "notices@partners.example",
                "BREAKWATER_UNSCANNED", "accepted",
                "BREAKWATER_URL", URL));
        var profile = Files.createTempFile("breakwater-check-", ".yaml");
        Files.writeString(profile, LiveProfile.complete());
        settings.put("BREAKWATER_PROFILE", profile.toString());
        try (var house = new RealHouse(settings)) {
            var links = new ArrayList<String>();
            for (var role : Role.values()) {
                links.add(invite(house, role));
            }
            house.start();
            links.forEach(link -> opens(house, link));
            var refused = letsNobodyInventedIn(house);
            return ("with everything set it opens, and so do the %d links of the people invited; "
                            + "%d invented people got 404")
                    .formatted(links.size(), refused);
        } finally {
            mail.stop();
            Files.deleteIfExists(profile);
        }
    }

    /** Invites someone at the terminal, and returns the link that it showed, as a path. */
    private String invite(RealHouse house, Role role) throws Exception {
        var typed = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var address = typed + "@partners.example";
        var said = switch (role) {
            case RESEARCHER -> house.runToTheEnd("invite", typed, address, "--agency", "police");
            case TEAM_MEMBER -> house.runToTheEnd("invite", typed, address, "--team", "assessment");
            default -> house.runToTheEnd("invite", typed, address);
        };
        if (!said.getFirst().equals("exit 0")) {
            wrong.add("invite " + typed + ": " + said);
        }
        return said.stream()
                .filter(line -> line.startsWith(URL + "/invitation/"))
                .map(line -> line.substring(URL.length()))
                .findFirst()
                .orElse("/invitation/none-was-shown");
    }

    private void opens(RealHouse house, String link) {
        var browser = new TextBrowser(house.address()).visit(link);
        if (browser.status() != 200) {
            wrong.add("the link of an invitation: " + browser.status());
        }
    }

    private int letsNobodyInventedIn(RealHouse house) {
        var refused = 0;
        for (var person : InventedPerson.values()) {
            var browser = new TextBrowser(house.address()).visit("/sign-in");
            if (browser.page().text().contains(person.fullName())) {
                wrong.add(person + " is offered on the page");
            }
            var form = Objects.requireNonNull(
                    browser.page().select("form[action=/sign-in]").first());
            form.attr("action", "/sign-in/demo").appendElement("input").attr("name", "person");
            browser.send(form, Map.of("person", person.accountId().toString()));
            if (browser.status() == 404) {
                refused++;
            } else {
                wrong.add("one press as %s: %d".formatted(person, browser.status()));
            }
        }
        return refused;
    }
}
