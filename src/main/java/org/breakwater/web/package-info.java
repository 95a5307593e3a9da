/**
 * How every screen is made: a page is a record, its template lies beside it, a form is a record of strings that checks
 * itself. This module knows none of the others.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.breakwater.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
