package org.breakwater.casework.files.removal;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.FileRow;

/** A file to remove from a case. */
public record FileRemovalPage(Case theCase, FileRow file, FileRemovalForm form, Rejection snag) implements CaseScreen {}
