package org.breakwater.casework.meetings.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.casework.informationrequests.agency.AgencyInvitation;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Who attends, and which people the agency knows, as it is typed. */
public record AttendanceForm(String asked, List<Attendee> attendees, List<ForPerson> people) implements Form {

    static final int MOST_ATTENDEES = 3;

    /** One who attends. */
    public record Attendee(String name, String post) {
        boolean isEmpty() {
            return name.isBlank() && post.isBlank();
        }

        @Override
        public String toString() {
            return "Attendee[…]";
        }
    }

    /** What is chosen of one person, in the order in which the agency was told of them. */
    public record ForPerson(String known) {}

    static AttendanceForm empty(AgencyInvitation call) {
        return new AttendanceForm(asked(call), List.of(), List.of());
    }

    /** Each answer beside the person it was given about, whatever the agency was asked since. */
    static AttendanceForm of(AgencyInvitation call, AttendanceRow row) {
        return new AttendanceForm(
                asked(call),
                IntStream.range(0, row.names().size())
                        .mapToObj(n ->
                                new Attendee(row.names().get(n), row.posts().get(n)))
                        .toList(),
                call.about().stream().map(row::knownOf).map(ForPerson::new).toList());
    }

    /** Who attends, and what is said of each person. */
    record Said(List<Attendee> attendees, List<Known> known) {}

    /** @param number counted from 1 */
    public Attendee attendee(int number) {
        return number <= attendees.size() ? attendees.get(number - 1) : new Attendee("", "");
    }

    /** @param number counted from 1 */
    public String known(int number) {
        return number <= people.size() ? people.get(number - 1).known() : "";
    }

    private static String asked(AgencyInvitation call) {
        return call.askId() == null ? "" : call.askId().toString();
    }

    /** Whether the people are those of the last request to the agency still. */
    boolean isAbout(AgencyInvitation call) {
        return asked.equals(asked(call));
    }

    /** What was typed, without what was chosen of people whom the page no longer names. */
    AttendanceForm anew(AgencyInvitation call) {
        return new AttendanceForm(asked(call), attendees, List.of());
    }

    Checked<Said> check(AgencyInvitation call) {
        var about = call.about();
        var ask = new Questions();
        var first = about.isEmpty() ? "name1" : "known1";
        ask.must(isAbout(call), first, "MASH+ has changed who it asks about. Check your answers and save again");
        var attending = new ArrayList<Attendee>();
        for (int n = 1; n <= MOST_ATTENDEES; n++) {
            if (n == 1 || !attendee(n).isEmpty()) {
                attending.add(new Attendee(
                        ask.text("name" + n, attendee(n).name(), "Enter the name of the person who will attend", 200),
                        ask.text("post" + n, attendee(n).post(), "Enter their job title", 200)));
            }
        }
        var known = new ArrayList<Known>();
        for (int n = 1; n <= about.size(); n++) {
            ask.one(
                            "known" + n,
                            known(n),
                            Known.class,
                            "Select whether %s is known to your agency".formatted(about.get(n - 1)))
                    .ifPresent(known::add);
        }
        return ask.then(() -> new Said(List.copyOf(attending), List.copyOf(known)));
    }

    @Override
    public String toString() {
        return "AttendanceForm[…]";
    }
}
