package relevo.app.people;

import relevo.app.web.Form;

/** The administration of one person. */
public record PersonPage(Person person, Form form) {}
