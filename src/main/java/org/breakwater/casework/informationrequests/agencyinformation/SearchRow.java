package org.breakwater.casework.informationrequests.agencyinformation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where someone searched, and by what, when they found nothing. */
public record SearchRow(List<String> searched, List<String> systems) {

    static final String LAST = """
            select searched, systems from mash.reply
            where replied_by = :by and kind = 'NOT_KNOWN' and told_by is null
              and cardinality(searched) > 0 and cardinality(systems) > 0
            order by replied_at desc limit 1""";

    /** Such as "names; addresses in Athena". */
    public String inWords() {
        var by = searched.stream()
                .map(code -> Response.Searched.valueOf(code).inWords().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return by + " in " + String.join(", ", systems);
    }
}
