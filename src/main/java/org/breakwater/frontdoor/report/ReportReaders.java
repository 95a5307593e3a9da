package org.breakwater.frontdoor.report;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.Profile.Reader;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.time.PublicTimes;
import org.springframework.stereotype.Component;

/**
 * Who reads reports, and when: shown before the first question, so that nobody expects an answer when no one is there.
 */
@Component
public class ReportReaders {

    private final Profile profile;
    private final WhoToCall whoToCall;
    private final Clock clock;

    ReportReaders(Profile profile, WhoToCall whoToCall, Clock clock) {
        this.profile = profile;
        this.whoToCall = whoToCall;
        this.clock = clock;
    }

    /**
     * The answer at this moment.
     *
     * @param open whether the team for children is in its office
     * @param phones who to call instead of writing, in order of preference
     * @param readers who reads now, as we call them to the public; the first is named
     * @param later who reads from {@code until} on
     * @param until when that changes, such as "9am on Monday 30 November"; empty if it never does
     * @param officeHours when online reports are read, in words
     */
    public record Now(
            boolean open,
            List<WhoToCall.Line> phones,
            List<String> readers,
            List<String> later,
            String until,
            String officeHours) {

        public String reader() {
            return readers.isEmpty() ? "" : readers.getFirst();
        }

        /** At the beginning of a sentence: one of several. */
        public String aReader() {
            return article(reader(), "A ", "An ");
        }

        /** Within a sentence: one of those who read from {@link #until} on. */
        public String aNextReader() {
            return later.isEmpty() ? "our team" : article(later.getFirst(), "a ", "an ");
        }

        private static String article(String reader, String a, String an) {
            return ("aeiou".indexOf(reader.toLowerCase(Locale.UK).charAt(0)) < 0 ? a : an) + reader;
        }
    }

    public Now now(CallerKind who) {
        var at = clock.instant();
        var answer = whoToCall.answer(new WhoToCall.Question(ConcernAbout.CHILD, false, false, who), at);
        var team = profile.routes().team(ConcernAbout.CHILD);
        var open = answer.answers().getFirst().point().id().equals(team.open());
        var until = answer.until();
        return new Now(
                open,
                answer.answers(),
                roles(profile.readersAt(at)),
                until == null ? List.of() : roles(profile.readersAt(until)),
                until == null ? "" : PublicTimes.at(until, at),
                officeHours());
    }

    /** When online reports are read, in words. */
    public String officeHours() {
        return whoToCall.officeHours(ConcernAbout.CHILD, clock.instant());
    }

    private static List<String> roles(List<Reader> readers) {
        return readers.stream().map(Reader::role).toList();
    }
}
