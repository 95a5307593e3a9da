/** How the profile file is read and checked, and how contact points are kept in the database. */
@NullMarked
package org.breakwater.partnership.model;

import org.jspecify.annotations.NullMarked;
