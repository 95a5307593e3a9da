package org.breakwater.partnership.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.ProfileFault;
import org.breakwater.partnership.contactpoints.CurrentContactPoints;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {

    private static final Path FILE = Path.of("partnerships/southend.yaml");
    private final String good = read();

    @Test
    void readsTheProfileThatShips() {
        var profile = ProfileReader.read("southend.yaml", good);

        assertThat(profile.name()).isEqualTo("Southend Safeguarding Partners");
        assertThat(profile.kindsOfHarm()).hasSize(7);
        assertThat(profile.contactPoints()).extracting(ContactPoint::id).contains("mash-plus", "childline");
        assertThat(CurrentContactPoints.of(profile.contactPoints())
                        .get("mash-plus")
                        .number()
                        .dialled())
                .isEqualTo("+441702215007");
    }

    @Test
    void saysWhoReadsAtNight() {
        var profile = ProfileReader.read("southend.yaml", good);

        assertThat(profile.readersAt(Instant.parse("2026-08-29T21:00:00Z")))
                .extracting(Profile.Reader::role)
                .containsExactly("duty social worker in the Emergency Duty Team");
    }

    @Test
    void namesWhatLiveStillNeeds() {
        assertThat(ProfileReader.read("southend.yaml", good).missingForLive())
                .contains("southend.yaml: live: controller is missing")
                .contains("southend.yaml: readers: no one is named as contact officer at MASH+")
                .contains("southend.yaml: next-to-call: no one has confirmed"
                        + " that the Emergency Duty Team takes these calls")
                .hasSize(10);
    }

    @Test
    void namesTheLineOfALocalServiceWithoutASourceOrADay() {
        assertThat(mistakes("source: The partnership’s early help page", "reach: Come in"))
                .isNotEmpty()
                .anyMatch(mistake -> mistake.contains("local-services early-help: 'source' is missing"));
        assertThat(mistakes("check-by: 2027-02-28", "check-by: soon"))
                .anyMatch(mistake -> mistake.contains("'check-by' must be a day, like 2026-01-31"));
    }

    @Test
    void namesTheLineOfHoursThatCloseBeforeTheyOpen() {
        assertThat(mistakes("monday: 09:00-17:30", "monday: 17:30-09:00"))
                .containsExactly("southend.yaml line " + lineOf("monday: 09:00-17:30")
                        + ": opening-hours office, periods: monday: 'closes' is before 'opens'");
    }

    @Test
    void namesEveryMistakeAtOnceInTheOrderOfTheFile() {
        var broken = good.replace("short-name: SSP", "shortname: SSP")
                .replaceFirst("number: 01702 215007", "number: 01702 21")
                .replace("{hours: office, role: contact officer at MASH+}", "{hours: ofice, role: contact officer}");
        assertThat(mistakesOf(broken))
                .containsExactly(
                        "southend.yaml line 7: 'short-name' is missing",
                        "southend.yaml line " + lineOf("short-name: SSP")
                                + ": 'shortname' is not known here; known keys: agencies, teams, audiences,"
                                + " kinds-of-harm, opening-hours, contact-points, readers, next-to-call, whom-to-call,"
                                + " name, short-name, place,"
                                + " mail-sender, referral-name, asked-outside, strategy-quorum, own-agency,"
                                + " disagreements-above, topic-groups, local-services, websites, live",
                        "southend.yaml line " + lineOf("number: 01702 215007")
                                + ": contact-points mash-plus:"
                                + " '01702 21' is not a valid UK telephone number",
                        "southend.yaml line " + lineOf("readers:") + ": no one reads in office",
                        "southend.yaml line " + lineOf("{hours: office, role:")
                                + ": readers: there are no opening hours 'ofice'; use one of [office]");
    }

    @Test
    void refusesAnHourInWhichNobodyAnswers() {
        assertThat(mistakes("closed: emergency-duty-team}\n  adult", "closed: nspcc}\n  adult"))
                .singleElement()
                .asString()
                .endsWith("'nspcc' is required unless 'mash-plus' is given");
    }

    @Test
    void refusesAnHourInWhichNobodyReads() {
        assertThat(mistakes("{hours: outside office, role: duty", "{hours: office, role: duty"))
                .singleElement()
                .asString()
                .contains("no one reads outside office");
    }

    @Test
    void refusesTheSameKeyTwiceAndAnUnknownCaller() {
        assertThat(mistakes("place: Southend-on-Sea", "place: Southend-on-Sea\nplace: Leigh"))
                .singleElement()
                .asString()
                .endsWith("'place' is used twice");
        assertThat(mistakes("to: [child]", "to: [children]"))
                .singleElement()
                .asString()
                .endsWith("'children' is not known in 'to'; use one of public, professional, child");
    }

    @Test
    void refusesAnAgencyOutsideWithTheIdOfOneHereWhosePeopleWouldReadItsQuestions() {
        assertThat(mistakes(
                        "- id: essex\n    name: Essex County Council children’s social care\n    code",
                        "- id: police\n    name: Essex\n    code"))
                .singleElement()
                .asString()
                .endsWith("the id 'police' is used twice, or is an agency's");
        assertThat(mistakes("    code: 5C\n    any: yes", "    code: council\n    any: yes"))
                .singleElement()
                .asString()
                .contains("'code' must be a census code");
    }

    @Test
    void refusesWhatIsNotYamlWithItsLine() {
        assertThat(mistakesOf("name: [unfinished\nplace: x"))
                .singleElement()
                .asString()
                .contains("this is not YAML");
        assertThat(mistakesOf("")).containsExactly("southend.yaml line 1: the file is empty");
        assertThat(mistakesOf("just words")).contains("southend.yaml line 1: expected keys and values");
        assertThat(mistakesOf("name: \0")).singleElement().asString().contains("this is not YAML");
    }

    @Test
    void refusesEveryFileWithOneLineMissingOrReadsIt() {
        var lines = new ArrayList<>(good.lines().toList());
        for (var left = 0; left < lines.size(); left++) {
            var without = new ArrayList<>(lines);
            without.remove(left);
            try {
                ProfileReader.read("southend.yaml", String.join("\n", without));
            } catch (ProfileFault refused) {
                assertThat(refused.mistakes())
                        .isNotEmpty()
                        .allMatch(line -> line.matches("southend.yaml line \\d+: .+"));
            }
        }
    }

    private List<String> mistakes(String good, String bad) {
        assertThat(this.good).contains(good);
        return mistakesOf(this.good.replace(good, bad));
    }

    private static List<String> mistakesOf(String text) {
        return catchThrowableOfType(ProfileFault.class, () -> ProfileReader.read("southend.yaml", text))
                .mistakes();
    }

    private int lineOf(String words) {
        return 1
                + (int) good.substring(0, good.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
