package org.breakwater.town.model;

import java.time.Instant;
import java.util.List;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.decision.Outcome;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.town.Story;

/** Contacts that the desk has open at this moment, in every stage, one in five of them late. */
record OpenCases(Ordinary ordinary, Instant now) {

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
    Story open(int number, int nth) {
        var random = Seeds.of(ordinary.seed(), 4, number);
        var minutes = nth % 5 == 0 ? 1100 + random.nextInt(800) : 60 + random.nextInt(400);
        var receivedAt = ordinary.office().before(now, minutes);
        var home = ordinary.home(receivedAt, random);
        // Red ones are planted: of four hours there is little left to show.
        Situation situation;
        do {
            situation = Ordinary.situation(home, receivedAt, random);
        } while (situation.isRed());
        var kind = situation.tellers().get(random.nextInt(situation.tellers().size()));
        var telling = new Telling(home, situation, kind, Spelling.any(random), false);
        return at(number, telling, MIX.get(nth % MIX.size()), minutes);
    }

    /**
     * A contact that has come to a stage by now.
     *
     * @param minutes how much open office time ago it came in; at least 40
     */
    Story at(int number, Telling telling, Stage stage, int minutes) {
        var random = Seeds.of(ordinary.seed(), 5, number);
        var receivedAt = ordinary.office().before(now, minutes);
        var told = telling.at(receivedAt, random);
        var recordedAt = Ordinary.recordedAt(telling, receivedAt, random);
        var script = new Script(ordinary.office(), telling.situation(), told, Ordinary.staff(random), recordedAt);
        play(script, telling.situation(), stage, minutes / 5);
        return new Story(
                number, telling.home().number(), telling.kind().channel(), receivedAt, recordedAt, told, script.acts());
    }

    private static void play(Script script, Situation situation, Stage stage, int pause) {
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
                .propose(stage == Stage.ENQUIRY ? Outcome.ENQUIRY : decided(situation))
                .submit();
        if (stage != Stage.TO_APPROVE) {
            script.inTheOffice(pause).approve(stage == Stage.ENQUIRY);
        }
    }

    /** The police and health have answered; probation and the voluntary sector still look. */
    private static void askAround(Script script, int pause) {
        script.inTheOffice(pause / 2).ask("police", "health", "probation", "voluntary");
        script.inTheOffice(pause)
                .answer(InventedPerson.PETRA, "A call to the address about an argument. Nobody was hurt or arrested.");
        script.inTheOffice(pause / 2).answer(InventedPerson.HAMISH, "");
    }

    private static Outcome decided(Situation situation) {
        return situation.outcome() == Outcome.ENQUIRY ? Outcome.ASSESSMENT : situation.outcome();
    }
}
