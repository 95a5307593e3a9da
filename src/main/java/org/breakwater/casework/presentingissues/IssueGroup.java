package org.breakwater.casework.presentingissues;

import java.util.List;

/** Issues that a screener thinks of together, and that a list is filtered by. */
public record IssueGroup(String id, String name, List<PresentingIssue> issues) {}
