package org.breakwater.mash.socialworkteams;

import java.util.UUID;
import org.breakwater.mash.desk.TypedNumber;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** A team as it is typed. @param pageId identifies the page, so that pressing twice adds one */
public record SocialWorkTeamForm(String pageId, String version, String name, String telephone) implements Form {

    static SocialWorkTeamForm empty() {
        return new SocialWorkTeamForm(UUID.randomUUID().toString(), "", "", "");
    }

    static SocialWorkTeamForm of(SocialWorkTeamRow row) {
        return new SocialWorkTeamForm("", String.valueOf(row.version()), row.name(), row.telephone());
    }

    /** A forged id identifies a page that no one else has. */
    UUID page() {
        return InputParser.id(pageId).orElseGet(UUID::randomUUID);
    }

    Checked<SocialWorkTeamForm> check() {
        var ask = new Questions();
        var called = ask.text("name", name, "Enter the team’s name", 100);
        ask.must(
                called.isEmpty() || called.codePoints().anyMatch(Character::isLetterOrDigit),
                "name",
                "Team name must contain letters");
        var number = new TypedNumber("telephone", telephone).check(ask, "Enter the duty telephone number");
        return ask.then(() -> new SocialWorkTeamForm(pageId, version, called, number));
    }
}
