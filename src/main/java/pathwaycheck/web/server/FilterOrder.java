package pathwaycheck.web.server;

/** The filters that every request goes through, in this order, after the one of Quarkus that adds our headers. */
enum FilterOrder {
    /** Before whatever answers. */
    DATED,
    UNPACKED,
    /** From the first readable request of a connection on, what cannot be read as one is told on our page. */
    NO_REQUESTS,
    /** Before whatever takes something out of a request. */
    OPTIONS_LIKE_HEAD,
    HEAD_LIKE_GET,
    KEPT_FILES,
    ONE_FORM,
    /** Before whatever refuses: a page of another site is to read that, too. */
    OTHER_SITES,
    FRAMES,
    /** Before an address is made with the host that it names. */
    ONE_HOST,
    /** Before whatever takes long. */
    RUSH,
    /** Before an address is taken apart. */
    LONG_ADDRESSES,
    ONE_ADDRESS,
    ONLY_READ,
    RULES_BEING_WRITTEN;

    private static final int FIRST = 1_103;

    /** As Quarkus takes it: the highest is asked first. */
    int priority() {
        return FIRST - ordinal();
    }
}
