/**
 * Uploaded files: pictures of a bruise, a school's record, a recorded message. The kind of a file is determined by its
 * bytes; anything that could run, unpack or fetch by itself is rejected. Files are stored encrypted in the database,
 * scanned for viruses if there is a scanner, and given only to people who may see the record: never back to the sender,
 * never before the scan, and never opened inside the browser. A file that is not about a child is on a shelf, whose own
 * policies decide who opens it.
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
