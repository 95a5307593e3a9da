package org.breakwater.town.planning;

import java.time.Instant;
import java.util.List;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.town.ContactStory;
import org.breakwater.town.telling.RandomSeeds;
import org.breakwater.town.telling.ReportedSituation;
import org.breakwater.town.telling.ReporterAccount;
import org.breakwater.town.telling.ReporterSpelling;

/** Contacts that are open at this moment, in every stage, one in five of them late. */
record OpenCases(OrdinaryContacts ordinary, Instant now) {

    private static final List<Stage> MIX = List.of(
            Stage.TO_ANSWER,
            Stage.ENQUIRY,
            Stage.NEW,
            Stage.TO_APPROVE,
            Stage.SCREENED,
            Stage.TO_ANSWER,
            Stage.ENQUIRY,
            Stage.NEW,
            Stage.TO_APPROVE,
            Stage.TO_ANSWER,
            Stage.ENQUIRY,
            Stage.SCREENED);

    /** The nth of them. */
    ContactStory open(int number, int nth) {
        var random = RandomSeeds.of(ordinary.seed(), 4, number);
        var minutes = nth % 5 == 0 ? 1100 + random.nextInt(800) : 60 + random.nextInt(400);
        var receivedAt = ordinary.office().before(now, minutes);
        var home = ordinary.home(receivedAt, random);
        // Red ones are planted: their four hours leave little to show.
        ReportedSituation situation;
        do {
            situation = OrdinaryContacts.situation(home, receivedAt, random);
        } while (situation.isRed());
        var kind = situation.tellers().get(random.nextInt(situation.tellers().size()));
        var reporterAccount = new ReporterAccount(home, situation, kind, ReporterSpelling.any(random), false);
        return at(number, reporterAccount, MIX.get(nth % MIX.size()), minutes);
    }

    /**
     * A contact that has reached a stage by now.
     *
     * @param minutes how much opening time ago it came in; at least 40
     */
    ContactStory at(int number, ReporterAccount reporterAccount, Stage stage, int minutes) {
        var random = RandomSeeds.of(ordinary.seed(), 5, number);
        var receivedAt = ordinary.office().before(now, minutes);
        var reportContent = reporterAccount.at(receivedAt, random);
        var recordedAt = OrdinaryContacts.recordedAt(reporterAccount, receivedAt, random);
        var script = new DeskScript(
                ordinary.office(),
                reporterAccount.situation().inHome(reporterAccount.home()),
                reportContent,
                OrdinaryContacts.staff(random),
                recordedAt);
        play(script, reporterAccount.situation(), stage, minutes / 5);
        return new ContactStory(
                number,
                reporterAccount.home().number(),
                reporterAccount.kind().channel(),
                receivedAt,
                recordedAt,
                reportContent,
                script.acts());
    }

    private static void play(DeskScript script, ReportedSituation situation, Stage stage, int pause) {
        if (stage == Stage.NEW) {
            return;
        }
        script.inTheOffice(pause).screen(false);
        if (situation.isRed()) {
            script.takeAlarm();
        }
        if (stage == Stage.SCREENED) {
            askAround(script, pause);
            return;
        }
        script.inTheOffice(pause)
                .propose(stage == Stage.ENQUIRY ? DecisionOutcome.ENQUIRY : decided(situation))
                .submit();
        if (stage != Stage.TO_APPROVE) {
            script.inTheOffice(pause).approve(stage == Stage.ENQUIRY);
        }
    }

    /** The police and health have responded; probation and the voluntary sector have not. */
    private static void askAround(DeskScript script, int pause) {
        script.inTheOffice(pause / 2).ask("police", "health", "probation", "voluntary");
        script.inTheOffice(pause)
                .answer(InventedPerson.PETRA, "A call to the address about an argument. Nobody was hurt or arrested.");
        script.inTheOffice(pause / 2).answer(InventedPerson.HAMISH, "");
    }

    private static DecisionOutcome decided(ReportedSituation situation) {
        return situation.outcome() == DecisionOutcome.ENQUIRY ? DecisionOutcome.ASSESSMENT : situation.outcome();
    }
}
