/**
 * Rules of the front door that need neither a screen nor the database: which words say present danger, how a return
 * phrase is made and read, how often one network may try.
 */
@NullMarked
package org.breakwater.frontdoor.model;

import org.jspecify.annotations.NullMarked;
