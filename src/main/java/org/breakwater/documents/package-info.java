/**
 * The files that people send with their words: pictures of a bruise, a school's record, a message that was recorded.
 * What a file is, its bytes say; what could run, unpack or fetch by itself is not taken. What is taken lies sealed in
 * the database, is checked for viruses when there is a scanner, and is given only to those who may see its record:
 * never to whoever sent it, never before it was checked, and never to be opened inside the browser. What is about no
 * child lies on a shelf, whose own rules say who opens it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "database",
            "referencedata",
            "web",
            "web :: forms",
            "web :: govuk",
            "web :: sheets",
            "web :: shell"
        })
package org.breakwater.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
