package org.breakwater.web.shell;

/** Additional data of a layout shared by many pages, such as the header of a case. */
public interface PageFrame {}
