package org.breakwater.frontdoor.refer.you;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.frontdoor.refer.ColleagueEmail;
import org.breakwater.frontdoor.refer.writing.KnownChoices;
import org.breakwater.frontdoor.referrals.EarlierCall;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.Referrer;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The referrer, how to reach them, and an earlier call to us.
 *
 * @param staff whether the case manager was asked for, because it may be about a colleague or their child
 */
public record ReferrerDetailsForm(
        String name,
        String role,
        String agency,
        String phone,
        String reachable,
        String lead,
        String ownReference,
        String rang,
        String when,
        String whom,
        String staff,
        String manager,
        String managerEmail)
        implements Form {

    private static final Pattern LEAD =
            Pattern.compile("\\b(dsl|safeguarding lead|child protection lead)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE = Pattern.compile("(?=.*\\d)[A-Za-z0-9 ./-]+");

    /** Who writes, where we know it: they do not type it again. */
    record KnownReferrer(String name, String role) {

        @Override
        public String toString() {
            return "KnownReferrer[…]";
        }
    }

    /** @param writes a signed-in person, or who of a shared mailbox said who they are */
    static ReferrerDetailsForm of(Referral told, Optional<KnownReferrer> writes) {
        var now = told.referrer();
        var call = told.call();
        var known = writes.filter(_ -> now.name().isEmpty());
        return new ReferrerDetailsForm(
                known.map(KnownReferrer::name).orElse(now.name()),
                known.map(KnownReferrer::role).filter(role -> !role.isEmpty()).orElse(now.role()),
                now.agency(),
                now.phone(),
                now.reachable(),
                now.lead(),
                now.ownReference(),
                call.rang(),
                call.when(),
                call.whom(),
                told.happened().isAboutStaff() ? "yes" : "",
                now.manager(),
                now.managerEmail());
    }

    /** Whether they are the safeguarding lead themselves, so that no lead is asked for. */
    public boolean isLead() {
        return lead.isBlank() && LEAD.matcher(role).find();
    }

    /** What they make of a referral. */
    record Answers(Referrer referrer, EarlierCall call) {

        static Referral keep(Referral told, Answers now) {
            return told.with(now.referrer())
                    .with(now.call().following(told.call().referral()));
        }
    }

    Checked<Answers> check() {
        var ask = new Questions();
        var now = new Referrer(
                ask.text("name", name, "Enter your name", 200),
                ask.maybe("role", role, 80),
                ask.maybe("agency", agency, 100),
                ask.telephone("phone", phone, "Enter your phone number", 100),
                ask.maybe("reachable", reachable, 300),
                ask.maybe("lead", lead, 200),
                ask.maybe("manager", manager, 100),
                managerEmail.isBlank() ? "" : manages(ask),
                filedAs(ask));
        var call = new EarlierCall(
                KnownChoices.known(rang, List.of("YES", "NO")),
                ask.maybe("when", when, 100),
                ask.maybe("whom", whom, 200),
                "");
        ask.must(!rang.equals("YES") || !call.when().isEmpty(), "when", "Enter when you called, like today at 10:15am");
        return ask.then(() -> new Answers(now, call));
    }

    /** It is shown in lists, so it must not be a name: a reference has a number in it. */
    private String filedAs(Questions ask) {
        var reference = ask.maybe("ownReference", ownReference, 30);
        ask.must(
                reference.isEmpty() || REFERENCE.matcher(reference).matches(),
                "ownReference",
                "Your reference must have a number in it, and only letters, numbers, spaces, / - and .");
        return reference;
    }

    private String manages(Questions ask) {
        return switch (ColleagueEmail.check("managerEmail", managerEmail, "")) {
            case Bad<String>(var problems) -> {
                problems.forEach(problem -> ask.problem(problem.field(), problem.message()));
                yield "";
            }
            case Good<String>(var email) -> email;
        };
    }

    @Override
    public String toString() {
        return "ReferrerDetailsForm[…]";
    }
}
