package org.breakwater.casework.restriction;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * Restricting a case to named people.
 *
 * @param outside the agencies and teams that continue to see what they were given
 */
public record RestrictionPage(Case theCase, List<String> outside, RestrictionForm form, Rejection snag)
        implements CaseScreen {}
