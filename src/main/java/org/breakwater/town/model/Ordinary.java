package org.breakwater.town.model;

import static org.breakwater.access.InventedPerson.ADAEZE;
import static org.breakwater.access.InventedPerson.GWEN;
import static org.breakwater.access.InventedPerson.MAYA;
import static org.breakwater.access.InventedPerson.TOMASZ;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.breakwater.mash.decision.Outcome;
import org.breakwater.time.Calendars;
import org.breakwater.town.Act;
import org.breakwater.town.Household;
import org.breakwater.town.Story;
import org.breakwater.town.model.Script.Staff;

/** What happens most days: someone tells, the desk screens, decides, answers and closes. */
record Ordinary(long seed, OfficeTime office, Neighbourhood neighbourhood, int households) {

    /** A closed contact about a household of the town; the lower its number, the more often it is told of. */
    Story closed(int number, Instant around) {
        var random = Seeds.of(seed, 2, number);
        var moment = moment(around, random);
        var home = home(moment, random);
        var situation = situation(home, moment, random);
        var kind = situation.tellers().get(random.nextInt(situation.tellers().size()));
        // At night a duty worker would act alone: that is planted where it is wanted.
        var receivedAt = situation.isRed() ? office.after(moment, 0) : moment;
        var danger = situation.isRed() && random.nextInt(3) == 0;
        return closed(
                number, new Telling(home, situation, kind, Spelling.any(random), danger), receivedAt, staff(random));
    }

    /** A contact that went its ordinary way to the end. */
    Story closed(int number, Telling telling, Instant receivedAt, Staff staff) {
        var random = Seeds.of(seed, 3, number);
        var told = telling.at(receivedAt, random);
        var recordedAt = recordedAt(telling, receivedAt, random);
        var script = new Script(office, telling.situation(), told, staff, recordedAt);
        return new Story(
                number,
                telling.home().number(),
                telling.kind().channel(),
                receivedAt,
                recordedAt,
                told,
                toTheEnd(script, telling, random));
    }

    static Instant recordedAt(Telling telling, Instant receivedAt, SplittableRandom random) {
        return telling.kind().isProfessional()
                ? receivedAt.plus(Duration.ofMinutes(3 + random.nextInt(9)))
                : receivedAt;
    }

    private static List<Act> toTheEnd(Script script, Telling telling, SplittableRandom random) {
        var red = telling.situation().isRed();
        // One in twelve is late, as in life.
        var wait = red ? random.nextInt(40) : random.nextInt(12) == 0 ? 700 + random.nextInt(500) : random.nextInt(150);
        var outcome = telling.situation().outcome();
        script.inTheOffice(4 + wait).screen(random.nextInt(4) == 0);
        if (red && !telling.danger()) {
            script.later(2).takeAlarm();
        }
        return script.inTheOffice(10 + random.nextInt(60))
                .propose(outcome == Outcome.ENQUIRY ? Outcome.ASSESSMENT : outcome)
                .submit()
                .inTheOffice(5 + random.nextInt(90))
                .approve(false)
                .inTheOffice(5 + random.nextInt(60))
                .tell()
                .close()
                .acts();
    }

    /** A household that had a child by then. */
    Household home(Instant at, SplittableRandom random) {
        while (true) {
            var home = neighbourhood.at((int) (households * Math.pow(random.nextDouble(), 1.4)));
            if (!fitting(home, at).isEmpty()) {
                return home;
            }
        }
    }

    static Situation situation(Household home, Instant at, SplittableRandom random) {
        var fitting = fitting(home, at);
        return fitting.get(random.nextInt(fitting.size()));
    }

    private static List<Situation> fitting(Household home, Instant at) {
        var today = at.atZone(Calendars.LONDON).toLocalDate();
        return Situation.all().stream()
                .filter(s -> home.children().stream().anyMatch(child -> s.fits(child, today)))
                .toList();
    }

    static Staff staff(SplittableRandom random) {
        return new Staff(random.nextBoolean() ? MAYA : TOMASZ, random.nextBoolean() ? ADAEZE : GWEN);
    }

    /** Three in four come while the office is open, the others in the evening, at night and at weekends. */
    private Instant moment(Instant around, SplittableRandom random) {
        return random.nextInt(4) > 0
                ? office.after(around, random.nextInt(480))
                : around.plus(Duration.ofMinutes(random.nextInt(24 * 60)));
    }
}
