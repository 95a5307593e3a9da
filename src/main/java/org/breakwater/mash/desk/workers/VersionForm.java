package org.breakwater.mash.desk.workers;

import org.breakwater.web.Form;

/** One press: only the version that the page was made for. */
public record VersionForm(String version) implements Form {}
