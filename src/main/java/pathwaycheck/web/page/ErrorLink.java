package pathwaycheck.web.page;

/** What is wrong, with a link to the field to mend, as the error summary takes it. */
record ErrorLink(String text, String href) {

    static ErrorLink to(String field, String says) {
        return new ErrorLink(says, "#" + field);
    }
}
