package org.breakwater.casework.informationrequests.agencyinformation;

import java.util.List;
import java.util.Locale;
import org.breakwater.web.EnglishList;

/** A search without a result: where, and by what. */
public record SearchRow(List<String> searched, List<String> systems) {

    static final String LAST = """
            select searched, systems from mash.response
            where replied_by = :by and kind = 'NOT_KNOWN' and told_by is null
              and cardinality(searched) > 0 and cardinality(systems) > 0
            order by replied_at desc limit 1""";

    /** Restricted to the details that this request has. */
    public SearchRow of(InformationRequestRow ask) {
        return new SearchRow(
                searched.stream().filter(ask.identifiers()::contains).toList(), systems);
    }

    /** Such as "names and addresses in Athena". */
    public String inWords() {
        var by = searched.stream()
                .map(code -> Response.Searched.valueOf(code).inWords().toLowerCase(Locale.UK))
                .toList();
        return EnglishList.and(by) + " in " + EnglishList.and(systems);
    }
}
