package org.breakwater.library.editor;

import org.breakwater.web.Form;

/** @param behalf on whose behalf; or empty */
public record ApproveForm(String path, String version, String behalf) implements Form {}
