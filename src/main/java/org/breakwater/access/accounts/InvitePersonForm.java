package org.breakwater.access.accounts;

import org.breakwater.access.Role;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

public record InvitePersonForm(String email, String role, String agency, String team) implements Form {

    /** @param belongsTo the agency or team that they will act for; the empty string for everyone else */
    record Guest(String email, Role role, String belongsTo) {
        @Override
        public String toString() {
            return "Guest[" + role + "]";
        }
    }

    Checked<Guest> check(Agencies agencies, Teams teams) {
        var ask = new Questions();
        var address = ask.text("email", email, "Enter an email address", InputParser.LONGEST_EMAIL);
        ask.must(
                address.isEmpty() || InputParser.isEmail(address),
                "email",
                "Enter an email address in the correct format, like name@example.org");
        var chosen = ask.one("role", role, Role.class, "Select a role");
        var researcher = chosen.filter(one -> one == Role.RESEARCHER).isPresent();
        ask.must(!researcher || agencies.has(agency), "agency", "Select an agency");
        var receives = chosen.filter(one -> one == Role.TEAM_MEMBER).isPresent();
        ask.must(!receives || teams.has(team), "team", "Select a team");
        var belongsTo = researcher ? agency : receives ? team : "";
        return ask.then(() -> new Guest(address, chosen.orElseThrow(), belongsTo));
    }

    @Override
    public String toString() {
        return "InvitePersonForm[…]";
    }
}
