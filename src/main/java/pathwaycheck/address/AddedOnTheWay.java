package pathwaycheck.address;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that others put into an address on its way: newsletters, social networks and advertisements, to count who
 * follows a link; and what is left of an ampersand, or of another sign, that was written for a page. Nobody can mean an
 * answer by them.
 */
public final class AddedOnTheWay {

    private static final Set<String> NAMES = Set.of(
            "#0" + (int) '&',
            "#38",
            "#39",
            "#62",
            "#x26",
            "#x27",
            "#x3e",
            "__mref",
            "__s",
            "__ss",
            "__twitter_impression",
            "_bta_c",
            "_bta_tid",
            "_ga",
            "_gac",
            "_gl",
            "_hsenc",
            "_hsmi",
            "_ke",
            "_kx",
            "_ly_c",
            "_ly_r",
            "_openstat",
            "ad_id",
            "adgroupid",
            "adset_id",
            "amp",
            "amp_gsa",
            "amp_js_v",
            "apos",
            "bbeml",
            "campaign_id",
            "campaignid",
            "ceid",
            "cjevent",
            "cmpid",
            "dclid",
            "dib_posid",
            "dicbo",
            "dm_i",
            "eav",
            "ef_id",
            "emci",
            "emdi",
            "epik",
            "et_cid",
            "et_rid",
            "fb_action_ids",
            "fb_action_types",
            "fb_ref",
            "fb_source",
            "fbclid",
            "fref",
            "gad_campaignid",
            "gad_source",
            "gbraid",
            "gclid",
            "gclsrc",
            "ghcid",
            "gt",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "hc_location",
            "hc_ref",
            "hsctatracking",
            "igsh",
            "igshid",
            "irclickid",
            "irgwc",
            "li_fat_id",
            "lipi",
            "lt",
            "mibextid",
            "midsig",
            "midtoken",
            "mindbox-click-id",
            "mindbox-message-key",
            "mkt_tok",
            "ml_subscriber",
            "ml_subscriber_hash",
            "msclkid",
            "nbsp",
            "ncid",
            "nr_email_referer",
            "nx_source",
            "paipv",
            "quot",
            "rb_clickid",
            "rcm",
            "rdt_cid",
            "ref_src",
            "ref_url",
            "s_cid",
            "s_kwcid",
            "sap-outbound-id",
            "sccid",
            "sfnsn",
            "srsltid",
            "ss_email_id",
            "sscid",
            "tblci",
            "trackingid",
            "ttclid",
            "twclid",
            "unicorn_click_id",
            "user_email_address",
            "usqp",
            "vgo_ee",
            "wbraid",
            "wickedid",
            "wickedsource",
            "wprov",
            "wt.mc_id",
            "wt_mc",
            "xtor",
            "yclid",
            "ymclid",
            "ysclid",
            "zanpid");

    /** Before this sign each of their senders writes what it likes. */
    private static final String BEFORE_UNDERSCORE = String.join(
            "|", "_?ga", "_branch", "_?cio", "at", "bsft", "ck", "cx", "hmb", "hsa", "inf", "itm", "matomo", "mc",
            "mtm", "ns", "oft", "oly", "piwik", "pk", "sc", "sfmc", "sms", "stm", "trk", "utm", "vero");

    /** As _utm_source=…_, _elqTrackId_, _trkEmail_, and {@code __cft__[0]}. */
    private static final Pattern FAMILIES = Pattern.compile(
            "(?:" + BEFORE_UNDERSCORE + ")_.+|elq.+|trk.*|__hs[a-z]+|__[a-z]+__(?:\\[[0-9]*\\])*",
            Pattern.CASE_INSENSITIVE);

    private AddedOnTheWay() {}

    /** Whether this name is one of theirs. No rule book can have a question called so. */
    public static boolean isOne(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT))
                || FAMILIES.matcher(name).matches();
    }
}
