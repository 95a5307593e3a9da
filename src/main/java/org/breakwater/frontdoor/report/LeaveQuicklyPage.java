package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/**
 * How a child leaves quickly and what that cannot hide, before the first question (GOV.UK pattern "exit a page
 * quickly").
 *
 * @param firstPath the first question
 */
public record LeaveQuicklyPage(String firstPath) implements Page {}
