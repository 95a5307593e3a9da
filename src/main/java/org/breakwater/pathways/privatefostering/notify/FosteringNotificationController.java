package org.breakwater.pathways.privatefostering.notify;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ForEveryone;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementNotifications;
import org.breakwater.pathways.privatefostering.lifecycle.PrivateFostering;
import org.breakwater.pathways.privatefostering.records.Notification;
import org.breakwater.pathways.privatefostering.records.NotificationRow;
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

/** A carer, a parent, an agency or a professional notifies an arrangement. */
@Controller
@ForEveryone
@RequestMapping(FosteringNotificationController.ADDRESS)
class FosteringNotificationController implements CopiedAddresses {

    static final String ADDRESS = "/private-fostering/notify";

    /** A language school with many host families is one network. */
    static final int AN_HOUR = 60;

    private static final WhoToCall.Question ABOUT_A_CHILD =
            new WhoToCall.Question(ConcernAbout.CHILD, false, false, CallerKind.PUBLIC);

    private final ActorTransactions acting;
    private final ArrangementNotifications notifications;
    private final WhoToCall whoToCall;
    private final NetworkTries sends;
    private final VisitorNetworks networks;
    private final Clock clock;

    FosteringNotificationController(
            ActorTransactions acting, ArrangementNotifications notifications, WhoToCall whoToCall, Clock clock) {
        this.acting = acting;
        this.notifications = notifications;
        this.whoToCall = whoToCall;
        this.sends = new NetworkTries(AN_HOUR, Duration.ofHours(1), clock);
        this.networks = new VisitorNetworks(clock, sends::clear);
        this.clock = clock;
    }

    @GetMapping
    Screen ask() {
        return new FosteringNotificationPage(FosteringNotificationForm.empty(), List.of());
    }

    @PostMapping
    Screen send(FosteringNotificationForm form, Actor who, HttpServletRequest request) {
        return switch (form.check(clock.instant().atZone(Calendars.LONDON).toLocalDate())) {
            case Bad(var problems) -> new FosteringNotificationPage(form, problems);
            case Good(var told) -> {
                if (!sends.mayTry(networks.nameOf(request.getRemoteAddr()))) {
                    var many = "Several forms came from your network. Call us, or try again in an hour";
                    yield new FosteringNotificationPage(form, List.of(new Problem("notifier", many)));
                }
                yield sent(by(who), form, told);
            }
        };
    }

    private Screen sent(Actor by, FosteringNotificationForm form, Notification told) {
        var press = SinglePress.of(form.opening(), form);
        var reference = acting.as(by, () -> notifications.receive(by, told, press));
        var now = clock.instant();
        return new NotificationSentPage(
                reference,
                NotificationRow.of(told, now).missing(),
                whoToCall.answer(ABOUT_A_CHILD, now).answers());
    }

    /** A worker who writes down a call does it in their own name; for everyone else it is the front door. */
    private static Actor by(Actor who) {
        return who instanceof Actor.Person person && PrivateFostering.KIND.isSeenBy(person.role())
                ? person
                : new Actor.Visitor();
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Closed(
                ADDRESS,
                "You cannot tell us about private fostering here at the moment",
                "Call us instead. If a child is in danger now, call 999."));
    }
}
