package org.breakwater.casework.meetings.minutes;

import java.util.Optional;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.meetings.discussions.Participant;
import org.breakwater.casework.meetings.discussions.ParticipantRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * One person who takes part for an agency, as it is typed.
 *
 * @param replaces the id of what was recorded of them before; empty for the first time
 * @param otherAgency its name, where the one that is chosen stands for any that the profile does not name
 */
public record ParticipantForm(
        String version,
        String replaces,
        String agency,
        String otherAgency,
        String who,
        String post,
        String presence,
        String shared)
        implements Form {

    static ParticipantForm empty() {
        return new ParticipantForm("", "", "", "", "", "", "", "");
    }

    /** What is recorded of someone, to be changed. */
    static ParticipantForm of(ParticipantRow row) {
        return new ParticipantForm(
                "",
                row.id().toString(),
                row.agency(),
                row.agencyName(),
                row.who(),
                row.post(),
                row.presence().name(),
                row.shared());
    }

    Checked<Participant> check(Agencies agencies) {
        var ask = new Questions();
        var participant = participant(ask, agencies, "");
        return ask.then(participant::orElseThrow);
    }

    /** @param number ends the name of each field, where there are several people on a page; else empty */
    public Optional<Participant> participant(Questions ask, Agencies agencies, String number) {
        var chosen = agencies.find(agency);
        ask.must(chosen.isPresent(), "agency" + number, "Select the agency represented");
        var unnamed = chosen.filter(one -> one.kind() == Agencies.Kind.OUTSIDE_UNNAMED)
                .isPresent();
        var which = unnamed
                ? ask.text("otherAgency" + number, otherAgency, "Enter which agency it is", 120)
                : ask.maybe("otherAgency" + number, "", 120);
        var how = ask.one("presence" + number, presence, Participant.Presence.class, "Select whether they took part");
        var absent = how.filter(one -> one == Participant.Presence.ABSENT).isPresent();
        var name =
                absent ? ask.maybe("who" + number, who, 300) : ask.text("who" + number, who, "Enter their name", 300);
        var does = absent
                ? ask.maybe("post" + number, post, 200)
                : ask.text("post" + number, post, "Enter their job title", 200);
        var sent = how.filter(one -> one == Participant.Presence.SENT_WORDS).isPresent();
        var words = sent
                ? ask.text("shared" + number, shared, "Enter their written contribution", 10000)
                : ask.maybe("shared" + number, shared, 10000);
        return how.map(one -> new Participant(
                agency, which, name, does, one, words, InputParser.id(replaces).orElse(null)));
    }

    @Override
    public String toString() {
        return "ParticipantForm[…]";
    }
}
