package org.breakwater.casework.files;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.redaction.RedactionBox.Reason;
import org.breakwater.web.govuk.Choice;

/**
 * The pages of a file with a grid on them, and the parts to redact.
 *
 * @param name of the file, as saved
 * @param pages how many it has; 0 if it cannot be rendered
 * @param why why it cannot; else empty
 */
public record RedactionPage(
        Case theCase, UUID file, String name, int pages, String why, RedactionForm form, Rejection snag)
        implements CaseScreen {

    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }

    public List<Choice> reasons() {
        return Stream.of(Reason.values())
                .map(reason -> Choice.of(reason, reason.inWords()))
                .toList();
    }

    public String path() {
        return "/cases/" + theCase.id() + "/files/" + file;
    }

    @Override
    public String toString() {
        return "RedactionPage[" + theCase.id() + "]";
    }
}
