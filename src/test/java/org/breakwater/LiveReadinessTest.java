package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HouseTest
class LiveReadinessTest {

    private static final Map<String, String> MAIL = Map.of(
            "BREAKWATER_MAIL_HOST", "mail.partners.example",
            "BREAKWATER_MAIL_FROM", "notices@partners.example",
            "BREAKWATER_URL", "https://breakwater.partners.example",
            "breakwater.scanner", "unix:/run/clamav/clamd.ctl");
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    @Autowired
    ApplicationContext house;

    @Autowired
    Accounts accounts;

    private final Profile shipped = ProfileReader.read("p.yaml", LiveProfile.shipped());
    private final Profile complete = ProfileReader.read("p.yaml", LiveProfile.complete());

    @Test
    void namesEverythingThatAnUntouchedHouseLacksAtOnce() {
        var missing = LiveReadiness.missing(shipped, shipped.contactPoints(), Map.of(), Set.of(), false);
        assertThat(missing)
                .contains("p.yaml: live: controller is missing")
                .contains("p.yaml: live: data-protection-officer is missing")
                .contains("p.yaml: live: impact-assessment is missing")
                .contains("p.yaml: live: privacy-notice is missing")
                .contains("p.yaml: live: privacy-notice-for-children is missing")
                .contains("p.yaml: live: retention-schedule is missing")
                .contains("p.yaml: readers: no one is named as duty social worker in the Emergency Duty Team")
                .contains("p.yaml: contact-points emergency-duty-team: no one has confirmed 0345 606 1212")
                .contains("BREAKWATER_MAIL_HOST is not set; live mode sends real email")
                .contains("no one has been invited as contact officer: ./breakwater invite contact-officer ADDRESS")
                .contains("no one has been invited as administrator: ./breakwater invite administrator ADDRESS");
        assertThat(new LiveReadiness.NotReady(missing).getMessage()).hasLineCount(missing.size() + 1);
    }

    @Test
    void asksNobodyToDial999ToTryIt() {
        assertThat(LiveReadiness.missing(complete, shipped.contactPoints(), MAIL, EVERYBODY, false))
                .anyMatch(line -> line.contains("confirmed 101"))
                .noneMatch(line -> line.contains("confirmed 999"));
    }

    @Test
    void opensWhenEverythingIsThere() {
        var unconfirmed = complete.contactPoints().stream().filter(point -> point.confirmed() == null);
        assertThat(unconfirmed.map(ContactPoint::id)).isEmpty();
        assertThat(LiveReadiness.missing(complete, List.of(), MAIL, EVERYBODY, false))
                .isEmpty();
    }

    @Test
    void staysShutOverTheDatabaseOfADemonstration() {
        assertThat(LiveReadiness.missing(complete, List.of(), MAIL, EVERYBODY, true))
                .singleElement()
                .asString()
                .contains("invented people");
        assertThat(accounts.someInvented(new Actor.Job("test"))).isTrue();
    }

    @Test
    void staysShutWhileTheLimitsAreOff() {
        var measuring = new java.util.HashMap<>(MAIL);
        measuring.put("breakwater.limits", "off");
        assertThat(LiveReadiness.missing(complete, List.of(), measuring, EVERYBODY, false))
                .singleElement()
                .asString()
                .contains("BREAKWATER_LIMITS");
    }

    @Test
    void staysShutWithoutAVirusCheckUnlessSomebodySaysThatTheyKnow() {
        var without = new java.util.HashMap<>(MAIL);
        without.put("breakwater.scanner", "");
        assertThat(LiveReadiness.missing(complete, List.of(), without, EVERYBODY, false))
                .singleElement()
                .asString()
                .contains("BREAKWATER_SCANNER is not set");
        without.put("breakwater.unscanned", "accepted");
        assertThat(LiveReadiness.missing(complete, List.of(), without, EVERYBODY, false))
                .isEmpty();
    }

    @Test
    void asksForNoDutyWorkersAccountWhereTheDutyTeamIsReachedByTelephone() {
        var withoutOne = EnumSet.complementOf(EnumSet.of(Role.DUTY_WORKER));
        assertThat(LiveReadiness.missing(complete, List.of(), MAIL, withoutOne, false))
                .singleElement()
                .asString()
                .contains("./breakwater invite duty-worker");
        var telephoned =
                LiveProfile.complete().replace("name: Anil Frost}", "name: Anil Frost, reached: by telephone}");
        assertThat(LiveReadiness.missing(ProfileReader.read("p.yaml", telephoned), List.of(), MAIL, withoutOne, false))
                .isEmpty();
    }

    @Test
    void staysShutUntilSomeoneHasConfirmedWhoTakesTheCallsAboutAnAlert() {
        var profile = LiveProfile.complete()
                .replace(
                        "call: emergency-duty-team, confirmed: {by: Orla Vantage, on: 2026-08-28}}",
                        "call: emergency-duty-team}");
        assertThat(LiveReadiness.missing(ProfileReader.read("p.yaml", profile), List.of(), MAIL, EVERYBODY, false))
                .containsExactly(
                        "p.yaml: next-to-call: no one has confirmed that the Emergency Duty Team takes these calls");
    }

    @Test
    void isNotThereInADemonstration() {
        assertThat(house.getBeanNamesForType(LiveReadiness.class)).isEmpty();
    }
}
