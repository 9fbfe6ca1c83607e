package pathwaycheck.testing.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pathwaycheck.testing.site.Site.Reply;

/**
 * What the app under test answers at the pages of the crawl: several tests read them all, so each is asked for once.
 */
public final class Crawled {

    private static final Map<String, Reply> REPLIES = new ConcurrentHashMap<>();

    private Crawled() {}

    public static Reply reply(Crawl.Page page) {
        return REPLIES.computeIfAbsent(page.path(), Site.underTest()::get);
    }
}
