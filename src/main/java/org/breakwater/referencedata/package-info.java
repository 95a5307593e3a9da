/**
 * Lists and rules that ship with the program as YAML, each beside the class that asks for it: what may be chosen, what
 * counts as what, from when it holds and where it comes from. This module knows none of the others.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.breakwater.referencedata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
