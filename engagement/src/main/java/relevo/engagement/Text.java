package relevo.engagement;

import relevo.engagement.id.ContentId;

/**
 * A text or personal datum that stands apart from the event that cites it, so that it can be erased.
 *
 * @param digest salted SHA-256 of the text, in hexadecimal
 */
public record Text(ContentId id, String digest) {}
