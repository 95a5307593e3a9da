package org.breakwater.mash.desk.workers;

import java.util.UUID;
import org.breakwater.mash.desk.TypedNumber;
import org.breakwater.mash.model.TeamRow;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.breakwater.web.Typed;

/** A team as it is typed. @param pageId names the page, so that pressing twice adds one */
public record TeamForm(String pageId, String version, String name, String telephone) implements Form {

    static TeamForm empty() {
        return new TeamForm(UUID.randomUUID().toString(), "", "", "");
    }

    static TeamForm of(TeamRow row) {
        return new TeamForm("", String.valueOf(row.version()), row.name(), row.telephone());
    }

    /** A forged one names a page that no one else has. */
    UUID page() {
        return Typed.id(pageId).orElseGet(UUID::randomUUID);
    }

    Checked<TeamForm> check() {
        var ask = new Questions();
        var called = ask.text("name", name, "Enter the team’s name", 100);
        ask.must(
                called.isEmpty() || called.codePoints().anyMatch(Character::isLetterOrDigit),
                "name",
                "Team name must contain letters");
        var number =
                new TypedNumber("telephone", telephone).check(ask, "Enter a telephone number that is always answered");
        return ask.then(() -> new TeamForm(pageId, version, called, number));
    }
}
