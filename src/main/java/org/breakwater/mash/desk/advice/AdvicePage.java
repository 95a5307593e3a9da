package org.breakwater.mash.desk.advice;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.mash.model.Source;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/** The form for advice. */
public record AdvicePage(AdviceForm form, List<Problem> problems) implements Page {

    /** Professionals only: family, neighbours and the anonymous do not ask here. */
    public List<Choice> sources() {
        return Stream.of(Source.values())
                .filter(source -> !source.code().matches("1[A-D]|9|10"))
                .map(source -> Choice.of(source, source.inWords()))
                .toList();
    }
}
