package org.duibiao.document;

/** An edit with the name of the cleaner that makes it. */
record NamedEdit(String cleaner, Edit edit) {}
