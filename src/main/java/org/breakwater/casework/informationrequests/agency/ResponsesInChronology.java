package org.breakwater.casework.informationrequests.agency;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummaries;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each agency responded, as far as the reader may see it. */
@Component
class ResponsesInChronology implements ChronologyPart {

    private final AgencyInformationSummaries summaries;

    ResponsesInChronology(AgencyInformationSummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        return summaries.about(seen).asks().stream().flatMap(ResponsesInChronology::said);
    }

    private static Stream<ChronologyLine> said(AgencyInformationSummary.One one) {
        return one.replies().stream().map(reply -> said(one.agency(), reply));
    }

    private static ChronologyLine said(String agency, ResponseRow reply) {
        var facts = reply.facts().stream().map(fact -> fact.whenInWords() + ": " + fact.words());
        var refused = Stream.of(
                labelled("Reason: ", reply.refusedWhy()),
                labelled("Decided by: ", reply.refusedBy()),
                labelled("What would change that: ", reply.refusedUnless()));
        var sensitivity = reply.sensitivity();
        // A chronology is printed and passed on, so what the family may not see is marked.
        var restriction = sensitivity == null || sensitivity == Response.Sensitivity.FAMILY
                ? Stream.<String>empty()
                : Stream.of(sensitivity.inWords());
        var words = Stream.of(
                        restriction, Stream.of(reply.differencesInWords()), facts, refused, Stream.of(reply.why()))
                .flatMap(parts -> parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new ChronologyLine(reply.repliedAt(), agency, reply.kind().inWords(), words);
    }

    private static String labelled(String label, @Nullable String words) {
        return words == null || words.isBlank() ? "" : label + words;
    }
}
