package org.breakwater.library.editor;

import org.breakwater.web.forms.Form;

/** @param behalf on whose behalf; or empty */
public record ApproveVersionForm(String path, String version, String behalf) implements Form {}
