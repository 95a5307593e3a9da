/**
 * The life of a contact, without screens: its stages and moves, and the tables that keep them. Named for the invented
 * town alone, which lives through its past year by these same verbs.
 */
@NullMarked
@NamedInterface("model")
package org.breakwater.mash.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
