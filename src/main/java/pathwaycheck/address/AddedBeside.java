package pathwaycheck.address;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Short names that senders write beside their long ones, or with a value that is theirs alone: by themselves they say
 * too little. They have to go in the same step: what is left of them would be refused.
 */
final class AddedBeside {

    /** What a newsletter says of whoever sent it. */
    private static final String SENDERS = String.join(
            "|",
            "adestra",
            "campaign ?monitor",
            "dotdigital",
            "dotmailer",
            "e-?mail",
            "eloqua",
            "firefish",
            "govdelivery",
            "hubspot",
            "iterable",
            "klaviyo",
            "mailchimp",
            "marketo",
            "newsletter",
            "pardot",
            "poppulo");

    /** The plain names that senders write beside those with _utm_, or in their place. */
    private static final Set<String> OF_CAMPAIGN = Set.of("campaign", "content", "medium", "source", "term");

    /** What a search says of where its link stood, and how it came to be followed. */
    private static final Set<String> OF_SEARCH = Set.of(
            "bvm", "cad", "cd", "ct", "ei", "opi", "psig", "q", "rct", "sa", "sig2", "sntz", "source", "sqi", "uact",
            "ust");

    /** What whoever pays for an advertisement has written into its address. */
    private static final Set<String> OF_ADVERTISEMENT =
            Set.of("adposition", "creative", "device", "gad", "keyword", "matchtype", "network");

    private static final Set<String> OF_CHAT =
            Set.of("ascene", "devicetype", "from", "lang", "nettype", "scene", "subscene", "version");

    private static final String ANY = "=.*";

    /** Programs append a word that is another one each time, lest somebody on the way keeps what they fetch. */
    private static final Set<String> AGAINST_KEEPING =
            Set.of("_", "_cb", "_dc", "_nocache", "_t", "_ts", "cachebust", "cachebuster", "cb", "nocache");

    private static final String NUMBER_OR_WORD = "=(?:[0-9a-z]{1,20}|0\\.[0-9]{1,20})";

    /** By a pair that their sender writes: under one of them, or beside it. */
    private static final Map<Pattern, Set<String>> BESIDE = Stream.concat(
                    AGAINST_KEEPING.stream().map(name -> beside(name + NUMBER_OR_WORD, Set.of(name))),
                    Stream.of(
                            beside("_cldee" + ANY, Set.of("recipientid", "urlid")),
                            beside("_hs(?:enc|mi)" + ANY, Set.of("ecid")),
                            beside("amp_[a-z_]+" + ANY, Set.of("aoh", "csi", "referrer")),
                            beside("(?:bxid|cndid)" + ANY, Set.of("hasha", "hashb", "hashc", "source", "sourcename")),
                            beside("c=[a-z],[0-9]+,.*", Set.of("ancr_add", "c", "typo")),
                            beside("can_id" + ANY, Set.of("referrer", "source")),
                            beside("cjevent" + ANY, Set.of("aid", "cjdata", "pid", "sid")),
                            beside("(?:clickparams|ovuser)" + ANY, Set.of("ct", "or", "params", "sourceid")),
                            // Of Mailchimp, and of Mautic: a list as PHP writes it, in Base64.
                            beside("ct=(?:t\\(|yto[0-9]).*", Set.of("ct")),
                            beside("ea\\.[a-z.]+" + ANY, Set.of("forwarded")),
                            beside("(?:ef_id|s_kwcid)" + ANY, Set.of("mv", "sdid")),
                            beside("(?:emci|emdi|nvep)" + ANY, Set.of("hmac", "sourceid")),
                            beside("et_[clr]id" + ANY, Set.of("linkid")),
                            beside(
                                    "(?:fbclid|__(?:cft|tn|xts)__[^=]*|c\\[[0-9]+\\])" + ANY,
                                    Set.of("brid", "e", "enc", "h", "pnref", "refid", "s")),
                            beside("from=(?:groupmessage|singlemessage|timeline)", OF_CHAT),
                            beside(
                                    "(?:abtest_cookie|clicktime|enterid|exportkey|isappinstalled|pass_ticket|wx_header)"
                                            + ANY,
                                    OF_CHAT),
                            beside(
                                    "(?:adgroupid|campaignid|gad_[a-z]+|gbraid|gclid|msclkid|wbraid)" + ANY,
                                    OF_ADVERTISEMENT),
                            beside("(?:irclickid|irgwc)" + ANY, Set.of("afsrc", "sharedid")),
                            beside("mc_[a-z]+" + ANY, Set.of("ct", "goal")),
                            beside(
                                    "(?:midtoken|otptoken|trkemail)" + ANY,
                                    Set.of("eid", "lgcta", "lgtemp", "lici", "loid")),
                            beside("or=(?:outlook|owa|teams)-.*", Set.of("cid", "ct", "ga", "or")),
                            beside(
                                    "publication_id" + ANY,
                                    Set.of("action", "isfreemail", "r", "token", "triedredirect", "triggershare")),
                            beside("sdata" + ANY, Set.of("data", "reserved")),
                            beside("sfmc_sub" + ANY, Set.of("b", "j", "jb", "l", "mid", "u")),
                            beside("(?:medium|source)=(?:" + SENDERS + ")\\b.*", OF_CAMPAIGN),
                            beside("(?:esrc|usg|ved)" + ANY, OF_SEARCH),
                            beside("utm_[^=]+" + ANY, OF_CAMPAIGN)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** An address may hold thousands of pairs, and most are nobody's: one look tells. */
    private static final Pattern SOME =
            pattern(BESIDE.keySet().stream().map(Pattern::pattern).collect(Collectors.joining("|")));

    private AddedBeside() {}

    /** Whether this name, in small letters, is one of theirs where its sender is known. */
    static boolean mayBeOne(String name) {
        return BESIDE.values().stream().anyMatch(names -> names.contains(name));
    }

    /** The names, in small letters, that are theirs where this pair stands. */
    static Stream<String> names(Pair pair) {
        var written = pair.name() + "=" + pair.value();
        return SOME.matcher(written).matches()
                ? BESIDE.entrySet().stream()
                        .filter(theirs -> theirs.getKey().matcher(written).matches())
                        .flatMap(theirs -> theirs.getValue().stream())
                : Stream.empty();
    }

    private static Map.Entry<Pattern, Set<String>> beside(String pair, Set<String> names) {
        return Map.entry(pattern(pair), names);
    }

    private static Pattern pattern(String pair) {
        return Pattern.compile(pair, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
