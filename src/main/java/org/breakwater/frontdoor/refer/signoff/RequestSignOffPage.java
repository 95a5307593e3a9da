package org.breakwater.frontdoor.refer.signoff;

import java.util.List;
import java.util.Optional;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Asking a safeguarding lead; {@code asked} is who was asked already. */
public record RequestSignOffPage(RequestSignOffForm form, List<Problem> problems, Optional<SignOffRow> asked)
        implements Page {}
