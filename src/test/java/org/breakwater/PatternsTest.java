package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.breakwater.PatternsOfTheHouse.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No regular expression of ours takes long on any input: what counts is how often it reads a character. Every pattern
 * is found in the compiled program, so a new one is tested like all the others. Each gets its worst-case inputs, of the
 * maximum length that can reach it: the whole body of a form in one field.
 */
class PatternsTest {

    /** In characters; {@code web.protection.RequestLimits} allows no more. */
    private static final int A_BODY = 256 * 1024;

    /** Readings of a character that a pattern may need for a text: twenty for each of a body. */
    private static final long MOST = 20L * A_BODY;

    /** For each pattern that is built with a name at run time, an example; by its place. */
    private static final Map<String, Pattern> SAMPLES = Map.of(
            "frontdoor.receivedreports.IdentityDisclosure.word",
            Pattern.compile(
                    "(?<![\\p{L}\\d])" + Pattern.quote("aa") + "(?![\\p{L}\\d])"
                            + "[^.!?]{0,60}\\b(told|rang|phoned|called|reported)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            "frontdoor.conversations.LeadingQuestions.gives",
            Pattern.compile("\\b" + Pattern.quote("aaa") + "\\b", Pattern.UNICODE_CHARACTER_CLASS));

    /** By place prefix: input there is limited to this by its form, in characters. */
    private static final Map<String, Integer> LENGTHS = Map.of(
            "frontdoor.receivedreports.IdentityDisclosure.word", 20_000,
            "frontdoor.signs.DangerSigns", 20_000,
            "frontdoor.receivedreports.ContactSourceCodes", 20_000,
            // All the text of a referral concatenated.
            "frontdoor.refer.coach.", 100_000);

    @Test
    void noPatternThinksLong() throws Exception {
        var slow = new ArrayList<String>();
        var all = new PatternsOfTheHouse();
        var found = new ArrayList<>(all.found());
        SAMPLES.forEach((place, sample) -> found.add(new Found(place, sample, false)));
        for (var one : found) {
            var length = LENGTHS.entrySet().stream()
                    .filter(cut -> one.place().startsWith(cut.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(A_BODY);
            var worst = HostileWords.worstFor(one, length);
            if (worst.readings() > MOST) {
                slow.add("%s: %,d readings for %,d characters of “%s”  %s"
                        .formatted(one.place(), worst.readings(), length, worst.shape(), one.pattern()));
            }
        }
        assertThat(slow).isEmpty();
        assertThat(found).hasSizeGreaterThan(250);
    }

    /**
     * A list of patterns is reached through the constants of its class; one that is built for each call has a sample.
     */
    @Test
    void whatIsPutTogetherWhileTheProgramRunsIsTriedToo() throws Exception {
        var all = new PatternsOfTheHouse();
        var untried = new HashMap<String, List<Found>>();
        for (var place : all.puzzling()) {
            if (!SAMPLES.containsKey(place) && all.found().stream().noneMatch(one -> one.isBeside(place))) {
                untried.put(place, List.of());
            }
        }
        assertThat(untried).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "true, `[^\\s@<>,;:\"()\\\\]{1,64}@[^\\s@<>,;:\"()\\\\]+\\.[^\\s@<>,;:\"()\\\\]+`",
                "true, `(?is).*<relationship\\b[^>]*(oleobject[^>]*external|external[^>]*oleobject).*`",
                "true, `[^@\\s]+@[^@\\s]+\\.[^@\\s]+`",
                "true, (a+)+$",
                "false, \\s+$",
                "false, (x|yz?)*q"
            })
    void findsAPatternThatIsSlow(boolean whole, String slow) {
        assertThat(HostileWords.worstFor(new Found("x", Pattern.compile(slow), whole), A_BODY)
                        .readings())
                .isGreaterThan(MOST);
    }
}
