package pathwaycheck.address;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            "_bhlid",
            "_bta_c",
            "_bta_tid",
            "_cldee",
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
            "_se",
            "ad_id",
            "adgroupid",
            "adobe_mc",
            "adobe_mc_ref",
            "adobe_mc_sdid",
            "adset_id",
            "amp",
            "amp_gsa",
            "amp_js_v",
            "apos",
            "bbeml",
            "campaign_id",
            "campaignid",
            "can_id",
            "ceid",
            "cjevent",
            "cmp",
            "cmpid",
            "dclid",
            "dib_posid",
            "dicbo",
            "dm_i",
            "dm_t",
            "eav",
            "ef_id",
            "email_referrer",
            "email_subject",
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
            "hslang",
            "hss_channel",
            "ig_rid",
            "igsh",
            "igshid",
            "irclickid",
            "irclid",
            "irgwc",
            "isappinstalled",
            "ito",
            "li_fat_id",
            "lid",
            "link_id",
            "lipi",
            "lt",
            "mibextid",
            "midsig",
            "midtoken",
            "mindbox-click-id",
            "mindbox-message-key",
            "mkt_tok",
            "msclkid",
            "nb_klid",
            "nbsp",
            "ncid",
            "ndclid",
            "nr_email_referer",
            "nx_source",
            "oborigurl",
            "ocid",
            "omnisendattributionid",
            "omnisendcampaignid",
            "omnisendcontactid",
            "omnisendscopeid",
            "paipv",
            "pi_ad_id",
            "pi_campaign_id",
            "post_id",
            "publication_id",
            "qclid",
            "quot",
            "rb_clickid",
            "rcm",
            "rdt_cid",
            "ref",
            "ref_src",
            "ref_url",
            "s_cid",
            "s_kwcid",
            "sap-outbound-id",
            "sccid",
            "sfnsn",
            "share_id",
            "sib_id",
            "spjobid",
            "spmailingid",
            "spreportid",
            "spuserid",
            "srsltid",
            "sscid",
            "tblci",
            "trackingid",
            "ttclid",
            "twclid",
            "unicorn_click_id",
            "user_email_address",
            "usg",
            "usqp",
            "ved",
            "vgo_ee",
            "wbraid",
            "web",
            "wickedid",
            "wickedsource",
            "wprov",
            "wt.mc_id",
            "wt_mc",
            "xmt",
            "xtor",
            "yclid",
            "ymclid",
            "ysclid",
            "zanpid");

    /** Names that say too little by themselves, by the one that their sender writes beside them. */
    private static final Map<String, Set<String>> BESIDE = Map.of(
            "_cldee",
            Set.of("esid", "recipientid", "urlid"),
            "can_id",
            Set.of("source"),
            "isappinstalled",
            Set.of("from"),
            "mc_cid",
            Set.of("goal"),
            "publication_id",
            Set.of("isfreemail", "r", "triedredirect"),
            "sfmc_sub",
            Set.of("j", "jb", "l", "mid", "u"),
            "usg",
            Set.of("opi", "rct", "sa", "sntz", "source", "ust"));

    /** Before this sign each of their senders writes what it likes. */
    private static final String BEFORE_UNDERSCORE = String.join(
            "|",
            "_?ga",
            "__cf_chl",
            "_branch",
            "_?cio",
            "aem",
            "at",
            "awt",
            "bsft",
            "ck",
            "cm",
            "cx",
            "hmb",
            "hsa",
            "inf",
            "itm",
            "matomo",
            "mc",
            "ml",
            "mtm",
            "ns",
            "oft",
            "oly",
            "piwik",
            "pk",
            "sc",
            "sfmc",
            "sms",
            "ss",
            "stm",
            "trk",
            "tt",
            "utm",
            "vero");

    /** As _utm_source=…_, _elqTrackId_, _iterableMessageId_, and {@code __cft__[0]}. */
    private static final Pattern FAMILIES = Pattern.compile(
            "(?:" + BEFORE_UNDERSCORE
                    + ")_.+|elq.*|iterable.+|trk.*|__hs[a-z]+|__(?:cft|eep|mmr|rv|so|tn|xts)__(?:\\[[0-9]*\\])*",
            Pattern.CASE_INSENSITIVE);

    private AddedOnTheWay() {}

    /** Whether this name may be one of theirs. No rule book can have a question called so. */
    public static boolean mayBeOne(String name) {
        return isOne(name) || BESIDE.values().stream().anyMatch(beside -> beside.contains(small(name)));
    }

    /** These pairs without theirs. */
    static List<Pair> leaveOut(List<Pair> pairs) {
        return leaveOut(pairs, beside(pairs));
    }

    /** The same, where these names are theirs too. */
    static List<Pair> leaveOut(List<Pair> pairs, Set<String> beside) {
        var theirs = names(pairs)
                .filter(name -> isOne(name) || beside.contains(small(name)))
                .collect(Collectors.toSet());
        return theirs.isEmpty()
                ? pairs
                : pairs.stream().filter(pair -> !theirs.contains(pair.name())).toList();
    }

    /** What is theirs as well, since one of these stands beside it. */
    static Set<String> beside(List<Pair> pairs) {
        return names(pairs)
                .flatMap(name -> BESIDE.getOrDefault(small(name), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** Each once: whoever repeats one a thousand times makes us look at it once. */
    private static Stream<String> names(List<Pair> pairs) {
        return pairs.stream().map(Pair::name).distinct();
    }

    private static boolean isOne(String name) {
        return NAMES.contains(small(name)) || FAMILIES.matcher(name).matches();
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
