package org.breakwater.pathways.missingeducation.refer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.Role;
import org.breakwater.pathways.missingeducation.lifecycle.EducationReferrals;
import org.breakwater.pathways.missingeducation.lifecycle.MissingEducation;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.pathways.missingeducation.schools.Schools;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.SinglePress;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.breakwater.web.limits.NetworkTries;
import org.breakwater.web.limits.VisitorNetworks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A school, another council or a professional refers a child missing education, or the CME team records a referral. */
@Controller
@ForEveryone
@RequestMapping(EducationReferralController.ADDRESS)
class EducationReferralController implements CopiedAddresses {

    static final String ADDRESS = "/missing-education/refer";

    /** All schools of a council can be one network. */
    static final int AN_HOUR = 60;

    private final ActorTransactions acting;
    private final EducationReferrals referrals;
    private final Schools schools;
    private final NetworkTries sends;
    private final VisitorNetworks networks;
    private final Clock clock;

    EducationReferralController(ActorTransactions acting, EducationReferrals referrals, Schools schools, Clock clock) {
        this.acting = acting;
        this.referrals = referrals;
        this.schools = schools;
        this.sends = new NetworkTries(AN_HOUR, Duration.ofHours(1), clock);
        this.networks = new VisitorNetworks(clock, sends::clear);
        this.clock = clock;
    }

    @GetMapping
    Screen ask(Actor who) {
        return page(who, EducationReferralForm.empty(), List.of());
    }

    @PostMapping
    Screen send(EducationReferralForm form, Actor who, HttpServletRequest request) {
        var by = by(who);
        var name = by instanceof Actor.Person person ? Optional.of(person.name()) : Optional.<String>empty();
        return switch (form.check(schoolOf(who), name, LocalDate.ofInstant(clock.instant(), Calendars.LONDON))) {
            case Bad(var problems) -> page(who, form, problems);
            case Good(var told) -> {
                if (by instanceof Actor.Visitor && !sends.mayTry(networks.nameOf(request.getRemoteAddr()))) {
                    var many = "Several forms came from your network. Call us, or try again in an hour";
                    yield page(who, form, List.of(new Problem("referrer", many)));
                }
                var press = SinglePress.of(form.opening(), form);
                var reference = acting.as(by, () -> referrals.receive(by, told, press));
                yield new EducationReferredPage(reference, next(by));
            }
        };
    }

    private static String next(Actor by) {
        return switch (by) {
            case Actor.Person person when person.role() == Role.SCHOOL_ATTENDANCE_LEAD -> "/missing-education/school";
            case Actor.Person person -> "/missing-education/cases";
            default -> "";
        };
    }

    private Screen page(Actor who, EducationReferralForm form, List<Problem> problems) {
        var byTheTeam = who instanceof Actor.Person person && MissingEducation.KIND.isSeenBy(person.role());
        return new EducationReferralPage(form, schoolOf(who).map(SchoolRow::name), byTheTeam, problems);
    }

    private Optional<SchoolRow> schoolOf(Actor who) {
        return who instanceof Actor.Person person && person.role() == Role.SCHOOL_ATTENDANCE_LEAD
                ? acting.looking(person, schools::own)
                : Optional.empty();
    }

    /** The CME team and a school’s attendance lead act in their own name; everyone else leaves no trace of theirs. */
    private static Actor by(Actor who) {
        return who instanceof Actor.Person person
                        && MissingEducation.KIND.openedBy().contains(person.role())
                ? person
                : new Actor.Visitor();
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Closed(
                ADDRESS,
                "You cannot refer a child missing education here at the moment",
                "Call us and ask for the CME officer. If a child is in danger now, call 999."));
    }
}
