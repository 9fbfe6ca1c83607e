package pathwaycheck.address;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that others put into an address on its way: newsletters, social networks and advertisements, to count who
 * follows a link; and what is left of an ampersand that was written for a page. Nobody can mean an answer by them.
 */
public final class AddedOnTheWay {

    private static final Set<String> NAMES = Set.of(
            "_branch_match_id",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "_ke",
            "_kx",
            "_openstat",
            "amp",
            "dclid",
            "dm_i",
            "ef_id",
            "epik",
            "fbclid",
            "gad_campaignid",
            "gad_source",
            "gbraid",
            "gclid",
            "gclsrc",
            "hsctatracking",
            "igsh",
            "igshid",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "ml_subscriber",
            "ml_subscriber_hash",
            "msclkid",
            "ncid",
            "oly_anon_id",
            "oly_enc_id",
            "rb_clickid",
            "s_cid",
            "s_kwcid",
            "srsltid",
            "sscid",
            "ttclid",
            "twclid",
            "vero_conv",
            "vero_id",
            "wbraid",
            "wickedid",
            "yclid",
            "ysclid");

    private static final Pattern FAMILIES = Pattern.compile("(?:utm|mtm|pk|piwik|matomo|hsa|at|ns|ga|itm|stm)_.+");

    private AddedOnTheWay() {}

    /** Whether this name is one of theirs. No rule book can have a question called so. */
    public static boolean isOne(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT))
                || FAMILIES.matcher(name).matches();
    }
}
