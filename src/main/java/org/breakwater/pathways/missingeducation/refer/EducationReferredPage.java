package org.breakwater.pathways.missingeducation.refer;

import org.breakwater.web.Page;

/** The referral was received. @param next where someone who is signed in continues; empty for anyone else */
public record EducationReferredPage(String reference, String next) implements Page {}
