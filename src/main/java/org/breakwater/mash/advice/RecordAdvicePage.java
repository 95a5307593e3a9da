package org.breakwater.mash.advice;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.mash.referralsource.ReferralSource;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** The form for advice. */
public record RecordAdvicePage(RecordAdviceForm form, List<Problem> problems) implements Page {

    /** Professionals only: family, neighbours and anonymous callers do not get advice here. */
    public List<Choice> sources() {
        return Stream.of(ReferralSource.values())
                .filter(referralSource -> !referralSource.code().matches("1[A-D]|9|10"))
                .map(referralSource -> Choice.of(referralSource, referralSource.withCode()))
                .toList();
    }
}
