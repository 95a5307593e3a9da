package org.breakwater.web;

/** The result of a controller: a page to show, a file to download, a redirect, or an error. */
public sealed interface Screen permits Page, Download, Attachment, Redirect, FailedRequest {}
