package org.breakwater.pathways.allegations.cases.agreement;

import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.audit.ActorId;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationRow;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.web.govuk.Choice;

/**
 * The outcomes of a case that a second person has to agree.
 *
 * @param reader who may agree those of others
 */
public record OutcomeAgreementPage(
        Case theCase, AllegationsCase record, ActorId reader, OutcomeAgreementForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> outcomes() {
        return toAgree()
                .filter(n -> !isOwn(n))
                .mapToObj(n -> choice(at(n), n + 1))
                .toList();
    }

    /** What the reader decided, which another LADO agrees: it is no choice of theirs. */
    public List<String> ofReader() {
        return toAgree().filter(this::isOwn).mapToObj(n -> at(n).called(n + 1)).toList();
    }

    private IntStream toAgree() {
        return IntStream.range(0, record.allegations().size()).filter(n -> at(n).needsAgreement());
    }

    private boolean isOwn(int n) {
        return reader.value().equals(at(n).decidedBy());
    }

    private AllegationRow at(int n) {
        return record.allegations().get(n);
    }

    private static Choice choice(AllegationRow row, int number) {
        AllegationOutcome outcome = row.outcome();
        return Choice.of(row.id().toString(), row.called(number))
                .hint(
                        outcome == null
                                ? ""
                                : outcome.inWords() + ". " + row.reasons() + " (" + row.decidedByName() + ")");
    }
}
