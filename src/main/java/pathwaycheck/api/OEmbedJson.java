package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a page is shown within another, as oEmbed 1.0 has it.
 *
 * @param html a frame of this width and height, in pixels
 * @param cacheAge for how many seconds it may be kept
 */
public record OEmbedJson(
        String version,
        String type,
        String title,
        @JsonProperty("provider_name") String providerName,
        @JsonProperty("provider_url") String providerUrl,
        @JsonProperty("cache_age") int cacheAge,
        int width,
        int height,
        String html) {

    private static final int A_DAY = 86_400;

    /**
     * A frame.
     *
     * @param title what is shown in it
     * @param home the whole address of our start page
     * @param page the whole address of what is shown
     */
    public static OEmbedJson frame(String title, String home, String page, int width, int height) {
        var html = "<iframe src=\"" + escaped(page) + "\" title=\"" + escaped(title) + "\" width=\"" + width
                + "\" height=\"" + height + "\" style=\"border:0\" referrerpolicy=\"no-referrer\"></iframe>";
        return new OEmbedJson("1.0", "rich", title, "Pathway Check", home, A_DAY, width, height, html);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
