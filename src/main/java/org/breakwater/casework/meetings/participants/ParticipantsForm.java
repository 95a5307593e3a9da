package org.breakwater.casework.meetings.participants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.meetings.discussions.Participant;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.minutes.ParticipantForm;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Several people and their attendance, as typed. */
public record ParticipantsForm(String version, List<Attendee> people) implements Form {

    /** Room for everyone of a large discussion; more are added on the same page again. */
    private static final int MOST = 20;

    private static final int FEWEST = 4;

    /** Someone beside those who were invited. */
    private static final int MORE = 2;

    /** What is typed of one person; a row in which only the agency is filled in is left out. */
    public record Attendee(String agency, String otherAgency, String who, String post, String presence, String shared) {

        static final Attendee NOBODY = new Attendee("", "", "", "", "", "");

        static Attendee of(String agency) {
            return new Attendee(agency, "", "", "", "", "");
        }

        boolean isBlank() {
            return Stream.of(otherAgency, who, post, presence, shared).allMatch(String::isBlank);
        }

        ParticipantForm form() {
            return new ParticipantForm("", "", agency, otherAgency, who, post, presence, shared);
        }

        @Override
        public String toString() {
            return "Attendee[…]";
        }
    }

    /** Each agency that was invited and of which no one is recorded has a row. */
    static ParticipantsForm begun(StrategyDiscussion discussion) {
        return new ParticipantsForm(
                "", discussion.unrecorded().stream().map(Attendee::of).toList());
    }

    /** How many rows the page has. */
    public int rows() {
        return Math.clamp(people.size() + MORE, FEWEST, MOST);
    }

    /** @param number counted from 1 */
    public Attendee person(int number) {
        return number <= people.size() ? people.get(number - 1) : Attendee.NOBODY;
    }

    Checked<List<Participant>> check(Agencies agencies) {
        var ask = new Questions();
        var all = new ArrayList<Participant>();
        var names = new HashSet<String>();
        IntStream.rangeClosed(1, Math.min(people.size(), MOST))
                .filter(n -> !person(n).isBlank())
                .forEach(n -> person(n)
                        .form()
                        .participant(ask, agencies, String.valueOf(n))
                        .ifPresent(one -> {
                            ask.must(
                                    names.add(name(one)),
                                    "who" + n,
                                    "This person is on the page twice. Clear one of the rows");
                            all.add(one);
                        }));
        ask.must(!ask.areAnswered() || !all.isEmpty(), "presence1", "Enter at least one participant");
        return ask.then(() -> List.copyOf(all));
    }

    private static String name(Participant one) {
        return String.join("/", one.agency(), one.agencyName(), one.who()).toLowerCase(Locale.UK);
    }

    @Override
    public String toString() {
        return "ParticipantsForm[…]";
    }
}
