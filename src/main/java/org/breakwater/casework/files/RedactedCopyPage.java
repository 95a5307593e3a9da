package org.breakwater.casework.files;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.redaction.RedactedCopies;

/** A redacted copy, to be checked by its author and withdrawn if necessary. */
public record RedactedCopyPage(Case theCase, RedactedCopies.Row copy, RedactedCopyForm form, Rejection snag)
        implements CaseScreen {}
