package org.breakwater.mash.presentingissues;

import org.breakwater.casework.presentingissues.IssueQuestions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/** The presenting issues of each child, to record or to correct. */
public record PresentingIssuesPage(
        ContactRow contact, IssueQuestions questions, PresentingIssuesForm form, Rejection snag)
        implements ContactScreen {}
