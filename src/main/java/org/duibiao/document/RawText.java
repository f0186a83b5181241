package org.duibiao.document;

/**
 * The text of one file as it was decoded, before cleaning.
 *
 * @param file the file's name; of a file in an archive its name in there
 * @param layout where its characters stand on pages; {@link Layout#NONE} for a text without pages
 */
public record RawText(String file, String text, Layout layout) {}
