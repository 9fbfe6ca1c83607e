package pathwaycheck.testing.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pathwaycheck.testing.site.Site.Reply;

/** What the app under test answers at an address: many promises are about the same page, and it is asked for once. */
public final class AskedOnce {

    private static final Map<String, Reply> REPLIES = new ConcurrentHashMap<>();

    private AskedOnce() {}

    /** The same for whoever asks. What is made of it, as {@link Reply#page}, is each time anew, and theirs alone. */
    public static Reply reply(String address) {
        return REPLIES.computeIfAbsent(address, Site.underTest()::get);
    }
}
