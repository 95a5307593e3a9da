package org.breakwater.mash.socialworkers;

import org.breakwater.web.forms.Form;

/** One click: applies only to the version that the page showed. */
public record SocialWorkerVersionForm(String version) implements Form {}
