package org.breakwater.pathways.allegations.refer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ForEveryone;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.pathways.allegations.lifecycle.AllegationReferrals;
import org.breakwater.pathways.allegations.lifecycle.Allegations;
import org.breakwater.pathways.allegations.refer.AllegationReferralForm.Told;
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

/** An employer or agency refers someone who works with children to the LADO, or asks for advice. */
@Controller
@ForEveryone
@RequestMapping(AllegationReferralController.ADDRESS)
class AllegationReferralController implements CopiedAddresses {

    static final String ADDRESS = "/allegations/refer";

    /** All schools of a council can be one network. */
    static final int AN_HOUR = 60;

    private static final WhoToCall.Question ABOUT_A_CHILD =
            new WhoToCall.Question(ConcernAbout.CHILD, false, false, CallerKind.PROFESSIONAL);

    private final ActorTransactions acting;
    private final AllegationReferrals referrals;
    private final WhoToCall whoToCall;
    private final NetworkTries sends;
    private final VisitorNetworks networks;
    private final Clock clock;

    AllegationReferralController(
            ActorTransactions acting, AllegationReferrals referrals, WhoToCall whoToCall, Clock clock) {
        this.acting = acting;
        this.referrals = referrals;
        this.whoToCall = whoToCall;
        this.sends = new NetworkTries(AN_HOUR, Duration.ofHours(1), clock);
        this.networks = new VisitorNetworks(clock, sends::clear);
        this.clock = clock;
    }

    @GetMapping
    Screen ask(Actor who) {
        return page(who, AllegationReferralForm.empty(), List.of());
    }

    @PostMapping
    Screen send(AllegationReferralForm form, Actor who, HttpServletRequest request) {
        return switch (form.check(clock.instant(), isOurs(who))) {
            case Bad(var problems) -> page(who, form, problems);
            case Good(var told) -> {
                if (!sends.mayTry(networks.nameOf(request.getRemoteAddr()))) {
                    var many = "Several forms came from your network. Call us, or try again in an hour";
                    yield page(who, form, List.of(new Problem("asks", many)));
                }
                yield sent(by(who), form, told);
            }
        };
    }

    private Screen sent(Actor by, AllegationReferralForm form, Told told) {
        var press = SinglePress.of(form.opening(), form);
        return acting.as(by, () -> {
            var reference = referrals.receive(by, told.referral(), press, told.receivedAt());
            var path = by instanceof Actor.Person ? referrals.path(reference) : Optional.<String>empty();
            return new AllegationReferredPage(
                    reference,
                    by instanceof Actor.Person,
                    path,
                    told.referral().soFar().danger(),
                    lines());
        });
    }

    private Screen page(Actor who, AllegationReferralForm form, List<Problem> problems) {
        return new AllegationReferralPage(form, isOurs(who), lines(), problems);
    }

    private static boolean isOurs(Actor who) {
        return by(who) instanceof Actor.Person;
    }

    private List<WhoToCall.Line> lines() {
        return whoToCall.answer(ABOUT_A_CHILD, clock.instant()).answers();
    }

    /** The LADO writes down a call in their own name; everyone else, also at the desk, leaves no trace of theirs. */
    private static Actor by(Actor who) {
        return who instanceof Actor.Person person && Allegations.KIND.isSeenBy(person.role())
                ? person
                : new Actor.Visitor();
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Closed(
                ADDRESS,
                "You cannot refer to the LADO here at the moment",
                "Call us and ask for the LADO. If a child is in danger now, call 999."));
    }
}
