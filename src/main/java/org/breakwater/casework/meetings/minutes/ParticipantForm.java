package org.breakwater.casework.meetings.minutes;

import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.meetings.discussions.Participant;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Who takes part for one agency, as it is typed. */
public record ParticipantForm(String version, String agency, String who, String presence, String shared)
        implements Form {

    static ParticipantForm empty() {
        return new ParticipantForm("", "", "", "", "");
    }

    Checked<Participant> check(Agencies agencies) {
        var ask = new Questions();
        ask.must(agencies.find(agency).isPresent(), "agency", "Select the agency");
        var how = ask.one("presence", presence, Participant.Presence.class, "Select whether they took part");
        var absent = how.filter(one -> one == Participant.Presence.ABSENT).isPresent();
        var names = absent ? ask.maybe("who", who, 300) : ask.text("who", who, "Enter their name and role", 300);
        var sent = how.filter(one -> one == Participant.Presence.SENT_WORDS).isPresent();
        var words = sent
                ? ask.text("shared", shared, "Enter their written contribution", 10000)
                : ask.maybe("shared", shared, 10000);
        return ask.then(() -> new Participant(agency, names, how.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "ParticipantForm[…]";
    }
}
