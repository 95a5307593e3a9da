package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.casework.Rating;
import org.jspecify.annotations.Nullable;

/**
 * An answer of an agency, as it was given. Superseded when a later one stands in its place.
 *
 * @param repliedByName who wrote it: one of the agency, or of the desk when it was said by telephone
 * @param toldBy who of the agency said it by telephone, or wrote it when it has no account here
 */
public record ResponseRow(
        UUID id,
        UUID askId,
        Response.Kind kind,
        List<String> searched,
        List<String> systems,
        List<String> factWhen,
        List<String> factWords,
        @Nullable Rating rating,
        Response.@Nullable Sensitivity sensitivity,
        Response.@Nullable FamilyTold familyTold,
        @Nullable String refusedWhy,
        @Nullable String refusedBy,
        @Nullable String refusedUnless,
        String why,
        String repliedByName,
        Instant repliedAt,
        @Nullable String toldBy,
        @Nullable Instant toldAt,
        ExternalRequest.@Nullable Way toldWay,
        boolean superseded) {

    static final String OF_CASE = """
            select r.id, r.ask_id, r.kind, r.searched, r.systems, r.fact_when, r.fact_words, r.rating, r.sensitivity,
                r.family_told, r.refused_why, r.refused_by, r.refused_unless, r.why, r.replied_by_name,
                r.replied_at, r.told_by, r.told_at, r.told_way,
                exists (select from mash.reply n where n.supersedes = r.id) as superseded
            from mash.reply r where r.contact_id = :id order by r.replied_at desc, r.id desc limit 200""";

    static final String OF_ASK = """
            select r.id, r.ask_id, r.kind, r.searched, r.systems, r.fact_when, r.fact_words, r.rating, r.sensitivity,
                r.family_told, r.refused_why, r.refused_by, r.refused_unless, r.why, r.replied_by_name,
                r.replied_at, r.told_by, r.told_at, r.told_way,
                exists (select from mash.reply n where n.supersedes = r.id) as superseded
            from mash.reply r where r.ask_id = :ask order by r.replied_at desc, r.id desc limit 50""";

    /** It holds something, and does not share it. */
    public boolean isRefused() {
        return kind == Response.Kind.REFUSED;
    }

    public List<Response.Fact> facts() {
        return IntStream.range(0, factWhen.size())
                .mapToObj(i -> new Response.Fact(factWhen.get(i), factWords.get(i)))
                .toList();
    }

    public String searchedInWords() {
        return searched.stream()
                .map(code -> Response.Searched.valueOf(code).inWords())
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return "ResponseRow[" + id + ", …]";
    }
}
