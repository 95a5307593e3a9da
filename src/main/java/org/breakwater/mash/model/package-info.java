/** The life of a contact, without screens: its stages and moves, and the tables that keep them. */
@NullMarked
package org.breakwater.mash.model;

import org.jspecify.annotations.NullMarked;
