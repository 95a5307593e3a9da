package org.breakwater.pathways.missing.referrals;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.pathways.exploitation.lifecycle.ExploitationReferrals;
import org.breakwater.pathways.exploitation.records.ExploitationReferral;
import org.breakwater.pathways.exploitation.records.ExploitationReferral.Concern;
import org.breakwater.pathways.exploitation.records.ExploitationReferral.ExploitationType;
import org.breakwater.pathways.exploitation.records.ExploitationReferral.Family;
import org.breakwater.pathways.exploitation.records.ExploitationReferral.Known;
import org.breakwater.pathways.exploitation.records.ExploitationReferral.Referrer;
import org.breakwater.pathways.exploitation.records.ExploitationReferral.Sex;
import org.breakwater.pathways.missing.records.EpisodeClosureRow;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.pathways.missing.records.InterviewRow;
import org.breakwater.pathways.missing.records.MissingRow;
import org.breakwater.pathways.missing.records.ReturnInterview.HarmTold;
import org.breakwater.pathways.missing.records.ReturnInterview.Pull;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.tomash.MashContacts;
import org.breakwater.pathways.tomash.MashReferral;
import org.breakwater.pathways.tomash.MashReferral.AboutChild;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Refers the child of an episode, in the transaction of what says so, with what the interview tells. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EpisodeReferrals {

    private static final String TEAM = "missing children, council";
    private static final int MOST = 5000;

    private final EpisodeRecords records;
    private final MashContacts contacts;
    private final ExploitationReferrals exploitation;
    private final JdbcClient jdbc;
    private final Clock clock;

    EpisodeReferrals(
            EpisodeRecords records,
            MashContacts contacts,
            ExploitationReferrals exploitation,
            JdbcClient jdbc,
            Clock clock) {
        this.records = records;
        this.contacts = contacts;
        this.exploitation = exploitation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Sends one contact to MASH+.
     *
     * @param episodes the episodes that it is about, all of the child of the first
     */
    public void toMash(Actor.Person by, Case seen, List<UUID> episodes, YesNoUnsure danger, String why) {
        var record = records.find(seen.id()).orElseThrow();
        var now = record.now();
        var told = new MashReferral(
                title(by) + TEAM,
                new AboutChild(now.childName(), now.childBorn(), now.address(), ""),
                danger,
                "The return interviewer recorded that the child is at risk of harm now",
                EpisodeFacts.of(seen, record, why),
                now.foundAt() == null ? "Missing now" : "",
                "",
                YesNoUnsure.UNSURE,
                "");
        contacts.send(by, episodes, told);
    }

    /** An outcome that says so has a reference. What was sent since the closure before is not sent again. */
    public void close(Actor.Person by, Case seen, List<Outcome> outcomes, String changed) {
        var made = of(seen.id());
        var earlier = records.find(seen.id()).orElseThrow().closures().stream()
                .skip(1)
                .map(EpisodeClosureRow::closedAt)
                .findFirst()
                .orElse(Instant.MIN);
        if (outcomes.contains(Outcome.CONTACT) && !made.isSentToMashSince(earlier)) {
            toMash(by, seen, List.of(seen.id()), YesNoUnsure.UNSURE, changed);
        }
        if (outcomes.contains(Outcome.EXPLOITATION) && !made.isReferredSince(earlier)) {
            toTheExploitationLead(by, seen, changed);
        }
    }

    /** Opens a case in the queue of the exploitation lead. */
    private void toTheExploitationLead(Actor.Person by, Case seen, String why) {
        var record = records.find(seen.id()).orElseThrow();
        var reference = exploitation.receive(by, referral(by, seen, record, why), UUID.randomUUID());
        jdbc.sql(SENT)
                .param("record", seen.id())
                .param("reference", reference)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public EpisodeReferralsMade of(UUID record) {
        var sent = all(
                jdbc.sql(ExploitationSentRow.OF_RECORD).param("record", record).query(ExploitationSentRow.class));
        return new EpisodeReferralsMade(contacts.of(record), sent);
    }

    private static ExploitationReferral referral(Actor.Person by, Case seen, EpisodeRecord record, String why) {
        var now = record.now();
        var facts = String.join("\n", EpisodeFacts.of(seen, record, why));
        var words = record.interview().map(InterviewRow::childWords).orElse("");
        return new ExploitationReferral(
                new Referrer(by.name(), "Council", title(by) + TEAM, "In the staff directory", "", ""),
                new ExploitationReferral.Child(
                        now.childName(),
                        now.childBorn(),
                        Sex.NOT_KNOWN,
                        "Not known",
                        now.address(),
                        "",
                        lookedAfter(now),
                        Known.YES),
                new Concern(types(record.interview()), cut(facts), cut(words), ""),
                new Family(Known.NOT_KNOWN, "", ExploitationReferral.Consent.NOT_KNOWN, "", "", now.socialWorker()));
    }

    private static Known lookedAfter(MissingRow now) {
        if (now.lookedAfter() == LookedAfter.NOT_KNOWN) {
            return Known.NOT_KNOWN;
        }
        return now.lookedAfter() == LookedAfter.NO ? Known.NO : Known.YES;
    }

    private static List<ExploitationType> types(Optional<InterviewRow> told) {
        var pull = told.map(InterviewRow::pull).orElse(List.of());
        var harms = told.map(InterviewRow::harms).orElse(List.of());
        var types = new ArrayList<ExploitationType>();
        if (pull.contains(Pull.SEXUAL.name())) {
            types.add(ExploitationType.SEXUAL);
        }
        if (pull.contains(Pull.CRIMINAL.name()) || harms.contains(HarmTold.CRIMINAL.name())) {
            types.add(ExploitationType.CRIMINAL);
        }
        return types.isEmpty() ? List.of(ExploitationType.NOT_KNOWN) : types;
    }

    private static String title(Actor.Person by) {
        return by.role().title() + ", ";
    }

    private static String cut(String words) {
        return words.length() <= MOST ? words : words.substring(0, MOST - 1) + "…";
    }

    static final String SENT = """
            insert into pathways.missing_exploitation (record_id, reference, sent_by, sent_by_name, sent_at)
            values (:record, :reference, :by, :byName, :at)""";
}
