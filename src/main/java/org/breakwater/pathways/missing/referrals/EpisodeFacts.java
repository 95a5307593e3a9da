package org.breakwater.pathways.missing.referrals;

import static org.breakwater.pathways.tomash.MashReferral.fact;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.InterviewRow;
import org.breakwater.time.EnglishTimes;

/** What is known of an episode and its return interview, as sentences; empty ones are left out. */
final class EpisodeFacts {

    private EpisodeFacts() {}

    static List<String> of(Case seen, EpisodeRecord record, String why) {
        var now = record.now();
        var facts = new ArrayList<String>();
        facts.add("Child missing from home or care, episode " + seen.reference() + ".");
        facts.add(why);
        record.interview().map(EpisodeFacts::interview).ifPresent(facts::addAll);
        facts.add("Missing from " + EnglishTimes.inWords(now.missingSince())
                + (now.foundAt() == null ? ", still missing" : " to " + EnglishTimes.inWords(now.foundAt())) + ".");
        facts.add(fact("Missing from", now.missingFrom().inWords()));
        facts.add(fact("Circumstances and concerns", now.circumstances()));
        facts.add(fact("Looked after", now.lookedAfter().inWords()));
        facts.add(fact("Placing authority", now.placingAuthority()));
        facts.add(fact("Child protection plan", now.protectionPlan().inWords()));
        facts.add(fact("Social worker", now.socialWorker()));
        facts.add(fact("Police reference", now.policeReference()));
        record.gradings().stream()
                .findFirst()
                .ifPresent(grading ->
                        facts.add(fact("Police risk level", grading.level().inWords())));
        facts.removeIf(String::isBlank);
        return facts;
    }

    private static List<String> interview(InterviewRow told) {
        return List.of(
                told.result().inWords() + ", " + EnglishTimes.inWords(told.heldAt()) + ".",
                fact("Harm disclosed", String.join("; ", told.harmsInWords())),
                fact("In the child’s own words", told.childWords()),
                fact("Getting away from", String.join("; ", told.pushInWords())),
                fact("Going to", String.join("; ", told.pullInWords())),
                fact("With", String.join("; ", told.companyInWords())),
                fact("Before, during and after", told.story()),
                fact("Places", told.places()),
                fact("People", told.people()),
                fact("Risks", told.risks()),
                fact("What happens next", told.nextSteps()));
    }
}
