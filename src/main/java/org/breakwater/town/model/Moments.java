package org.breakwater.town.model;

import static org.breakwater.access.InventedPerson.ADAEZE;
import static org.breakwater.access.InventedPerson.GWEN;
import static org.breakwater.access.InventedPerson.IDRIS;
import static org.breakwater.access.InventedPerson.TOMASZ;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.breakwater.frontdoor.Channel;
import org.breakwater.frontdoor.Suspicion;
import org.breakwater.frontdoor.Told;
import org.breakwater.mash.decision.Outcome;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Rating;
import org.breakwater.time.Calendars;
import org.breakwater.town.Act;
import org.breakwater.town.Household;
import org.breakwater.town.Invented;
import org.breakwater.town.Pattern;
import org.breakwater.town.Story;

/** Plants what a single contact shows: nights, delays, restrictions, and what is done again. */
record Moments(Plot plot) {

    void plant() {
        recordedLate();
        worksWithChildren();
        setAside();
        redAndRinging();
        actedAlone();
        sentBack();
        aChildTells();
    }

    private void recordedLate() {
        var home = plot.home("Leighbeck", "Wayne Leighbeck", plot.child("Jude", "Leighbeck", 13, 11), 21);
        var recordedAt = plot.office().before(plot.now(), 200);
        var receivedAt = recordedAt.minus(Duration.ofHours(27));
        var told = telling(home, "advice-for-a-club", TellerKind.YOUTH_WORKER, false, receivedAt);
        plot.plant(Pattern.RECORDED_LATE, plot.keep(home, Channel.PHONE, receivedAt, recordedAt, told, List.of()));
    }

    /** No one is named for allegations in the demonstration, so the managers are: one of them screens. */
    private void worksWithChildren() {
        var home = plot.home("Thorpehall", "Stuart Thorpehall", plot.child("Finlay", "Thorpehall", 10, 12), 22);
        var closedAt = plot.office().before(plot.now().minus(Duration.ofDays(100)), 300);
        var before = aboutACoach("shouts at the children and pulled one by the arm at training.");
        var script = plot.script("advice-for-a-club", before, GWEN, ADAEZE, closedAt)
                .inTheOffice(50)
                .screen(GWEN, Rating.AMBER, false)
                .inTheOffice(60)
                .propose(Outcome.ALLEGATIONS)
                .submit()
                .inTheOffice(45)
                .approve(false)
                .inTheOffice(20)
                .close();
        var openAt = plot.now().minus(Duration.ofMinutes(130));
        var now = aboutACoach("has sent private messages to two of the children late in the evening.");
        plot.plant(
                Pattern.WORKS_WITH_CHILDREN,
                plot.keep(home, Channel.WEB, closedAt, closedAt, before, script.acts()),
                plot.keep(home, Channel.WEB, openAt, openAt, now, List.of()));
    }

    private static Told aboutACoach(String what) {
        return new Told(
                Told.Way.ADULT,
                false,
                "",
                "The coach of my son’s team " + what,
                List.of(new Told.Child("Finlay Thorpehall", "", "about 10", false, "", "", "")),
                "Training is on Tuesdays, in " + Invented.TOWN,
                "The coach, who is there on his own.",
                "",
                Told.YesNoUnsure.YES,
                "Coach at Saltmarsh Quay Sea Cadets " + Invented.MARK,
                Told.YesNoUnsure.NO,
                "",
                new Told.Teller(
                        "Hazel Thorpehall " + Invented.MARK,
                        "a parent",
                        "",
                        Invented.mobile(222),
                        "in the morning",
                        false,
                        ""),
                List.of());
    }

    private void setAside() {
        var home = plot.home("Nobody", "Nobody", plot.child("Nobody", "Nobody", 10, 13), 23);
        var at = plot.now().minus(Duration.ofMinutes(310));
        var told = new Told(
                Told.Way.ADULT,
                false,
                "",
                "Best prices! See shop.invalid and deals.invalid and win.invalid and more.invalid today",
                List.of(new Told.Child("Best Prices", "", "", false, "", "", "")),
                Invented.MARK,
                "",
                "",
                Told.YesNoUnsure.UNSURE,
                "",
                Told.YesNoUnsure.UNSURE,
                "",
                Told.Teller.anonymous(),
                List.of(Suspicion.MANY_LINKS.name(), Suspicion.TOO_FAST.name()));
        plot.plant(Pattern.SET_ASIDE, plot.keep(home, Channel.WEB, at, at, told, List.of()));
    }

    private void redAndRinging() {
        var home = plot.home("Silverpit", "Darren Silverpit", plot.child("Poppy", "Silverpit", 5, 14), 24);
        var night = lastAt(LocalTime.of(22, 4), plot.now());
        var other = plot.home("Fishlock", "Orla Fishlock", plot.child("Cillian", "Fishlock", 8, 15), 25);
        var justNow = plot.now().minus(Duration.ofMinutes(14));
        plot.plant(
                Pattern.RED_AND_RINGING,
                danger(home, "shouting-at-night", TellerKind.NEIGHBOUR, night),
                danger(other, "bruise-explained-twice", TellerKind.FAMILY, justNow));
    }

    private Story danger(Household home, String situation, TellerKind kind, Instant at) {
        return plot.keep(home, kind.channel(), at, at, telling(home, situation, kind, true, at), List.of());
    }

    private void actedAlone() {
        var home = plot.home("Ravensbourne", "Sheila Ravensbourne", plot.child("Esme", "Ravensbourne", 6, 16), 26);
        var night = lastAt(LocalTime.of(23, 10), plot.now().minus(Duration.ofHours(20)));
        var told = telling(home, "bruise-explained-twice", TellerKind.FAMILY, true, night);
        var acts = List.<Act>of(
                new Act.TakeAlarm(night.plus(Duration.ofMinutes(4)), IDRIS),
                new Act.Protect(
                        night.plus(Duration.ofMinutes(38)),
                        IDRIS,
                        "Asked the police to look in at once; the child stays with her grandmother tonight.",
                        night.plus(Duration.ofMinutes(21))),
                plot.script("bruise-explained-twice", told, IDRIS, GWEN, night)
                        .later(52)
                        .screen(false)
                        .acts()
                        .getFirst());
        plot.plant(Pattern.ACTED_ALONE, plot.keep(home, Channel.WEB, night, night, told, acts));
    }

    private void sentBack() {
        var home = plot.home("Ormesby", "Denise Ormesby", plot.child("Theo", "Ormesby", 9, 17), 27);
        var receivedAt = plot.office().before(plot.now(), 420);
        var told = telling(home, "hungry-at-school", TellerKind.TEACHER, false, receivedAt);
        var recordedAt = receivedAt.plus(Duration.ofMinutes(6));
        var script = plot.script("hungry-at-school", told, TOMASZ, ADAEZE, recordedAt)
                .inTheOffice(70)
                .screen(false)
                .inTheOffice(80)
                .propose(Outcome.TARGETED_EARLY_HELP)
                .submit()
                .inTheOffice(60)
                .sendBack("What does the father say? He is not mentioned. Please call him before we decide.");
        plot.plant(Pattern.SENT_BACK, plot.keep(home, Channel.PHONE, receivedAt, recordedAt, told, script.acts()));
    }

    private void aChildTells() {
        var friend = plot.home("Samphire", "Jean Samphire", plot.child("Elif", "Samphire", 12, 18), 28);
        var home = plot.home("Whitehulme", "Tracey Whitehulme", plot.child("Rhys", "Whitehulme", 13, 19), 29);
        plot.plant(
                Pattern.A_CHILD_TELLS,
                plot.closed(200, friend, "friend-who-is-sad", TellerKind.CHILD, Spelling.EXACT),
                plot.open(Stage.TO_APPROVE, 110, home, "afraid-to-go-home", TellerKind.CHILD, Spelling.EXACT));
    }

    private static Told telling(Household home, String situation, TellerKind kind, boolean danger, Instant at) {
        return new Telling(home, Situation.of(situation), kind, Spelling.EXACT, danger)
                .at(at, Seeds.of(home.number(), 7, 0));
    }

    private static Instant lastAt(LocalTime time, Instant before) {
        var local = before.atZone(Calendars.LONDON);
        var day = local.toLocalTime().isAfter(time)
                ? local.toLocalDate()
                : local.toLocalDate().minusDays(1);
        return day.atTime(time).atZone(Calendars.LONDON).toInstant();
    }
}
