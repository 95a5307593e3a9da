package org.breakwater.mash.socialworkers;

import java.util.List;
import java.util.UUID;
import org.breakwater.mash.desk.TypedNumber;
import org.breakwater.mash.socialworkteams.SocialWorkTeamRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * A worker as they are typed.
 *
 * @param pageId identifies the page, so that pressing twice adds one
 */
public record SocialWorkerForm(String pageId, String version, String name, String does, String team, String telephone)
        implements Form {

    static SocialWorkerForm empty() {
        return new SocialWorkerForm(UUID.randomUUID().toString(), "", "", "", "", "");
    }

    static SocialWorkerForm of(SocialWorkerRow row) {
        return new SocialWorkerForm(
                "",
                String.valueOf(row.version()),
                row.name(),
                row.does(),
                row.teamId().toString(),
                row.telephone());
    }

    /** A forged id identifies a page that no one else has. */
    UUID page() {
        return InputParser.id(pageId).orElseGet(UUID::randomUUID);
    }

    Checked<SocialWorkers.Listed> check(List<SocialWorkTeamRow> teams) {
        var ask = new Questions();
        var called = ask.text("name", name, "Enter their name", 100);
        var work = ask.text("does", does, "Enter their role, for example social worker", 100);
        var of = teams.stream().filter(one -> one.id().toString().equals(team)).findFirst();
        ask.must(of.isPresent(), "team", "Select their team");
        var number = new TypedNumber("telephone", telephone).check(ask, "Enter their work telephone number");
        return ask.then(
                () -> new SocialWorkers.Listed(called, work, of.orElseThrow().id(), number));
    }

    @Override
    public String toString() {
        return "SocialWorkerForm[…]";
    }
}
