package org.breakwater.mash.desk.files;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;

/** All files of a contact, and room for more. */
public record FilesPage(ContactRow contact, List<FileRow> files, Snag snag) implements ContactScreen {}
