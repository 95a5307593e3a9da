package org.breakwater.casework.meetings.discussions;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;

/** Someone who was invited to a strategy discussion or took part, and what they shared for their agency. */
public record ParticipantRow(
        UUID id,
        UUID strategyId,
        String agency,
        String agencyName,
        String who,
        String post,
        Participant.Presence presence,
        String shared,
        String notedByName,
        Instant notedAt) {

    /** Of each person what was recorded last. */
    static final String OF_CASE = """
            select s.id, s.strategy_id, s.agency, s.agency_name, s.who, s.post, s.presence, s.shared,
                s.noted_by_name, s.noted_at
            from mash.strategy_discussion_participant s
            where s.contact_id = :id and not exists (select from mash.strategy_discussion_participant n
                where n.replaces = s.id)
            order by s.strategy_id, s.noted_at, s.id limit 500""";

    public static final String KEEP = """
            insert into mash.strategy_discussion_participant (strategy_id, contact_id, agency, agency_name, who,
                post, presence, shared,
                replaces, noted_by, noted_by_name, noted_at)
            values (:strategy, :contact, :agency, :agencyName, :who, :post, :presence, :shared,
                cast(:replaces as uuid), :by, :byName, :at)""";

    /** The agency that they speak for, by name. */
    public String agencyIn(Agencies known) {
        return agencyName.isBlank() ? known.nameOf(agency) : agencyName;
    }

    public boolean isAbsent() {
        return presence == Participant.Presence.ABSENT;
    }

    /** Whether both speak of one person; or this of an agency from which no one had been named. */
    boolean isSameAs(Participant participant) {
        return agency.equals(participant.agency())
                && agencyName.equalsIgnoreCase(participant.agencyName())
                && (who.isEmpty() || who.equalsIgnoreCase(participant.who()));
    }

    /** Such as "DS Ola Brandt, detective sergeant". */
    public String named() {
        return Stream.of(who, post).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "ParticipantRow[" + strategyId + ", " + agency + "]";
    }
}
