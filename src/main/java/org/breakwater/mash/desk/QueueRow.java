package org.breakwater.mash.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.breakwater.casework.Urgency;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.mash.alerts.AlertStrength;
import org.breakwater.mash.lifecycle.ReportedUrgency;
import org.breakwater.mash.lifecycle.Stage;
import org.jspecify.annotations.Nullable;

/** A contact as the queue shows it: how urgent, how late, and whom it is about as far as the desk knows. */
public record QueueRow(
        UUID id,
        String reference,
        String channel,
        String way,
        Instant receivedAt,
        Stage stage,
        boolean presentDanger,
        @Nullable Rating rating,
        @Nullable Instant dueAt,
        @Nullable Instant cameBackAt,
        @Nullable Instant alarmedAt,
        @Nullable Instant alarmTakenAt,
        @Nullable AlertStrength alert,
        boolean notSure,
        boolean dangerInWords,
        @Nullable Rating rateAgain,
        @Nullable Instant evidenceAt,
        boolean pattern,
        List<String> lateAgencies,
        List<String> refusing,
        List<String> lateTeams,
        List<String> notAccepted,
        int children,
        String about,
        String has) {

    /** How many contacts a page of the queue holds. */
    public static final int PAGE = 25;

    static final String OF_STAGE = """
            select c.id, c.reference, c.channel, c.way, c.received_at, c.stage, c.present_danger, c.rating, c.due_at,
                c.came_back_at, c.alarmed_at, c.alarm_taken_at, c.alert, c.not_sure, c.danger_in_words, c.rate_again,
                c.evidence_at,
                exists (select from mash.pattern p
                    where p.contact_id = c.id and p.manager_looks and p.looked_at is null) as pattern,
                coalesce((select array_agg(coalesce(a.outside, a.agency) order by a.due_at, a.agency) from mash.ask a
                    where a.contact_id = c.id and a.replied_at is null and a.withdrawn_at is null and a.due_at < :now),
                    '{}'::text[]) as late_agencies,
                coalesce((select array_agg(distinct coalesce(a.outside, a.agency))
                    from mash.reply r join mash.ask a on a.id = r.ask_id
                    where r.contact_id = c.id and r.kind = 'REFUSED' and not exists (
                        select from mash.reply n join mash.ask b on b.id = n.ask_id
                        where n.contact_id = c.id and n.id > r.id and n.kind <> 'REFUSED'
                            and b.agency = a.agency and b.outside is not distinct from a.outside)), '{}'::text[])
                    as refusing,
                coalesce((select array_agg(h.team order by h.due_at, h.team) from mash.handover h
                    where h.contact_id = c.id and h.settled_at is null and h.answered_at is null and h.due_at < :now),
                    '{}'::text[]) as late_teams,
                coalesce((select array_agg(h.team order by h.answered_at, h.team) from mash.handover h
                    where h.contact_id = c.id and h.settled_at is null and h.answered_at is not null), '{}'::text[])
                    as not_accepted,
                c.children,
                coalesce((select coalesce(nullif(p.name, ''), nullif(left(p.described, 60), ''), left(p.address, 60))
                    from people.person p where p.record_id = c.id and p.part = 'CHILD'
                    order by p.place limit 1), '') as about,
                coalesce((select l.name from mash.allocation l where l.contact_id = c.id and l.ended_at is null), '')
                    as has
            from mash.contact c where c.stage = :stage
            order by c.urgency, c.due_at, c.id limit 25 offset :skip""";

    public Urgency howUrgent() {
        return Urgency.of(rating, ReportedUrgency.of(presentDanger, way.equals("CHILD"), notSure, dangerInWords));
    }

    public boolean isLateAt(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    /** How it reached us, in the middle of a sentence. */
    public String cameBy() {
        return ReportChannel.valueOf(channel).inWords().toLowerCase(Locale.UK);
    }

    public boolean alarmRings() {
        return alarmedAt != null && alarmTakenAt == null;
    }

    @Override
    public String toString() {
        return "QueueRow[" + id + ", …]";
    }
}
