package pathwaycheck.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pathwaycheck.web.Site.Reply;

/** What the app under test answers at the pages of the crawl: several tests read them all, so each is asked for once. */
final class Crawled {

    private static final Map<String, Reply> REPLIES = new ConcurrentHashMap<>();

    private Crawled() {}

    static Reply reply(Crawl.Page page) {
        return REPLIES.computeIfAbsent(page.path(), Site.underTest()::get);
    }
}
