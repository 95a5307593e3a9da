package org.breakwater.casework.files;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.redaction.RedactedCopies;

/** A redacted copy, to be looked at by the person who made it and taken back when something shows in it. */
public record RedactedCopyPage(Case theCase, RedactedCopies.Row copy, RedactedCopyForm form, Rejection snag)
        implements CaseScreen {}
