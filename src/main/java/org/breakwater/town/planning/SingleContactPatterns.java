package org.breakwater.town.planning;

import static org.breakwater.access.InventedPerson.ADAEZE;
import static org.breakwater.access.InventedPerson.GWEN;
import static org.breakwater.access.InventedPerson.IDRIS;
import static org.breakwater.access.InventedPerson.TOMASZ;
import static org.breakwater.town.TownHousehold.UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.SpamSuspicion;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.time.Calendars;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedAct;
import org.breakwater.town.InventedDetails;
import org.breakwater.town.PlantedPattern;
import org.breakwater.town.TownHousehold;
import org.breakwater.town.telling.RandomSeeds;
import org.breakwater.town.telling.ReportedSituation;
import org.breakwater.town.telling.ReporterAccount;
import org.breakwater.town.telling.ReporterKind;
import org.breakwater.town.telling.ReporterSpelling;

/** Plants what a single contact shows: nights, delays, restrictions, and reconsidered decisions. */
record SingleContactPatterns(PatternPlot plot) {

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
        var reportContent = telling(home, "advice-for-a-club", ReporterKind.YOUTH_WORKER, false, receivedAt);
        plot.plant(
                PlantedPattern.RECORDED_LATE,
                plot.keep(home, ReportChannel.PHONE, receivedAt, recordedAt, reportContent, List.of()));
    }

    /** No one is named for allegations in the demonstration, so the managers are: one of them screens. */
    private void worksWithChildren() {
        var home = plot.home("Thorpehall", "Stuart Thorpehall", plot.child("Finlay", "Thorpehall", 10, 12), 22);
        var closedAt = plot.office().before(plot.now().minus(Duration.ofDays(100)), 300);
        var before = aboutACoach("shouts at the children and pulled one by the arm at training.");
        var script = plot.script(home, "advice-for-a-club", before, GWEN, ADAEZE, closedAt)
                .inTheOffice(50)
                .screen(GWEN, Rating.AMBER, false)
                .inTheOffice(60)
                .propose(DecisionOutcome.ALLEGATIONS)
                .submit()
                .inTheOffice(45)
                .approve(false)
                .inTheOffice(20)
                .close();
        var openAt = plot.now().minus(Duration.ofMinutes(130));
        var now = aboutACoach("has sent private messages to two of the children late in the evening.");
        plot.plant(
                PlantedPattern.WORKS_WITH_CHILDREN,
                plot.keep(home, ReportChannel.WEB, closedAt, closedAt, before, script.acts()),
                plot.keep(home, ReportChannel.WEB, openAt, openAt, now, List.of()));
    }

    private static ReportContent aboutACoach(String what) {
        return new ReportContent(
                ReportContent.Way.ADULT,
                false,
                "",
                "The coach of my son’s team " + what,
                List.of(new ReportContent.Child("Finlay Thorpehall", "", "about 10", false, "", "", "")),
                "Training is on Tuesdays, in " + InventedDetails.TOWN,
                "The coach, who is there on his own.",
                "",
                ReportContent.YesNoUnsure.YES,
                "Coach at Saltmarsh Quay Sea Cadets " + InventedDetails.MARK,
                ReportContent.YesNoUnsure.NO,
                "",
                new ReportContent.Reporter(
                        "Hazel Thorpehall " + InventedDetails.MARK,
                        "a parent",
                        "",
                        InventedDetails.mobile(222),
                        "in the morning",
                        false,
                        ""),
                List.of());
    }

    private void setAside() {
        var home = plot.home(UNKNOWN, UNKNOWN, plot.child(UNKNOWN, UNKNOWN, 10, 13), 23);
        var at = plot.now().minus(Duration.ofMinutes(310));
        var reportContent = new ReportContent(
                ReportContent.Way.ADULT,
                false,
                "",
                "Best prices! See shop.invalid and deals.invalid and win.invalid and more.invalid today",
                List.of(new ReportContent.Child("Best Prices", "", "", false, "", "", "")),
                InventedDetails.MARK,
                "",
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                ReportContent.Reporter.anonymous(),
                List.of(SpamSuspicion.MANY_LINKS.name(), SpamSuspicion.TOO_FAST.name()));
        plot.plant(PlantedPattern.SET_ASIDE, plot.keep(home, ReportChannel.WEB, at, at, reportContent, List.of()));
    }

    private void redAndRinging() {
        var home = plot.home("Silverpit", "Darren Silverpit", plot.child("Poppy", "Silverpit", 5, 14), 24);
        var night = lastAt(LocalTime.of(22, 4), plot.now());
        var other = plot.home("Fishlock", "Orla Fishlock", plot.child("Cillian", "Fishlock", 8, 15), 25);
        var justNow = plot.now().minus(Duration.ofMinutes(14));
        plot.plant(
                PlantedPattern.RED_AND_RINGING,
                danger(home, "shouting-at-night", ReporterKind.NEIGHBOUR, night),
                danger(other, "bruise-explained-twice", ReporterKind.FAMILY, justNow));
    }

    private ContactStory danger(TownHousehold home, String situation, ReporterKind kind, Instant at) {
        return plot.keep(home, kind.channel(), at, at, telling(home, situation, kind, true, at), List.of());
    }

    private void actedAlone() {
        var home = plot.home("Ravensbourne", "Sheila Ravensbourne", plot.child("Esme", "Ravensbourne", 6, 16), 26);
        var night = lastAt(LocalTime.of(23, 10), plot.now().minus(Duration.ofHours(20)));
        var reportContent = telling(home, "bruise-explained-twice", ReporterKind.FAMILY, true, night);
        var acts = List.<InventedAct>of(
                new InventedAct.TakeAlarm(night.plus(Duration.ofMinutes(4)), IDRIS),
                new InventedAct.Protect(
                        night.plus(Duration.ofMinutes(38)),
                        IDRIS,
                        "Requested an urgent police welfare check. The child is staying with her grandmother tonight.",
                        night.plus(Duration.ofMinutes(21))),
                plot.script(home, "bruise-explained-twice", reportContent, IDRIS, GWEN, night)
                        .later(52)
                        .screen(false)
                        .acts()
                        .getFirst());
        plot.plant(PlantedPattern.ACTED_ALONE, plot.keep(home, ReportChannel.WEB, night, night, reportContent, acts));
    }

    private void sentBack() {
        var home = plot.home("Ormesby", "Denise Ormesby", plot.child("Theo", "Ormesby", 9, 17), 27);
        var receivedAt = plot.office().before(plot.now(), 420);
        var reportContent = telling(home, "hungry-at-school", ReporterKind.TEACHER, false, receivedAt);
        var recordedAt = receivedAt.plus(Duration.ofMinutes(6));
        var script = plot.script(home, "hungry-at-school", reportContent, TOMASZ, ADAEZE, recordedAt)
                .inTheOffice(70)
                .screen(false)
                .inTheOffice(80)
                .propose(DecisionOutcome.TARGETED_EARLY_HELP)
                .submit()
                .inTheOffice(60)
                .sendBack("What does the father say? He is not mentioned. Please call him before we decide.");
        plot.plant(
                PlantedPattern.SENT_BACK,
                plot.keep(home, ReportChannel.PHONE, receivedAt, recordedAt, reportContent, script.acts()));
    }

    private void aChildTells() {
        var friend = plot.home("Samphire", "Jean Samphire", plot.child("Elif", "Samphire", 12, 18), 28);
        var home = plot.home("Whitehulme", "Tracey Whitehulme", plot.child("Rhys", "Whitehulme", 13, 19), 29);
        plot.plant(
                PlantedPattern.A_CHILD_TELLS,
                plot.closed(200, friend, "friend-who-is-sad", ReporterKind.CHILD, ReporterSpelling.EXACT),
                plot.open(
                        Stage.TO_APPROVE, 110, home, "afraid-to-go-home", ReporterKind.CHILD, ReporterSpelling.EXACT));
    }

    private static ReportContent telling(
            TownHousehold home, String situation, ReporterKind kind, boolean danger, Instant at) {
        return new ReporterAccount(home, ReportedSituation.of(situation), kind, ReporterSpelling.EXACT, danger)
                .at(at, RandomSeeds.of(home.number(), 7, 0));
    }

    private static Instant lastAt(LocalTime time, Instant before) {
        var local = before.atZone(Calendars.LONDON);
        var day = local.toLocalTime().isAfter(time)
                ? local.toLocalDate()
                : local.toLocalDate().minusDays(1);
        return day.atTime(time).atZone(Calendars.LONDON).toInstant();
    }
}
