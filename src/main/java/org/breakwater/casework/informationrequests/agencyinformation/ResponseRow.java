package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.breakwater.casework.Rating;
import org.jspecify.annotations.Nullable;

/**
 * An agency's response, as it was given. A later one supersedes it.
 *
 * @param repliedByName who wrote it: someone at the agency, or at the desk if it was given by telephone
 * @param toldBy who at the agency gave it by telephone, or wrote it if it has no account here
 * @param about the people of the request, as it was asked
 * @param people their ids, in the same order
 * @param answers the answer about each of them, in the same order; empty for old responses
 * @param checkedAt when a copied earlier response was checked; null if it was not copied
 * @param startedOn the day of that earlier response, for those who may see it
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
        List<String> about,
        List<String> people,
        List<String> answers,
        @Nullable Instant checkedAt,
        @Nullable Instant startedOn,
        boolean superseded) {

    /** The agency's answer about one of several people. */
    public record OfOne(String about, Response.Kind kind) {

        @Override
        public String toString() {
            return "OfOne[" + kind + ", …]";
        }
    }

    static final String COLUMNS = """
            select r.id, r.ask_id, r.kind, r.searched, r.systems, r.fact_when, r.fact_words, r.rating, r.sensitivity,
                r.family_told, r.refused_why, r.refused_by, r.refused_unless, r.why, r.replied_by_name,
                r.replied_at, r.told_by, r.told_at, r.told_way, a.about,
                cast(a.people as text[]) as people, r.answers, r.checked_at,
                (select s.replied_at from mash.response s where s.id = r.started_from) as started_on,
                exists (select from mash.response n where n.supersedes = r.id) as superseded
            from mash.response r join mash.information_request a on a.id = r.ask_id
            """;

    static final String OF_CASE = COLUMNS + " where r.contact_id = :id order by r.replied_at desc, r.id desc limit 200";

    static final String OF_ASK = COLUMNS + " where r.ask_id = :ask order by r.replied_at desc, r.id desc limit 50";

    /** An agency's responses with these ids, the latest first. */
    public static final String OF_IDS =
            COLUMNS + " where r.id = any(cast(:ids as uuid[])) order by r.replied_at desc, r.id desc limit 10";

    /** It has information, and does not share it. */
    public boolean isRefused() {
        return kind == Response.Kind.REFUSED;
    }

    public List<Response.Fact> facts() {
        return Response.Fact.all(factWhen, factWords);
    }

    /** The answer about each person; empty if there is one person, or it was not given separately. */
    public List<OfOne> ofEach() {
        return answers.size() < 2
                ? List.of()
                : IntStream.range(0, answers.size())
                        .mapToObj(i -> new OfOne(about.get(i), Response.Kind.valueOf(answers.get(i))))
                        .toList();
    }

    /** Whether the answers differ by person. */
    public boolean differs() {
        return answers.stream().distinct().count() > 1;
    }

    /** The same, one line for each person; empty if it is the same for all. */
    public String differencesInWords() {
        return differs()
                ? ofEach().stream()
                        .map(one -> one.about() + ": " + one.kind().inWords())
                        .collect(Collectors.joining("\n"))
                : "";
    }

    /** The people of the request with this answer. */
    Stream<String> peopleWho(Predicate<Response.Kind> said) {
        return IntStream.range(0, people.size())
                .filter(i -> said.test(i < answers.size() ? Response.Kind.valueOf(answers.get(i)) : kind))
                .mapToObj(people::get);
    }

    /** The request's description of one of its people. */
    String called(String person) {
        return about.get(people.indexOf(person));
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
