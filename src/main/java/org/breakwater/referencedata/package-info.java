/**
 * Lists and rules that ship with the program as YAML, each beside the class that reads it: options, classifications,
 * the dates from which they are in force and their sources. This module depends on no other.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.breakwater.referencedata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
