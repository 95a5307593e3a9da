package org.breakwater.frontdoor.refer.signoff;

import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.SignOffRow;
import org.breakwater.frontdoor.refer.handing.ColleagueForm;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Asking a safeguarding lead; {@code asked} is who was asked already. */
public record AskPage(ColleagueForm form, List<Problem> problems, Optional<SignOffRow> asked) implements Page {}
