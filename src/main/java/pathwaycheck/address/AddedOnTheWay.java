package pathwaycheck.address;

import java.util.List;
import java.util.Locale;
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
            "_di_",
            "_ei_",
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
            "_ri_",
            "_se",
            "abtest_cookie",
            "action_object_map",
            "action_ref_map",
            "action_type_map",
            "ad_id",
            "adgroupid",
            "adobe_mc",
            "adobe_mc_ref",
            "adobe_mc_sdid",
            "adset_id",
            "aliid",
            "amp",
            "apos",
            "bbeml",
            "bd_vid",
            "bxid",
            "campaign_id",
            "campaignid",
            "can_id",
            "ceid",
            "ceneo_spo",
            "cjevent",
            "clickparams",
            "clicktime",
            "cmp",
            "cmpid",
            "cndid",
            "cvid",
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
            "enterid",
            "epik",
            "esid",
            "esrc",
            "et_cid",
            "et_lid",
            "et_rid",
            "etext",
            "exportkey",
            "fbclid",
            "fref",
            "gad_campaignid",
            "gad_source",
            "gbraid",
            "gclid",
            "gclsrc",
            "ghcid",
            "gt",
            "gtm_debug",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "h_ad_id",
            "h_sid",
            "h_slt",
            "hc_location",
            "hc_ref",
            "hmci",
            "hmcu",
            "hmkw",
            "hmpl",
            "hmsr",
            "hsctaattrib",
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
            "last_resource_guid",
            "li_fat_id",
            "lid",
            "link_id",
            "lipi",
            "lt",
            "mbid",
            "mibextid",
            "midsig",
            "midtoken",
            "mindbox-click-id",
            "mindbox-message-key",
            "msclkid",
            "msdynttrid",
            "nb_klid",
            "nbsp",
            "ncid",
            "ndclid",
            "nr_email_referer",
            "nvep",
            "nx_source",
            "oborigurl",
            "ocid",
            "omnisendattributionid",
            "omnisendcampaignid",
            "omnisendcontactid",
            "omnisendscopeid",
            "openexternalbrowser",
            "os_ehash",
            "otptoken",
            "outputtype",
            "ovuser",
            "paipv",
            "pass_ticket",
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
            "sdata",
            "sfnsn",
            "sh_kit",
            "share_id",
            "share_medium",
            "share_source",
            "si",
            "sib_id",
            "smclient",
            "smconv",
            "smid",
            "smlid",
            "spjobid",
            "spm",
            "spmailingid",
            "spreportid",
            "spuserid",
            "srsltid",
            "sscid",
            "syclid",
            "tblci",
            "tpcc",
            "tracking_source",
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
            "wtrid",
            "wx_header",
            "xmt",
            "xsdata",
            "xtor",
            "yclid",
            "ymclid",
            "ysclid",
            "zanpid",
            "zarsrc");

    /** Before this sign each of their senders writes what it likes. */
    private static final String BEFORE_UNDERSCORE = String.join(
            "|",
            "_?ga",
            "_x_tr",
            "__cf_chl",
            "_branch",
            "_?cio",
            "aem",
            "amp",
            "at",
            "awt",
            "bsft",
            "ck",
            "cm",
            "cx",
            "fb",
            "gs",
            "hmb",
            "hsa",
            "inf",
            "itm",
            "matomo",
            "mc",
            "mkt",
            "ml",
            "msdynmkt",
            "mtm",
            "ns",
            "oft",
            "oly",
            "otm",
            "pi",
            "piwik",
            "pk",
            "sc",
            "sfmc",
            "sms",
            "ss",
            "stm",
            "trk",
            "tt",
            "tw",
            "utm",
            "vero",
            "vn",
            "wt",
            "xnpe");

    /** As _utm_source=…_, _elqTrackId_, _iterableMessageId_, {@code __cft__[0]} and {@code c[0]}. */
    private static final Pattern FAMILIES = Pattern.compile(
            "(?:" + BEFORE_UNDERSCORE
                    + ")_.+|elq.*|iterable.+|trk.*|__hs[a-z]+|(?:ea|wt)\\..+"
                    + "|__(?:cft|eep|mmr|rv|so|tn|xts)__(?:\\[[0-9]*\\])*|c\\[[0-9]+\\]",
            Pattern.CASE_INSENSITIVE);

    private AddedOnTheWay() {}

    /** Whether this name may be one of theirs. No rule book can have a question called so. */
    public static boolean mayBeOne(String name) {
        return isOne(name) || AddedBeside.mayBeOne(small(name));
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

    /** What is theirs as well, by what stands there. */
    static Set<String> beside(List<Pair> pairs) {
        return pairs.stream().distinct().flatMap(AddedBeside::names).collect(Collectors.toSet());
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
