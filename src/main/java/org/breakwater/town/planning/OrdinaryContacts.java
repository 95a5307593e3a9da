package org.breakwater.town.planning;

import static org.breakwater.access.InventedPerson.ADAEZE;
import static org.breakwater.access.InventedPerson.GWEN;
import static org.breakwater.access.InventedPerson.MAYA;
import static org.breakwater.access.InventedPerson.TOMASZ;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.time.Calendars;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedAct;
import org.breakwater.town.TownHousehold;
import org.breakwater.town.planning.DeskScript.Staff;
import org.breakwater.town.telling.Neighbourhood;
import org.breakwater.town.telling.RandomSeeds;
import org.breakwater.town.telling.ReportedSituation;
import org.breakwater.town.telling.ReporterAccount;
import org.breakwater.town.telling.ReporterSpelling;

/** Ordinary contacts: someone reports, the desk screens, decides, gives feedback and closes. */
record OrdinaryContacts(long seed, OfficeMinutes office, Neighbourhood neighbourhood, int households) {

    /** A closed contact about a household of the town; the lower its number, the more often it is reported. */
    ContactStory closed(int number, Instant around) {
        var random = RandomSeeds.of(seed, 2, number);
        var moment = moment(around, random);
        var home = home(moment, random);
        var situation = situation(home, moment, random);
        var kind = situation.tellers().get(random.nextInt(situation.tellers().size()));
        // At night a duty worker would act alone: that is planted where it is wanted.
        var receivedAt = situation.isRed() ? office.after(moment, 0) : moment;
        var danger = situation.isRed() && random.nextInt(3) == 0;
        return closed(
                number,
                new ReporterAccount(home, situation, kind, ReporterSpelling.any(random), danger),
                receivedAt,
                staff(random));
    }

    /** A contact that was handled in the ordinary way to the end. */
    ContactStory closed(int number, ReporterAccount reporterAccount, Instant receivedAt, Staff staff) {
        var random = RandomSeeds.of(seed, 3, number);
        var reportContent = reporterAccount.at(receivedAt, random);
        var recordedAt = recordedAt(reporterAccount, receivedAt, random);
        var script = new DeskScript(
                office, reporterAccount.situation().inHome(reporterAccount.home()), reportContent, staff, recordedAt);
        return new ContactStory(
                number,
                reporterAccount.home().number(),
                reporterAccount.kind().channel(),
                receivedAt,
                recordedAt,
                reportContent,
                toTheEnd(script, reporterAccount, random));
    }

    static Instant recordedAt(ReporterAccount reporterAccount, Instant receivedAt, SplittableRandom random) {
        return reporterAccount.kind().isProfessional()
                ? receivedAt.plus(Duration.ofMinutes(3 + random.nextInt(9)))
                : receivedAt;
    }

    private static List<InventedAct> toTheEnd(
            DeskScript script, ReporterAccount reporterAccount, SplittableRandom random) {
        var red = reporterAccount.situation().isRed();
        // One in twelve is late, which is realistic.
        var wait = red ? random.nextInt(40) : random.nextInt(12) == 0 ? 700 + random.nextInt(500) : random.nextInt(150);
        var decisionOutcome = reporterAccount.situation().outcome();
        script.inTheOffice(4 + wait).screen(random.nextInt(4) == 0);
        if (red && !reporterAccount.danger()) {
            script.later(2).takeAlarm();
        }
        return script.inTheOffice(10 + random.nextInt(60))
                .propose(decisionOutcome == DecisionOutcome.ENQUIRY ? DecisionOutcome.ASSESSMENT : decisionOutcome)
                .submit()
                .inTheOffice(5 + random.nextInt(90))
                .approve(false)
                .inTheOffice(5 + random.nextInt(60))
                .tell()
                .close()
                .acts();
    }

    /** A household that had a child by then. */
    TownHousehold home(Instant at, SplittableRandom random) {
        while (true) {
            var home = neighbourhood.at((int) (households * Math.pow(random.nextDouble(), 1.4)));
            if (!fitting(home, at).isEmpty()) {
                return home;
            }
        }
    }

    static ReportedSituation situation(TownHousehold home, Instant at, SplittableRandom random) {
        var fitting = fitting(home, at);
        return fitting.get(random.nextInt(fitting.size()));
    }

    private static List<ReportedSituation> fitting(TownHousehold home, Instant at) {
        var today = at.atZone(Calendars.LONDON).toLocalDate();
        return ReportedSituation.all().stream()
                .filter(s -> home.children().stream().anyMatch(child -> s.fits(child, today)))
                .toList();
    }

    static Staff staff(SplittableRandom random) {
        return new Staff(random.nextBoolean() ? MAYA : TOMASZ, random.nextBoolean() ? ADAEZE : GWEN);
    }

    /** Three in four come in opening hours, the others in the evening, at night and at weekends. */
    private Instant moment(Instant around, SplittableRandom random) {
        return random.nextInt(4) > 0
                ? office.after(around, random.nextInt(480))
                : around.plus(Duration.ofMinutes(random.nextInt(24 * 60)));
    }
}
