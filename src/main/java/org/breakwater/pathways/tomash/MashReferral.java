package org.breakwater.pathways.tomash;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.Reporter;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.jspecify.annotations.Nullable;

/**
 * What a pathway sends to MASH+.
 *
 * @param team who sends it, such as "CME officer, council education service"
 * @param danger whether the child is at risk now; not sure is not no
 * @param dangerWords what says so, or empty
 * @param facts the sentences that are known, the most important first; empty ones are left out
 * @param parentsKnow whether the parents or carers were told
 */
public record MashReferral(
        String team,
        AboutChild child,
        YesNoUnsure danger,
        String dangerWords,
        List<String> facts,
        String whereNow,
        String otherPeople,
        YesNoUnsure parentsKnow,
        String parentsWords) {

    private static final int MOST = 20_000;
    private static final int MOST_BESIDE = 5_000;
    private static final int MOST_OF_PARENTS = 2_000;

    /** @param address empty if it is secret or not known */
    public record AboutChild(String name, @Nullable LocalDate born, String address, String school) {

        @Override
        public String toString() {
            return "AboutChild[…]";
        }
    }

    ReportContent from(String sender) {
        var born = child.born() == null ? "" : child.born().toString();
        var about = new ReportContent.Child(child.name(), "", "", false, "", child.address(), child.school(), born);
        return new ReportContent(
                Way.PROFESSIONAL,
                danger == YesNoUnsure.YES,
                danger == YesNoUnsure.YES ? dangerWords : "",
                cut(facts.stream().filter(one -> !one.isBlank()).collect(Collectors.joining("\n")), MOST),
                List.of(about),
                cut(whereNow, MOST_BESIDE),
                cut(otherPeople, MOST_BESIDE),
                "",
                YesNoUnsure.UNSURE,
                "",
                parentsKnow,
                cut(parentsWords, MOST_OF_PARENTS),
                new Reporter(sender, "", team, "", "", false, ""),
                List.of(),
                danger);
    }

    /** A sentence of a fact, or nothing if it is not known. */
    public static String fact(String label, String value) {
        return value.isBlank() ? "" : label + ": " + value;
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    @Override
    public String toString() {
        return "MashReferral[" + team + ", " + danger + "]";
    }
}
