package org.breakwater.mash.socialworkers;

import org.breakwater.web.forms.Form;

/** One press: only the version that the page was made for. */
public record SocialWorkerVersionForm(String version) implements Form {}
