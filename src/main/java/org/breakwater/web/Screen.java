package org.breakwater.web;

/** What a controller answers: a page to show, a file to keep, a place to go to, or what went wrong. */
public sealed interface Screen permits Page, Download, Attachment, Redirect, FailedRequest {}
