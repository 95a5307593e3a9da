package org.breakwater.casework.presentingissues;

import java.util.List;

/** A group of related issues, used to filter lists. */
public record IssueGroup(String id, String name, List<PresentingIssue> issues) {}
