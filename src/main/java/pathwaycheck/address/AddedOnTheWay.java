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
            "__hsfp",
            "__hssc",
            "__hstc",
            "__s",
            "__twitter_impression",
            "_branch_match_id",
            "_bta_c",
            "_bta_tid",
            "_ga",
            "_gac",
            "_gl",
            "_hsenc",
            "_hsmi",
            "_ke",
            "_kx",
            "_openstat",
            "ad_id",
            "adgroupid",
            "adset_id",
            "amp",
            "amp_gsa",
            "amp_js_v",
            "apos",
            "campaign_id",
            "campaignid",
            "cjevent",
            "dclid",
            "dicbo",
            "dm_i",
            "ef_id",
            "epik",
            "fb_action_ids",
            "fb_action_types",
            "fb_ref",
            "fb_source",
            "fbclid",
            "gad_campaignid",
            "gad_source",
            "gbraid",
            "gclid",
            "gclsrc",
            "gt",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "hsctatracking",
            "igsh",
            "igshid",
            "irclickid",
            "irgwc",
            "li_fat_id",
            "lt",
            "mc_cid",
            "mc_eid",
            "mibextid",
            "mkt_tok",
            "ml_subscriber",
            "ml_subscriber_hash",
            "msclkid",
            "nbsp",
            "ncid",
            "oly_anon_id",
            "oly_enc_id",
            "quot",
            "rb_clickid",
            "rdt_cid",
            "ref_src",
            "ref_url",
            "s_cid",
            "s_kwcid",
            "sccid",
            "sfnsn",
            "srsltid",
            "sscid",
            "tblci",
            "trackingid",
            "trk",
            "trkinfo",
            "ttclid",
            "twclid",
            "usqp",
            "vero_conv",
            "vero_id",
            "wbraid",
            "wickedid",
            "wt.mc_id",
            "wt_mc",
            "xtor",
            "yclid",
            "ysclid",
            "zanpid");

    private static final Pattern FAMILIES = Pattern.compile(
            "(?:(?:utm|mtm|pk|piwik|matomo|hsa|at|ns|_?ga|itm|stm|trk)_|elq).+", Pattern.CASE_INSENSITIVE);

    private AddedOnTheWay() {}

    /** Whether this name is one of theirs. No rule book can have a question called so. */
    public static boolean isOne(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT))
                || FAMILIES.matcher(name).matches();
    }
}
