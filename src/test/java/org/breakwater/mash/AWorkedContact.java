package org.breakwater.mash;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.mash.screening.Screening;

/** A contact with a whole day of work in it: every part of its page has something to show. */
public final class AWorkedContact {

    private static final String WORRY = """
            Wilf came to school on Monday without a coat and with a mark on his left cheek, the size of a thumb. \
            He said that he fell against a door, and later that he does not know. On Tuesday he was asleep at \
            his desk by ten. His teacher asked whether he had eaten, and he said that there is not much on a \
            Tuesday. Mabel, who is in reception, cried at home time for the third day and held on to her \
            teacher’s hand. Their mother came late, smelling of drink, and shouted at both of them in front of \
            the gate. A man whom nobody here knows waited in the car. Another parent told us that the police \
            were at the house at the weekend. We rang their mother, who said that we should mind our own \
            business. We think that something has changed since their grandmother moved away at Easter, and that \
            nobody looks after Otto, who is two, while she sleeps in the day.""";

    private final House house;
    private final TestClock clock;
    private final AFamily family;
    private final UUID contact;

    public AWorkedContact(House house, TestClock clock) {
        this.house = house;
        this.clock = clock;
        this.family = new AFamily(house, evenLetters());
        clock.setLondon("2026-06-01T10:00");
        for (int before = 0; before < 4; before++) {
            var earlier =
                    new AtTheDesk(house, family.reported(ReportContent.Way.PROFESSIONAL, family.child("Wilf", "7")));
            earlier.screen(InventedPerson.MAYA, Rating.GREEN);
            earlier.decide(before < 2 ? "ADVICE" : "NO_FURTHER_ACTION");
            earlier.approve();
            clock.advance(Duration.ofDays(7));
        }
        clock.setLondon("2026-09-01T09:10");
        contact = reported();
        work();
    }

    public UUID id() {
        return contact;
    }

    /** A unique word of letters about as wide as each other, so that the page wraps alike each time. */
    private static String evenLetters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .map(hex -> "abdeghnopquckvsx".charAt(Character.digit(hex, 16)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private UUID reported() {
        var children = List.of(family.child("Wilf", "7"), family.child("Mabel", "5"), family.child("Otto", "2"));
        return new Furnished(house)
                .report(new ReportContent(
                        ReportContent.Way.PROFESSIONAL,
                        false,
                        "",
                        WORRY,
                        children,
                        "Wilf and Mabel at school until half past three; Otto at home",
                        "Their mother, and a man called Kit",
                        "A mark the size of a thumb on the left cheek",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.Reporter.anonymous(),
                        List.of()));
    }

    private void work() {
        var desk = new AtTheDesk(house, contact);
        var maya = InventedPerson.MAYA.asActor();
        desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(ReporterConversation.class)
                        .ask(
                                maya,
                                contact,
                                ReporterConversation.Question.WHERE_IS_THE_CHILD,
                                "Where is the child now?"));
        desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(ImmediateActions.class)
                        .act(
                                maya,
                                contact,
                                SeenWhenOpened.of(desk.now()),
                                "Rang the school to keep them",
                                clock.instant()));
        desk.screen(Rating.GREEN, Screening.Consent.NOT_SOUGHT, "Asking could raise the risk");
        desk.screen(Rating.AMBER, Screening.Consent.NOT_SOUGHT, "Asking could raise the risk");
        var police = desk.ask("police");
        var health = desk.ask("health");
        desk.ask("probation");
        desk.ask("voluntary");
        desk.answer(InventedPerson.PETRA, police, AgencyResponses.known(Rating.AMBER, null));
        clock.advance(Duration.ofHours(3));
        desk.answer(InventedPerson.HAMISH, health, AgencyResponses.notKnown());
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.values()[0]);
        clock.advance(Duration.ofDays(2));
        desk.decide("ASSESSMENT");
        desk.approve();
    }
}
