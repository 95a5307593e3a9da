package org.breakwater.casework.informationrequests.earlierresponses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.breakwater.casework.informationrequests.agencyinformation.Response;

/**
 * An earlier response of an agency about people of a request.
 *
 * @param id of the response
 * @param caseId of the case in which it was given
 * @param about which people of the current request
 * @param rules by which each of them matches, in the same order
 * @param answers the agency's answer about each of them then, in the same order
 */
record EarlierResponseRow(UUID id, UUID caseId, List<String> about, List<String> rules, List<String> answers) {

    /**
     * Only its own agency's: row security enforces it, and so does this condition. Responses with information first.
     */
    static final String OF_ASK = """
            select r.id, r.contact_id as case_id,
                array_agg(a.about[mine.place] order by mine.place, mine.key) as about,
                array_agg(split_part(mine.key, ':', 1) order by mine.place, mine.key) as rules,
                array_agg(coalesce(r.answers[theirs.place], r.kind) order by mine.place, mine.key) as answers
            from mash.information_request_person mine join mash.information_request a on a.id = mine.ask_id
            join mash.information_request_person theirs on theirs.key = mine.key and theirs.agency = mine.agency
                and theirs.ask_id <> mine.ask_id
            join mash.response r on r.ask_id = theirs.ask_id
            where mine.ask_id = :ask and mine.agency = access.agency_now()
              and not exists (select from mash.response n where n.supersedes = r.id)
            group by r.id, r.contact_id, r.kind, r.replied_at
            order by r.kind = 'NOT_KNOWN', r.replied_at desc, r.id desc limit 10""";

    /** Such as "Kit Plaice, born 4 March 2015: same name and date of birth", once for each person. */
    List<String> matches() {
        var seen = new LinkedHashMap<String, String>();
        for (int i = 0; i < about.size(); i++) {
            seen.merge(
                    about.get(i),
                    AskedPersonKey.Rule.valueOf(rules.get(i)).inWords(),
                    (one, other) -> one.contains(other) ? one : one + "; " + other);
        }
        return seen.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .toList();
    }

    /** Whom of them the agency knew, each once. */
    List<String> known() {
        return IntStream.range(0, about.size())
                .filter(i -> !answers.get(i).equals(Response.Kind.NOT_KNOWN.name()))
                .mapToObj(about::get)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "EarlierResponseRow[" + id + "]";
    }
}
