package org.breakwater.web;

/** What a controller answers: a page to show, or a place to go to. */
public sealed interface Screen permits Page, Redirect {}
