/**
 * The foundation of every screen: a page is a record with its template beside it, a form is a record of strings that
 * validates itself. This module depends on none of the others.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.breakwater.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
