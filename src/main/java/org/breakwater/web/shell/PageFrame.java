package org.breakwater.web.shell;

/** What a frame that many pages share shows besides the page itself, such as the header of a case. */
public interface PageFrame {}
